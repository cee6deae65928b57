import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import type { Locale } from '../../src/i18n/locale.js';
import { countryName } from '../../src/i18n/names.js';
import type { SearchController } from '../../src/lists/index.js';
import {
  sortableColumns,
  type SubprocessorColumn,
  type SubprocessorSort,
} from '../../src/model/subprocessors.js';

export interface ToolbarView {
  readonly locale: Locale;
  readonly search: SearchController<'country'>;
  readonly sort: SubprocessorSort | undefined;
  readonly sortBy: (sort: SubprocessorSort | undefined) => void;
  readonly columns: readonly SubprocessorColumn[];
  /** Countries to choose from. The filter is shown only if there are at least two. */
  readonly countries: readonly string[];
  /** The number of rows, or of those that match the filters. */
  readonly result: Message;
}

const toValue = (sort: SubprocessorSort | undefined): string =>
  sort ? `${sort.column} ${sort.direction}` : '';

/** Parses a value from `toValue`. Returns undefined for the author's order. */
const fromValue = (value: string): SubprocessorSort | undefined => {
  const [name, direction] = value.split(' ');
  const column = sortableColumns.find((known) => known === name);
  return column && (direction === 'ascending' || direction === 'descending')
    ? { column, direction }
    : undefined;
};

const renderSortBy = ({ locale: { t }, sort, sortBy, columns }: ToolbarView): TemplateResult => {
  const current = toValue(sort);
  const option = (value: string, words: string): TemplateResult =>
    html`<option value=${value} ?selected=${value === current}>${words}</option>`;
  return html`<label class="sort-by"
    >${t('subprocessorTable.sortBy')}<select
      class="field"
      part="field"
      .value=${current}
      @change=${(event: Event) => sortBy(fromValue((event.target as HTMLSelectElement).value))}
    >
      ${option('', String(t('subprocessorTable.listOrder')))}
      ${sortableColumns
        .filter((column) => columns.includes(column))
        .flatMap((column) => {
          const words = { column: t(`subprocessorTable.${column}`) };
          return [
            option(`${column} ascending`, String(t('subprocessorTable.ascending', words))),
            option(`${column} descending`, String(t('subprocessorTable.descending', words))),
          ];
        })}
    </select></label
  >`;
};

/** Renders the search, the filter by country and, for containers too narrow for a table head, the order. */
export const renderToolbar = (toolbar: ToolbarView): TemplateResult => {
  const { locale, search, countries, result } = toolbar;
  const { t } = locale;
  const options = countries.map((value) => ({ value, label: countryName(value, locale) }));
  return html`<div class="toolbar" part="toolbar">
    ${search.field(locale, t('subprocessorTable.search'), t('subprocessorTable.searchHint'))}
    ${options.length > 1 ? search.filter(locale, 'country', t('subprocessorTable.country'), options) : nothing}
    ${renderSortBy(toolbar)} ${search.result(result)}
  </div>`;
};
