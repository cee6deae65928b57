import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import { ExplainController } from '../../src/element/explain-controller.js';
import { ProgressiveController } from '../../src/element/progressive-controller.js';
import { state } from '../../src/element/property.js';
import { TrustSection, type Words } from '../../src/element/section-element.js';
import { SETTLE_MS } from '../../src/element/typing.js';
import { explainWords } from '../../src/i18n/en/explain.js';
import { filteringWords } from '../../src/i18n/en/filtering.js';
import { subprocessorTableWords } from './subprocessor-table.words.js';
import { anchorOf } from '../../src/model/anchors.js';
import { arrangeSubprocessors } from '../../src/model/arrange-subprocessors.js';
import { dayOf, partitionSubprocessors } from '../../src/model/subprocessor-lifecycle.js';
import {
  columnsOf,
  countriesOf,
  type SortableColumn,
  type SubprocessorView,
} from '../../src/model/subprocessors.js';
import type { Subprocessor, Subprocessors, TransferMechanism, TrustModel } from '../../src/model/types.js';
import { searchTerms } from '../../src/text/fold.js';
import type { Text } from '../../src/text/text.js';
import { renderNoResults } from '../../src/view/no-results.js';
import { AskingController } from './asking-controller.js';
import { type CellView, explainTransfer } from './cells.js';
import { renderCustomerManaged } from './customer-managed.js';
import { renderFacts } from './facts.js';
import { remember } from './remember.js';
import { subprocessorTableStyles } from './subprocessor-table.styles.js';
import { blockSize, renderTable, type SubprocessorTableView, widthOf } from './table.js';
import { renderToolbar } from './toolbar.js';

/** Rows from which on there is something to sort, to search, and to narrow down by country. */
const SORT_FROM = 3;
const SEARCH_FROM = 6;
const COUNTRY_FROM = 9;

const WHOLE_LIST: SubprocessorView = { query: '', country: '', sort: undefined };
const NO_ITEMS: readonly Subprocessor[] = [];

/** What the section shows. */
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

  @state() private _view = WHOLE_LIST;
  /** What to say to who does not see the order or the number of rows change. */
  @state() private _said: Message = '';
  /** The words beside the filters, said once typing rests: at each key they would talk over the reader. */
  #result: Message = '';
  #settle: ReturnType<typeof setTimeout> | undefined;

  readonly #explain = new ExplainController(this, (key) =>
    explainTransfer(key as TransferMechanism, this.locale),
  );
  readonly #progressive = new ProgressiveController(this);
  /** Of what a search has left, which stands in front of all the rows while these are hidden. */
  readonly #progressiveFound = new ProgressiveController(this);
  readonly #parts = remember(partitionSubprocessors);
  readonly #sorted = remember(arrangeSubprocessors);
  readonly #found = remember(arrangeSubprocessors);
  readonly #foundFormer = remember(arrangeSubprocessors);
  readonly #columns = remember(columnsOf);
  readonly #formerColumns = remember(columnsOf);
  readonly #countries = remember(countriesOf);
  readonly #asking = new AskingController(this, () => ({
    ...this.#parts(this.shown?.subprocessors?.items ?? NO_ITEMS, dayOf(this.clock.now)),
    locale: this.locale,
  }));

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#settle);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#progressive.complete) this.#asking.prepare();
  }

  protected override get intro(): Text | undefined {
    return this.placed.intro ?? this.shown?.subprocessors?.intro;
  }

  protected override get settled(): Promise<unknown> | undefined {
    return this.#asking.asked && this.#asking.settled;
  }

  protected override isEmpty({ subprocessors }: SubprocessorTableData): boolean {
    // An empty list says something: that there is none.
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
    const countries = current.length < COUNTRY_FROM ? [] : this.#countries(current, locale);
    const view = { ...this._view, country: countries.includes(this._view.country) ? this._view.country : '' };
    const { sort } = view;
    const total = current.length;
    const sorted = this.#sorted(current, { ...WHOLE_LIST, sort }, locale);
    const shown = this.#progressive.visible(total + former.length, sorted, blockSize(total));
    // One after another, for a changed query must change both: what is former is found as well.
    const found = this.#found(current, view, locale);
    const foundFormer = this.#foundFormer(former, { ...view, sort: undefined }, locale);
    const filters = view.country !== '' || searchTerms(view.query).length > 0;
    const shownFound = this.#progressiveFound.visible(
      filters ? found.length + foundFormer.length : 0,
      found,
      blockSize(found.length),
    );
    const columns = this.#columns(current);
    const cells: CellView = {
      locale,
      base,
      explain: this.#explain,
      lifecycle: { today, objectionPeriod: objection?.period },
      scopeName: (id) => scope?.find((entry) => entry.id === id)?.name ?? id,
    };
    this.#result =
      found.length === total
        ? t('subprocessorTable.count', { count: total })
        : t('subprocessorTable.shown', { shown: found.length, count: total });
    const formerColumns = this.#formerColumns(former);
    const depends = [locale, base, scope, objection?.period];
    const both = { cells, filters, live: this.#progressive.isTakenOver };
    const table: SubprocessorTableView = {
      ...both,
      caption: t('subprocessorTable.title'),
      rows: sorted,
      shown: Math.min(shown, total),
      left: Math.min(this.#progressive.left, total),
      found: { rows: found, shown: Math.min(shownFound, found.length), left: this.#progressiveFound.left },
      columns,
      depends: [columns, ...depends],
      ...(total >= SORT_FROM && { sort: { current: sort, choose: (column) => this.#sortBy(column) } }),
    };
    return html`<div class="rows ${widthOf(columns)}">
        ${
          total >= SEARCH_FROM
            ? renderToolbar({
                locale,
                view,
                columns,
                countries,
                result: this.#result,
                change: (change) => this.#change(change),
              })
            : nothing
        }
        <p class="visually-hidden" role="status">${this._said}</p>
        ${total > 0 ? renderTable(table) : nothing}
        ${found.length === 0 ? this.#renderNone(total > 0, former.length > 0) : nothing}
      </div>
      ${
        former.length > 0
          ? html`<details
              class="former ${widthOf(formerColumns)}"
              part="former"
              ?hidden=${filters && foundFormer.length === 0}
            >
              <summary>
                ${t('subprocessorTable.former', { count: filters ? foundFormer.length : former.length })}
              </summary>
              ${renderTable({
                ...both,
                caption: t('subprocessorTable.former', { count: former.length }),
                rows: former,
                shown: shown - total,
                left: 0,
                found: { rows: foundFormer, shown: shownFound - found.length, left: 0 },
                columns: formerColumns,
                depends: [formerColumns, ...depends],
              })}
            </details>`
          : nothing
      }`;
  }

  #renderNone(filtered: boolean, former: boolean): TemplateResult {
    const { t } = this.locale;
    if (!filtered) {
      const none = t(former ? 'subprocessorTable.noneCurrent' : 'subprocessorTable.none');
      return html`<p class="quiet" part="no-results">${none}</p>`;
    }
    return renderNoResults(t, this.#clear);
  }

  #change(change: Partial<SubprocessorView>): void {
    const view = { ...(this.#asking.asked ?? this._view), ...change };
    this.#asking.ask(view, () => {
      const { sort } = this._view;
      this._view = view;
      clearTimeout(this.#settle);
      if (view.sort !== sort) this.#saySort();
      else this.#settle = setTimeout(() => (this._said = this.#result), SETTLE_MS);
    });
  }

  /** Ascending, descending, and back to the author's order. */
  #sortBy(column: SortableColumn): void {
    const { sort } = this.#asking.asked ?? this._view;
    const further = sort?.direction === 'ascending' ? 'descending' : undefined;
    const direction = sort?.column === column ? further : 'ascending';
    this.#change({ sort: direction && { column, direction } });
  }

  #saySort({ t } = this.locale, { sort } = this._view): void {
    const column = sort ? t(`subprocessorTable.${sort.column}`) : '';
    const key = sort?.direction === 'ascending' ? 'sortedAscending' : 'sortedDescending';
    this._said = sort ? t(`subprocessorTable.${key}`, { column }) : t('subprocessorTable.unsorted');
  }

  readonly #clear = (): void => {
    this.#change({ query: '', country: '' });
    // The button that was pressed goes, and the focus with it.
    this.renderRoot.querySelector<HTMLElement>('[type="search"]')?.focus();
  };

  /** Brings up the row that a link names: without filters, unfolded, and rendered. */
  override async reveal(id: string): Promise<void> {
    const items = this.shown?.subprocessors?.items;
    if (!items?.some((item) => anchorOf('subprocessor', item.id) === id)) return;
    if (this._view.query || this._view.country) {
      this.#change({ query: '', country: '' });
      await this.updateComplete;
    }
    await this.#progressive.reach(items.length);
    const row = (this.renderRoot as ShadowRoot).getElementById(id);
    row?.closest('details')?.setAttribute('open', '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-subprocessor-table': TrustSubprocessorTable;
  }
}
