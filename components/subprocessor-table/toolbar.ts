import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import { typedIn } from '../../src/element/typing.js';
import type { Locale } from '../../src/i18n/locale.js';
import { countryName } from '../../src/i18n/names.js';
import {
  sortableColumns,
  type SubprocessorColumn,
  type SubprocessorSort,
  type SubprocessorView,
} from '../../src/model/subprocessors.js';

export interface ToolbarView {
  readonly locale: Locale;
  readonly view: SubprocessorView;
  readonly columns: readonly SubprocessorColumn[];
  /** Countries to choose from; with fewer than two there is nothing to choose. */
  readonly countries: readonly string[];
  /** How many rows there are, or how many of them are left. */
  readonly result: Message;
  readonly change: (view: Partial<SubprocessorView>) => void;
}

const toValue = (sort: SubprocessorSort | undefined): string =>
  sort ? `${sort.column} ${sort.direction}` : '';

/** What `toValue` wrote; undefined for the order of the list. */
const fromValue = (value: string): SubprocessorSort | undefined => {
  const [name, direction] = value.split(' ');
  const column = sortableColumns.find((known) => known === name);
  return column && (direction === 'ascending' || direction === 'descending')
    ? { column, direction }
    : undefined;
};

const renderSortBy = ({ locale: { t }, view, columns, change }: ToolbarView): TemplateResult => {
  const current = toValue(view.sort);
  const option = (value: string, words: string): TemplateResult =>
    html`<option value=${value} ?selected=${value === current}>${words}</option>`;
  return html`<label class="sort-by"
    >${t('subprocessorTable.sortBy')}<select
      class="field"
      part="field"
      .value=${current}
      @change=${(event: Event) => change({ sort: fromValue((event.target as HTMLSelectElement).value) })}
    >
      ${option('', String(t('subprocessorTable.listOrder')))}
      ${sortableColumns
        .filter((column) => columns.includes(column))
        .flatMap((column) => {
          const words = { column: t(`subprocessorTable.${column}`) };
          return [
            option(`${column} ascending`, String(String(t('subprocessorTable.ascending', words)))),
            option(`${column} descending`, String(String(t('subprocessorTable.descending', words)))),
          ];
        })}
    </select></label
  >`;
};

const renderCountry = ({ locale, view, countries, change }: ToolbarView): TemplateResult =>
  html`<label
    >${locale.t('subprocessorTable.country')}<select
      class="field"
      part="field"
      .value=${view.country}
      @change=${(event: Event) => change({ country: (event.target as HTMLSelectElement).value })}
    >
      <option value="" ?selected=${view.country === ''}>${String(locale.t('common.all'))}</option>
      ${countries.map(
        (code) =>
          html`<option value=${code} ?selected=${code === view.country}>
            ${countryName(code, locale)}
          </option>`,
      )}
    </select></label
  >`;

/** Search, country, and, where the container is too narrow for a head of the table, the order. */
export const renderToolbar = (toolbar: ToolbarView): TemplateResult => {
  const { locale, view, countries, result, change } = toolbar;
  const { t } = locale;
  const typed = (event: Event): void => {
    const query = typedIn(event);
    if (query !== undefined) change({ query });
  };
  return html`<div class="toolbar" part="toolbar">
    <label class="search"
      >${t('subprocessorTable.search')}<input
        class="field"
        part="field"
        type="search"
        placeholder=${t('subprocessorTable.searchHint')}
        autocomplete="off"
        .value=${view.query}
        @input=${typed}
        @compositionend=${typed}
    /></label>
    ${countries.length > 1 ? renderCountry(toolbar) : nothing} ${renderSortBy(toolbar)}
    <p class="result quiet" part="result">${result}</p>
  </div>`;
};
