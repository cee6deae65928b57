import { html, nothing } from 'lit';
import { ANCHOR_PREFIX } from '../../src/model/anchors.js';
import { ExplainController } from '../../src/element/explain-controller.js';
import { SearchController } from '../../src/element/search-controller.js';
import { SectionBody, type Words } from '../../src/element/section-body.js';
import { accessWords } from '../../src/i18n/en/access.js';
import { complianceMatrixWords } from '../../src/i18n/en/compliance-matrix.js';
import { controlCountWords } from '../../src/i18n/en/control-count.js';
import { dateRangeWords } from '../../src/i18n/en/date-range.js';
import { endedWords } from '../../src/i18n/en/ended.js';
import { explainWords } from '../../src/i18n/en/explain.js';
import { filteringWords } from '../../src/i18n/en/filtering.js';
import { statusWords } from '../../src/i18n/en/status.js';
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
    endedWords,
    statusWords,
  ];

  readonly #search = new SearchController(this.host);
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
    const { locale } = this;
    const isLong = assurances.length >= FILTER_FROM;
    const shown = isLong
      ? assurances.filter((assurance) => this.#search.finds(searchText(assurance, context)))
      : assurances;
    return html`${isLong ? this.#search.toolbar(locale, locale.t('common.results', { count: shown.length })) : nothing}
    ${renderAssurances(assurances, shown, context)}
    ${assurances.length > 0 && shown.length === 0 ? this.#search.noResults(locale) : nothing}
    ${renderAssuranceContent(assurances, context)} ${renderEvidenceClasses(context)}
    ${renderFrameworks(context)} ${renderAssessments(context)} ${this.#explain.popover()}`;
  }

  /** Clears the filter when it hides the row that a link names. */
  override async reveal(id: string): Promise<void> {
    if (!this.#search.isOn || !id.startsWith(`${ANCHOR_PREFIX}assurance-`)) return;
    if (this.renderRoot.querySelector(`#${CSS.escape(id)}`)) return;
    this.#search.clear();
    await this.updateComplete;
  }
}
