import { html, nothing, type TemplateResult } from 'lit';
import { ANCHOR_PREFIX } from '../../src/model/anchors.js';
import { ExplainController } from '../../src/element/explain-controller.js';
import { bodyState } from '../../src/element/body-state.js';
import { SectionBody, type Words } from '../../src/element/section-body.js';
import { accessWords } from '../../src/i18n/en/access.js';
import { complianceMatrixWords } from '../../src/i18n/en/compliance-matrix.js';
import { controlCountWords } from '../../src/i18n/en/control-count.js';
import { dateRangeWords } from '../../src/i18n/en/date-range.js';
import { explainWords } from '../../src/i18n/en/explain.js';
import { filteringWords } from '../../src/i18n/en/filtering.js';
import { statusWords } from '../../src/i18n/en/status.js';
import type { Assurance } from '../../src/model/types.js';
import { renderAssessments } from './assessments.js';
import { renderAssuranceContent, renderAssurances, searchText } from './assurances.js';
import { complianceMatrixStyles } from './compliance-matrix.styles.js';
import type { ComplianceMatrixData, MatrixContext } from './context.js';
import { renderEvidenceClasses } from './evidence-classes.js';
import { renderFrameworks } from './requirements.js';

export type { ComplianceMatrixData } from './context.js';

/** Up to this many rows are found by eye. */
const FILTER_FROM = 13;

/** What `<trust-compliance-matrix>` shows. */
export class ComplianceMatrixBody extends SectionBody<ComplianceMatrixData> {
  static override readonly styles = [SectionBody.styles, complianceMatrixStyles];
  static override readonly words: readonly Words[] = [
    ...SectionBody.words,
    complianceMatrixWords,
    accessWords,
    controlCountWords,
    dateRangeWords,
    explainWords,
    filteringWords,
    statusWords,
  ];

  @bodyState() private _query = '';

  readonly #explain = new ExplainController(this.host);

  protected override isEmpty({
    assurances,
    frameworks,
    assessments,
    controls,
  }: ComplianceMatrixData): boolean {
    const lists = [assurances, frameworks, assessments, controls?.evidenceClasses];
    return lists.every((list) => !list?.length);
  }

  #context(data: ComplianceMatrixData): MatrixContext {
    const { locale, base, clock } = this;
    return {
      data,
      locale,
      base,
      now: clock.now,
      explain: this.#explain,
      level: (below) => this.level(below),
      hasControlGrid: this.#hasControlGrid(),
    };
  }

  /** A control grid beside this section. Not asked before the first render is done, which must not look around. */
  #hasControlGrid(): boolean {
    if (this.clock.now === undefined) return false;
    const root = this.host.getRootNode() as Partial<ParentNode>;
    return Boolean(root.querySelector?.('trust-control-grid'));
  }

  protected override renderContent(data: ComplianceMatrixData): unknown {
    const context = this.#context(data);
    const assurances = data.assurances ?? [];
    const filtered = assurances.length >= FILTER_FROM;
    const shown = filtered ? this.#matching(assurances, context) : assurances;
    return html`${filtered ? this.#renderFilter(shown.length) : nothing}
    ${renderAssurances(assurances, shown, context)} ${renderAssuranceContent(assurances, context)}
    ${renderEvidenceClasses(context)} ${renderFrameworks(context)} ${renderAssessments(context)}
    ${this.#explain.popover()}`;
  }

  #matching(assurances: readonly Assurance[], context: MatrixContext): readonly Assurance[] {
    const wanted = this._query.trim().toLowerCase();
    return wanted === ''
      ? assurances
      : assurances.filter((assurance) => searchText(assurance, context).includes(wanted));
  }

  #renderFilter(count: number): TemplateResult {
    const { t } = this.locale;
    return html`<div class="toolbar" part="filter">
      <label class="search">
        ${t('common.filter')}
        <input
          class="field"
          type="search"
          autocomplete="off"
          .value=${this._query}
          @input=${(event: Event) => (this._query = (event.target as HTMLInputElement).value)}
        />
      </label>
      <p class="result quiet" role="status">
        ${count === 0 ? t('common.noResults') : t('common.results', { count })}
      </p>
    </div>`;
  }

  /** Clears the filter when it hides the row that a link names. */
  override async reveal(id: string): Promise<void> {
    if (this._query === '' || !id.startsWith(`${ANCHOR_PREFIX}assurance-`)) return;
    if (this.renderRoot.querySelector(`#${CSS.escape(id)}`)) return;
    this._query = '';
    await this.updateComplete;
  }
}
