import { html, nothing, type TemplateResult } from 'lit';
import { ExplainController } from '../../src/element/explain-controller.js';
import { state } from '../../src/element/property.js';
import { TrustSection, type Words } from '../../src/element/section-element.js';
import { explainWords } from '../../src/i18n/en/explain.js';
import { filteringWords } from '../../src/i18n/en/filtering.js';
import { subprocessorTableWords } from './subprocessor-table.words.js';
import type { Locale } from '../../src/i18n/locale.js';
import { LongList, SearchController } from '../../src/lists/index.js';
import { anchorOf } from '../../src/model/anchors.js';
import {
  arrangeSubprocessors,
  createSubprocessorWords,
  type SubprocessorWords,
} from '../../src/model/arrange-subprocessors.js';
import { memoizeOne } from '../../src/model/memoize.js';
import { dayOf, hasLifecycle, partitionSubprocessors } from '../../src/model/subprocessor-lifecycle.js';
import {
  columnsOf,
  countriesOf,
  type SortableColumn,
  type SubprocessorSort,
} from '../../src/model/subprocessors.js';
import type { Subprocessor, Subprocessors, TrustModel } from '../../src/model/types.js';
import { searchTerms } from '../../src/text/fold.js';
import type { Text } from '../../src/text/text.js';
import type { CellView } from './cells.js';
import { renderCustomerManaged } from './customer-managed.js';
import { renderFacts } from './facts.js';
import { subprocessorTableStyles } from './subprocessor-table.styles.js';
import { renderTable, widthOf } from './table.js';
import { renderToolbar } from './toolbar.js';

/** Number of rows from which the columns can be sorted. */
const SORT_FROM = 3;
/** Number of rows from which the section has a search. */
const SEARCH_FROM = 6;
/** Number of rows from which the section has a filter by country. */
const FILTER_FROM = 9;

const NO_ITEMS: readonly Subprocessor[] = [];

/** `arrangeSubprocessors` with arguments that can be compared by identity. */
const arrange = (
  items: readonly Subprocessor[],
  query: string,
  country: string,
  sort: SubprocessorSort | undefined,
  locale: Locale,
  words: SubprocessorWords,
): readonly Subprocessor[] => arrangeSubprocessors(items, { query, country, sort }, locale, words);

/** The data that the section shows. */
export type SubprocessorTableData = Pick<
  Partial<TrustModel>,
  'subprocessors' | 'scope' | 'sections' | 'lang'
>;

/**
 * Who else processes customer data: purpose, place, data, transfer mechanism, conditions and agreements, with sub-processors
 * that were announced and former ones.
 *
 * It is a table if the element is wide enough, and otherwise a list of cards that contain every column. From the dates in
 * the manifest it computes, on the visitor's clock, what takes effect when, until when customers may object, and which
 * sub-processors are former. Columns that no row fills are left out. Not for vendors that never see personal data: write
 * those as a table in a prose section.
 *
 * @example
 * <trust-subprocessor-table src="/trust.json"></trust-subprocessor-table>
 *
 * @tag trust-subprocessor-table
 * @slot - The fallback, shown until the manifest has arrived, and next to an error.
 * @csspart intro - The introduction.
 * @csspart facts - As of when the list is valid, and how changes are announced.
 * @csspart objection-contact - Where to object to a change.
 * @csspart toolbar - The search, the filter by country, and the order.
 * @csspart field - A field of the toolbar.
 * @csspart result - How many rows are shown.
 * @csspart button - The button that clears the filters.
 * @csspart no-results - The message if nothing matches.
 * @csspart table - A table of sub-processors.
 * @csspart sort - The button in a column heading.
 * @csspart row - A sub-processor.
 * @csspart vendor - The heading of its row.
 * @csspart lifecycle - Its state, and since or until when.
 * @csspart announced - The mark of an announced sub-processor.
 * @csspart condition - The condition under which it is used.
 * @csspart link - A link.
 * @csspart explain - The button that explains a transfer mechanism.
 * @csspart explanation - The popover with the explanation.
 * @csspart former - The former sub-processors, folded.
 * @csspart customer-managed - The integrations that the customer manages.
 * @fires {CustomEvent} trust-load - The section has loaded its own manifest: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The section could not load its own manifest: `{reason, detail, problems, previous}`.
 */
export class TrustSubprocessorTable extends TrustSection<SubprocessorTableData> {
  static override styles = [TrustSection.styles, subprocessorTableStyles];
  protected static override readonly words: readonly Words[] = [
    ...TrustSection.words,
    subprocessorTableWords,
    explainWords,
    filteringWords,
  ];

  override readonly type = 'subprocessor-table';

  @state() private _sort: SubprocessorSort | undefined;

  readonly #explain = new ExplainController(this);
  readonly #list = new LongList<Subprocessor>(this);
  readonly #formerList = new LongList<Subprocessor>(this);
  readonly #parts = memoizeOne(partitionSubprocessors);
  readonly #words = memoizeOne(createSubprocessorWords);
  readonly #arranged = memoizeOne(arrange);
  readonly #arrangedFormer = memoizeOne(arrange);
  readonly #columns = memoizeOne(columnsOf);
  readonly #formerColumns = memoizeOne(columnsOf);
  readonly #countries = memoizeOne(countriesOf);
  readonly #search = new SearchController(this, {
    filters: ['country'],
    texts: () => this.#searchTexts(),
  });

  *#searchTexts(): Generator<string, void> {
    const { searchText } = this.#words(this.locale);
    for (const item of this.shown?.subprocessors?.items ?? NO_ITEMS) yield searchText(item);
  }

  protected override get intro(): Text | undefined {
    return this.placed.intro ?? this.shown?.subprocessors?.intro;
  }

  protected override get settled(): Promise<unknown> | undefined {
    return this.#search.settled;
  }

  protected override isEmpty({ subprocessors }: SubprocessorTableData): boolean {
    // An empty list is shown, because it states that there are no sub-processors.
    return Object.keys(subprocessors ?? {}).every((key) => key.startsWith('x-'));
  }

  protected override renderContent(data: SubprocessorTableData): unknown {
    const subprocessors = data.subprocessors!;
    const own = this.placed.intro ? subprocessors.intro : undefined;
    return html`${own ? html`<p>${this.text(own)}</p>` : nothing}
    ${renderFacts(subprocessors, { locale: this.locale, base: this.base })}
    ${this.#renderTables(subprocessors, data)}
    ${renderCustomerManaged(subprocessors, this.level(1), { locale: this.locale, base: this.base })}
    ${this.#explain.popover()}`;
  }

  #renderTables({ items = NO_ITEMS, objection }: Subprocessors, { scope }: SubprocessorTableData): unknown {
    const { locale, base } = this;
    const { t } = locale;
    const today = dayOf(this.clock.now);
    const { current, former } = this.#parts(items, today);
    const countries = current.length < FILTER_FROM ? [] : this.#countries(current, locale);
    const { query, country: asked } = this.#search.view;
    // The manifest that the country came from may have been replaced.
    const country = countries.includes(asked) ? asked : '';
    const isFiltered = country !== '' || searchTerms(query).length > 0;
    const words = this.#words(locale);
    const shown = this.#arranged(current, query, country, this._sort, locale, words);
    const shownFormer = this.#arrangedFormer(former, query, country, undefined, locale, words);
    const total = current.length;
    const columns = this.#columns(current);
    const formerColumns = this.#formerColumns(former);
    const cells: CellView = {
      locale,
      base,
      explain: this.#explain,
      lifecycle: { today, objectionPeriod: objection?.period },
      scopeName: (id) => scope?.find((entry) => entry.id === id)?.name ?? id,
    };
    // Pass the day only if a row has dates. Otherwise, nothing has to render again when the clock becomes known.
    const depends = [locale, base, scope, objection?.period, items.some(hasLifecycle) ? today : undefined];
    return html`<div class="rows ${widthOf(columns)}">
        ${
          total >= SEARCH_FROM
            ? renderToolbar({
                locale,
                search: this.#search,
                sort: this._sort,
                sortBy: this.#sortBy,
                columns,
                countries,
                result:
                  shown.length === total
                    ? t('subprocessorTable.count', { count: total })
                    : t('subprocessorTable.shown', { shown: shown.length, count: total }),
              })
            : nothing
        }
        ${this.#search.liveRegion()}
        ${
          total > 0
            ? renderTable({
                caption: t('subprocessorTable.title'),
                list: this.#list,
                rows: shown,
                total,
                columns,
                cells,
                depends: [columns, ...depends],
                ...(total >= SORT_FROM && { sort: { current: this._sort, choose: this.#sortByColumn } }),
              })
            : nothing
        }
        ${shown.length === 0 ? this.#renderNone(total > 0, former.length > 0) : nothing}
      </div>
      ${
        former.length > 0
          ? html`<details
              class="former ${widthOf(formerColumns)}"
              part="former"
              ?hidden=${isFiltered && shownFormer.length === 0}
            >
              <summary>${t('subprocessorTable.former', { count: shownFormer.length })}</summary>
              ${renderTable({
                caption: t('subprocessorTable.former', { count: former.length }),
                list: this.#formerList,
                rows: shownFormer,
                total: former.length,
                columns: formerColumns,
                cells,
                depends: [formerColumns, ...depends],
              })}
            </details>`
          : nothing
      }`;
  }

  #renderNone(isFiltered: boolean, hasFormer: boolean): TemplateResult {
    if (isFiltered) return this.#search.noResults(this.locale);
    const none = this.locale.t(hasFormer ? 'subprocessorTable.noneCurrent' : 'subprocessorTable.none');
    return html`<p class="quiet" part="no-results">${none}</p>`;
  }

  readonly #sortBy = (sort: SubprocessorSort | undefined): void => {
    const { t } = this.locale;
    this._sort = sort;
    const key = sort?.direction === 'ascending' ? 'sortedAscending' : 'sortedDescending';
    this.#search.announce(
      sort
        ? t(`subprocessorTable.${key}`, { column: t(`subprocessorTable.${sort.column}`) })
        : t('subprocessorTable.unsorted'),
    );
  };

  /** Cycles through ascending, descending, and the author's order. */
  readonly #sortByColumn = (column: SortableColumn): void => {
    if (this._sort?.column !== column) this.#sortBy({ column, direction: 'ascending' });
    else this.#sortBy(this._sort.direction === 'ascending' ? { column, direction: 'descending' } : undefined);
  };

  /**
   * Shows the row that is the target of a link. Clears the filters, opens the former sub-processors, and renders up to
   * the row.
   */
  override async reveal(id: string): Promise<void> {
    const items = this.shown?.subprocessors?.items;
    if (!items?.some((item) => anchorOf('subprocessor', item.id) === id)) return;
    if (this.#search.isOn) {
      this.#search.clear();
      await this.updateComplete;
    }
    await Promise.all([this.#list.reach(items.length), this.#formerList.reach(items.length)]);
    const row = (this.renderRoot as ShadowRoot).getElementById(id);
    row?.closest('details')?.setAttribute('open', '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-subprocessor-table': TrustSubprocessorTable;
  }
}
