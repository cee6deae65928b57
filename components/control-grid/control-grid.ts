import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ExplainController } from '../../src/element/explain-controller.js';
import { inIdleShares, inShares } from '../../src/element/idle.js';
import { ProgressiveController } from '../../src/element/progressive-controller.js';
import { state } from '../../src/element/property.js';
import { TrustSection, type Words } from '../../src/element/section-element.js';
import { SETTLE_MS } from '../../src/element/typing.js';
import { accessWords } from '../../src/i18n/en/access.js';
import { controlCountWords } from '../../src/i18n/en/control-count.js';
import { controlGridWords } from './control-grid.words.js';
import { explainWords } from '../../src/i18n/en/explain.js';
import { filteringWords } from '../../src/i18n/en/filtering.js';
import { missedWords } from '../../src/i18n/en/missed.js';
import { statusWords } from '../../src/i18n/en/status.js';
import type { Locale } from '../../src/i18n/locale.js';
import { asText } from '../../src/i18n/message.js';
import {
  type ControlFilter,
  type ControlsView,
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
import type { Control, TableBlock, TrustModel } from '../../src/model/types.js';
import { toJson } from '../../src/text/json.js';
import type { Text } from '../../src/text/text.js';
import { renderBlocks } from '../../src/view/blocks.js';
import { renderNoResults } from '../../src/view/no-results.js';
import { controlGridStyles } from './control-grid.styles.js';
import type { ControlContext } from './render-control.js';
import { renderFilters } from './render-filters.js';
import { renderGroups, unitsIn, unitsTo } from './render-groups.js';

/** What follows from the data and the language, worked out once. */
interface Prepared {
  readonly data: ControlGridData;
  readonly locale: Locale;
  readonly total: number;
  /** Whether the clock has anything to say of a control. */
  readonly hasPlans: boolean;
  readonly options: FilterOptions;
  readonly searchText: SearchText;
}

/** Folds the words of all controls, for a search to find them ready. */
function* indexSteps({ controls }: ControlGridData, searchText: SearchText): Generator<string, void> {
  for (const group of controls?.groups ?? []) {
    for (const control of group.controls ?? []) yield searchText(group, control);
  }
}

const DAY = 86_400_000;
/** Fewer controls than these are read faster than a filter is understood. */
const FILTER_FROM = 9;
/** More are rendered in slices. */
const FIRST_SCREEN = 36;

/** What the section shows. */
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

  @state() private _filter: ControlFilter = NO_FILTER;
  /** How many controls a filter has left, said when typing rests; undefined without one. */
  @state() private _said: number | undefined;

  readonly #explain = new ExplainController(this);
  readonly #progressive = new ProgressiveController(this, { first: FIRST_SCREEN, step: 200 });
  #prepared: Prepared | undefined;
  #view: { readonly key: string; readonly prepared: Prepared; readonly view: ControlsView } | undefined;
  #settle: ReturnType<typeof setTimeout> | undefined;
  #stopIndexing: (() => void) | undefined;
  /** Whose words are looked through while the page is idle, or have been. */
  #indexed: Prepared | undefined;
  /** What a reader has asked for, while the words that it is looked for in are still being looked through. */
  #asked: ControlFilter | undefined;
  #answer: (() => void) | undefined;
  #searching: Promise<void> | undefined;

  protected override get settled(): Promise<void> | undefined {
    return this.#searching;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const prepared = this.#prepared;
    if (prepared && this.#progressive.complete && prepared.total >= FILTER_FROM) this.#index(prepared);
  }

  /** Put back into the page: a search that was interrupted starts again. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#asked) this.#change({});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#settle);
    this.#stopIndexing?.();
    this.#indexed = undefined;
    this.#answer?.();
  }

  /** Before a reader begins to type: all is there, and the page has nothing else to do. */
  #index(prepared: Prepared): void {
    if (this.#indexed === prepared || this.#asked) return;
    this.#indexed = prepared;
    this.#stopIndexing?.();
    this.#stopIndexing = inIdleShares(indexSteps(prepared.data, prepared.searchText));
  }

  readonly #plain = (text: Text | undefined): string => this.plain(text);

  #prepare(data: ControlGridData): Prepared {
    const { locale } = this;
    if (this.#prepared?.data !== data || this.#prepared.locale !== locale) {
      const { t } = locale;
      const words = {
        plain: this.#plain,
        status: (status: NonNullable<Control['status']>) => String(t(`status.${status}`)),
        notStated: String(t('common.notStated')),
      };
      this.#prepared = {
        data,
        locale,
        total: countAllControls(data.controls),
        hasPlans: Boolean(
          data.controls?.groups?.some(({ controls }) => controls?.some(({ planned }) => planned)),
        ),
        options: filterOptions(data, words),
        searchText: createSearchText(data, words),
      };
      // Other data under the same filter: another result to say.
      if (isFiltering(this._filter)) this.#sayIn(0);
    }
    return this.#prepared;
  }

  /** What the filter leaves. The same object for the same filter, which is how slices know their list. */
  #viewOf(prepared: Prepared, filter: ControlFilter): ControlsView {
    const key = toJson({ ...filter });
    if (this.#view?.key !== key || this.#view.prepared !== prepared) {
      const groups = prepared.data.controls?.groups ?? [];
      this.#view = { key, prepared, view: viewControls(groups, filter, prepared.searchText, this.#plain) };
    }
    return this.#view.view;
  }

  /** Answers at once, but for a search that comes before thousands of controls were looked through. */
  readonly #change = (part: Partial<ControlFilter>): void => {
    const filter = { ...(this.#asked ?? this._filter), ...part };
    const prepared = this.#prepared;
    const steps = filter.text && prepared ? indexSteps(prepared.data, prepared.searchText) : [].values();
    this.#asked = filter;
    this.#answer?.();
    this.#searching = new Promise((resolve) => (this.#answer = resolve));
    this.#stopIndexing?.();
    this.#indexed = undefined;
    this.#stopIndexing = inShares(steps, () => {
      this.#asked = undefined;
      this._filter = filter;
      this.#sayIn(part.text ? SETTLE_MS : 0);
      this.#answer?.();
      this.#searching = undefined;
    });
  };

  readonly #clear = (): void => {
    this.#change(NO_FILTER);
    // The button that was pressed goes away; what it was for stays.
    this.renderRoot.querySelector<HTMLElement>('.field')?.focus();
  };

  #sayIn(delay: number): void {
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => this.#say(), delay);
  }

  #say(): void {
    const prepared = this.shown && this.#prepare(this.shown);
    if (prepared === undefined) return;
    const filter = usableFilter(this._filter, prepared.options);
    this._said = isFiltering(filter) ? this.#viewOf(prepared, filter).count : undefined;
  }

  /** Clears a filter that hides the place a link names, and renders up to it. */
  override async reveal(id: string): Promise<void> {
    const data = this.shown;
    if (data === undefined || !/^trust-(?:control|group)-/.test(id)) return;
    const prepared = this.#prepare(data);
    const filter = usableFilter(this._filter, prepared.options);
    let units = unitsTo(this.#viewOf(prepared, filter), id);
    if (units === 0 && isFiltering(filter)) {
      const groups = data.controls?.groups ?? [];
      units = unitsTo(viewControls(groups, NO_FILTER, prepared.searchText, this.#plain), id);
      if (units > 0) this.#change(NO_FILTER);
    }
    if (units === 0) return;
    await this.updateComplete;
    await this.#progressive.reach(units);
  }

  protected override renderContent(data: ControlGridData): unknown {
    const prepared = this.#prepare(data);
    const filter = usableFilter(this._filter, prepared.options);
    const filtering = isFiltering(filter);
    const view = this.#viewOf(prepared, filter);
    const units = this.#progressive.visible(unitsIn(view), view);
    const { at } = this.clock;
    const context: ControlContext = {
      data,
      locale: this.locale,
      base: this.base,
      level: this.level(2),
      explain: this.#explain,
      today: prepared.hasPlans && at !== undefined ? at - (at % DAY) : undefined,
    };
    return html`${this.#renderLayers(data)}
    ${this.#renderTop(prepared, filter, filtering && view.groups.length > 0)}
    ${view.groups.length === 0 && filtering ? renderNoResults(this.locale.t, this.#clear) : nothing}
    ${prepared.total > 0 || view.groups.length > 0 ? renderGroups(view, units, context) : nothing}
    ${this.#explain.popover()}`;
  }

  /** How many controls there are, with the filters where there are many. */
  #renderTop(prepared: Prepared, filter: ControlFilter, canClear: boolean): TemplateResult | typeof nothing {
    const { total, options } = prepared;
    if (total === 0) return nothing;
    const { locale } = this;
    const { t } = locale;
    const hasFilters = total >= FILTER_FROM;
    const result = html`<p class="result quiet figures" part="count" role=${hasFilters ? 'status' : nothing}>
      ${
        this._said === undefined
          ? t('controlGrid.count', { count: total })
          : t('controlGrid.countShown', { shown: this._said, count: total })
      }
    </p>`;
    if (!hasFilters) return result;
    return renderFilters({
      locale,
      // What is typed stays, also while it is still being looked for.
      filter: this.#asked ?? filter,
      options,
      canClear,
      result,
      change: this.#change,
      clear: this.#clear,
      prepare: () => this.#index(prepared),
    });
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
      rows: layers.map((layer) => [layer.label, ...columns.map((key) => layer[key] ?? '')]),
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
