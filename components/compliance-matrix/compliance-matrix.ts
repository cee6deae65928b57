import { html, nothing } from 'lit';
import { ExplainController } from '../../src/element/explain-controller.js';
import { SearchController } from '../../src/element/search-controller.js';
import { TrustSection, type Words } from '../../src/element/section-element.js';
import { accessWords } from '../../src/i18n/en/access.js';
import { complianceMatrixWords } from './compliance-matrix.words.js';
import { controlCountWords } from '../../src/i18n/en/control-count.js';
import { dateRangeWords } from '../../src/i18n/en/date-range.js';
import { endedWords } from '../../src/i18n/en/ended.js';
import { explainWords } from '../../src/i18n/en/explain.js';
import { filteringWords } from '../../src/i18n/en/filtering.js';
import { statusWords } from '../../src/i18n/en/status.js';
import { isAnchorOf } from '../../src/model/anchors.js';
import { renderAssessments } from './assessments.js';
import { renderAssuranceContent, renderAssurances, searchText } from './assurances.js';
import { complianceMatrixStyles } from './compliance-matrix.styles.js';
import type { ComplianceMatrixData, MatrixContext } from './context.js';
import { renderEvidenceClasses } from './evidence-classes.js';
import { renderFrameworks } from './requirements.js';

export type { ComplianceMatrixData } from './context.js';

/** Up to this many rows are found by eye. */
const FILTER_FROM = 13;

/**
 * The compliance status matrix: each assurance with the author's own status words beside the typed status, the
 * evidence behind it and who may see that, its dates, and who issued it; then the evidence classes, the requirements
 * of each framework with where the weight sits, and audits and tests.
 *
 * Honest by construction: *certified* or *attested* without an issuer and a date shows that nothing is on file, a
 * regulation is never shown as certified, and past its validity an assurance shows as *expired* on the visitor's clock.
 * Links to `#trust-assurance-<id>` and `#trust-requirement-<framework>-<id>` lead to single rows. Not for the controls
 * themselves: those are `<trust-control-grid>`, and `<trust-crosswalk>` by requirement.
 *
 * @example
 * <trust-compliance-matrix src="/trust.json"></trust-compliance-matrix>
 *
 * @tag trust-compliance-matrix
 * @slot - Shown before the manifest has arrived, and beside an error.
 * @csspart section - The whole section.
 * @csspart title - Its heading.
 * @csspart counts - How many assurances stand where, in words.
 * @csspart toolbar - The search above a long matrix.
 * @csspart field - Its field.
 * @csspart result - How many assurances are shown.
 * @csspart no-results - What stands below its heads when nothing matches.
 * @csspart assurances - The matrix.
 * @csspart assurance - One of its rows.
 * @csspart assurance-label - The name of a framework in the matrix.
 * @csspart assurance-content - What the author says at length about one assurance.
 * @csspart status - A status: its mark and its words. Also `status-<status>`.
 * @csspart missing-proof - What stands there when no certificate or report is on file.
 * @csspart evidence - The evidence of one assurance.
 * @csspart evidence-classes - The evidence classes.
 * @csspart framework - One framework with its requirements.
 * @csspart terms - The words of its table that can be explained.
 * @csspart requirements - The table of its requirements.
 * @csspart requirement - One of its rows.
 * @csspart assessments - Audits and tests.
 * @csspart assessment - One of them.
 * @csspart explain - A button that explains a word.
 * @csspart explanation - The popover with the explanation.
 * @fires {CustomEvent} trust-load - A manifest of its own has been read: `{model, problems}`.
 * @fires {CustomEvent} trust-error - A manifest of its own could not be read: `{reason, detail, problems, previous}`.
 */
export class TrustComplianceMatrix extends TrustSection<ComplianceMatrixData> {
  static override styles = [TrustSection.styles, complianceMatrixStyles];
  protected static override readonly words: readonly Words[] = [
    ...TrustSection.words,
    complianceMatrixWords,
    accessWords,
    controlCountWords,
    dateRangeWords,
    explainWords,
    filteringWords,
    endedWords,
    statusWords,
  ];

  override readonly type = 'compliance-matrix';

  readonly #search = new SearchController(this);
  readonly #explain = new ExplainController(this);

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
    const root = this.getRootNode() as Partial<ParentNode>;
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
    if (!this.#search.isOn || !isAnchorOf('assurance', id)) return;
    if (this.renderRoot.querySelector(`#${CSS.escape(id)}`)) return;
    this.#search.clear();
    await this.updateComplete;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-compliance-matrix': TrustComplianceMatrix;
  }
}
