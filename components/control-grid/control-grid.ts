import { html, nothing, type TemplateResult } from 'lit';
import { ExplainController } from '../../src/element/explain-controller.js';
import { TrustSection, type Words } from '../../src/element/section-element.js';
import { accessWords } from '../../src/i18n/en/access.js';
import { controlCountWords } from '../../src/i18n/en/control-count.js';
import { controlGridWords } from './control-grid.words.js';
import { explainWords } from '../../src/i18n/en/explain.js';
import { filteringWords } from '../../src/i18n/en/filtering.js';
import { missedWords } from '../../src/i18n/en/missed.js';
import { statusWords } from '../../src/i18n/en/status.js';
import type { Locale } from '../../src/i18n/locale.js';
import { asText } from '../../src/i18n/message.js';
import { LongList, SearchController, type SearchView } from '../../src/lists/index.js';
import {
  countAllControls,
  createSearchText,
  filterOptions,
  type FilterOptions,
  isFiltering,
  NO_FILTER,
  type SearchText,
  usableFilter,
  viewControls,
} from '../../src/model/controls.js';
import { memoizeOne } from '../../src/model/memoize.js';
import type { Control, ControlGroup, TableBlock, TrustModel } from '../../src/model/types.js';
import type { Text } from '../../src/text/text.js';
import { renderBlocks } from '../../src/view/blocks.js';
import { controlGridStyles } from './control-grid.styles.js';
import type { ControlContext } from './render-control.js';
import { filters, renderFilters } from './render-filters.js';
import { entriesTo, renderGroups, toBlocks, type GroupBlock } from './render-groups.js';

/** Values that are derived from the data and the language. */
interface Prepared {
  readonly total: number;
  /** True if a control has a planned date, whose text depends on the visitor's clock. */
  readonly hasPlans: boolean;
  readonly options: FilterOptions;
  readonly searchText: SearchText;
}

const NO_OPTIONS: FilterOptions = { status: [], layer: [], framework: [] };
const DAY = 86_400_000;
/** Number of controls from which the section has a search. Fewer are quicker to read than to search. */
const SEARCH_FROM = 9;
/** Number of controls from which the section has filters. */
const FILTER_FROM = 9;

/** The data that the section shows. */
export type ControlGridData = Pick<
  Partial<TrustModel>,
  'controls' | 'documents' | 'frameworks' | 'scope' | 'sections' | 'lang'
>;

/**
 * The controls by group: what each does, its status, the layer it rests on and who attests it, its evidence, the
 * requirements it meets, and the author's tables, steps and call-outs. A longer list has a search and filters.
 *
 * Long lists are rendered in slices, until every control is in the document. A link to a control or a group leads there,
 * and clears a filter that hides it. Not for the state of frameworks and laws: those are assurances, in
 * `<trust-compliance-matrix>`.
 *
 * @example
 * <trust-control-grid src="/trust.json"></trust-control-grid>
 *
 * @tag trust-control-grid
 * @slot - The fallback, shown until the manifest has arrived, and next to an error.
 * @csspart layers - The table of layers and who attests each.
 * @csspart toolbar - The search and the filters.
 * @csspart field - A field of the toolbar.
 * @csspart button - The button that clears the toolbar.
 * @csspart count - How many controls there are, or how many of them are shown.
 * @csspart group - A group.
 * @csspart group-title - The heading of a group.
 * @csspart group-count - How many controls a group has.
 * @csspart permalink - The link to a group.
 * @csspart control - A control.
 * @csspart control-title - The heading of a control.
 * @csspart control-status - The status and the dates of a control.
 * @csspart control-facts - Layer, who attests, scope, evidence.
 * @csspart requirements - The requirements of a group or a control.
 * @csspart no-results - The message if nothing matches.
 * @fires {CustomEvent} trust-load - The section has loaded its own manifest: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The section could not load its own manifest: `{reason, detail, problems, previous}`.
 */
export class TrustControlGrid extends TrustSection<ControlGridData> {
  static override styles = [TrustSection.styles, controlGridStyles];
  protected static override readonly words: readonly Words[] = [
    ...TrustSection.words,
    controlGridWords,
    controlCountWords,
    accessWords,
    explainWords,
    filteringWords,
    missedWords,
    statusWords,
  ];

  override readonly type = 'control-grid';

  readonly #explain = new ExplainController(this);
  readonly #list = new LongList<Control, ControlGroup>(this);
  readonly #search = new SearchController(this, { filters, texts: () => this.#searchTexts() });
  readonly #prepared = memoizeOne((data: ControlGridData, locale: Locale) => this.#prepare(data, locale));
  readonly #blocks = memoizeOne(
    (data: ControlGridData, locale: Locale, view: SearchView<keyof FilterOptions>) => {
      const { options, searchText } = this.#prepared(data, locale);
      const groups = data.controls?.groups ?? [];
      return toBlocks(viewControls(groups, usableFilter(view, options), searchText, this.#plain));
    },
  );

  protected override get settled(): Promise<void> | undefined {
    return this.#search.settled;
  }

  readonly #plain = (text: Text | undefined): string => this.plain(text);

  #prepare(data: ControlGridData, { t }: Locale): Prepared {
    const words = {
      plain: this.#plain,
      status: (status: NonNullable<Control['status']>) => String(t(`status.${status}`)),
      notStated: String(t('common.notStated')),
    };
    return {
      total: countAllControls(data.controls),
      hasPlans: Boolean(
        data.controls?.groups?.some(({ controls }) => controls?.some(({ planned }) => planned)),
      ),
      options: filterOptions(data, words),
      searchText: createSearchText(data, words),
    };
  }

  *#searchTexts(): Generator<string, void> {
    const data = this.shown;
    if (data === undefined) return;
    const { searchText } = this.#prepared(data, this.locale);
    for (const group of data.controls?.groups ?? [])
      for (const control of group.controls ?? []) yield searchText(group, control);
  }

  /** Clears a filter that hides the target of a link, and renders the list up to the target. */
  override async reveal(id: string): Promise<void> {
    const data = this.shown;
    if (data === undefined || !/^trust-(?:control|group)-/.test(id)) return;
    let count = entriesTo(this.#blocks(data, this.locale, this.#search.view), id);
    if (count === 0) {
      count = entriesTo(this.#blocks(data, this.locale, NO_FILTER), id);
      if (count > 0) this.#search.clear();
    }
    if (count === 0) return;
    await this.updateComplete;
    await this.#list.reach(count);
  }

  protected override renderContent(data: ControlGridData): unknown {
    const { locale } = this;
    const { total, hasPlans, options } = this.#prepared(data, locale);
    const isFiltered = isFiltering(usableFilter(this.#search.view, options));
    const blocks = this.#blocks(data, locale, this.#search.view);
    const { at } = this.clock;
    const context: ControlContext = {
      data,
      locale,
      base: this.base,
      level: this.level(2),
      explain: this.#explain,
      today: hasPlans && at !== undefined ? at - (at % DAY) : undefined,
    };
    return html`${this.#renderLayers(data)} ${this.#renderTop(data, blocks, isFiltered)}
    ${blocks.length === 0 && isFiltered ? this.#search.noResults(locale) : nothing}
    ${total > 0 || blocks.length > 0 ? renderGroups(blocks, this.#list, context) : nothing}
    ${this.#explain.popover()}`;
  }

  /** Renders the number of controls, and the filters if there are many. */
  #renderTop(
    data: ControlGridData,
    blocks: readonly GroupBlock[],
    isFiltered: boolean,
  ): TemplateResult | typeof nothing {
    const { locale } = this;
    const { total, options } = this.#prepared(data, locale);
    if (total === 0) return nothing;
    const shown = blocks.reduce((sum, { entries }) => sum + entries.length, 0);
    const result = isFiltered
      ? locale.t('controlGrid.countShown', { shown, count: total })
      : locale.t('controlGrid.count', { count: total });
    if (total < SEARCH_FROM) return this.#search.result(result, 'count');
    return html`${renderFilters({
      locale,
      search: this.#search,
      options: total < FILTER_FROM ? NO_OPTIONS : options,
      canClear: isFiltered && blocks.length > 0,
      result,
    })}
    ${this.#search.liveRegion()}`;
  }

  #renderLayers({ controls }: ControlGridData): TemplateResult | typeof nothing {
    const layers = controls?.layers;
    if (!layers?.length) return nothing;
    const { t } = this.locale;
    const columns = (['covers', 'attestedBy'] as const).filter((key) => layers.some((layer) => layer[key]));
    const table: TableBlock = {
      type: 'table',
      columns: [
        { label: asText(t('controlGrid.layer')) },
        ...columns.map((key) => ({ label: asText(t(`controlGrid.${key}`)) })),
      ],
      rows: layers.map((layer) => [layer.title, ...columns.map((key) => layer[key] ?? '')]),
    };
    return html`<div class="layers" part="layers">
      ${renderBlocks([table], { locale: this.locale, base: this.base })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-control-grid': TrustControlGrid;
  }
}
