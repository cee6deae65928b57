import { html, nothing } from 'lit';
import { ExplainController } from '../../src/element/explain-controller.js';
import { TrustSection, type Words } from '../../src/element/section-element.js';
import { accessWords } from '../../src/i18n/en/access.js';
import { complianceMatrixWords } from './compliance-matrix.words.js';
import { controlCountWords } from '../../src/i18n/en/control-count.js';
import { dateRangeWords } from '../../src/i18n/en/date-range.js';
import { endedWords } from '../../src/i18n/en/ended.js';
import { explainWords } from '../../src/i18n/en/explain.js';
import { filteringWords } from '../../src/i18n/en/filtering.js';
import { statusWords } from '../../src/i18n/en/status.js';
import { SearchController } from '../../src/lists/index.js';
import { isAnchorOf } from '../../src/model/anchors.js';
import { renderAssessments } from './assessments.js';
import { renderAssuranceContent, renderAssurances, searchText } from './assurances.js';
import { complianceMatrixStyles } from './compliance-matrix.styles.js';
import type { ComplianceMatrixData, MatrixContext } from './context.js';
import { renderEvidenceClasses } from './evidence-classes.js';
import { renderFrameworks } from './requirements.js';

export type { ComplianceMatrixData } from './context.js';

/** Number of assurances from which the section has a search. Fewer can be read at a glance. */
const SEARCH_FROM = 13;

/**
 * The compliance matrix: each assurance with its status, the author's own words for it, the evidence and who may see it,
 * its dates, and who issued it. Below it are the evidence classes, the requirements of each framework with the layer that
 * most depends on them, and audits and tests.
 *
 * It never shows an assurance better than it is. *Certified* or *attested* without an issuer and a date gets a note that no
 * proof is on file, a regulation is never shown as certified, and an assurance that has ended by the visitor's clock is
 * shown as *expired*. Not for the controls themselves: use `<trust-control-grid>`, or `<trust-crosswalk>` for controls by
 * requirement.
 *
 * @example
 * <trust-compliance-matrix src="/trust.json"></trust-compliance-matrix>
 *
 * @tag trust-compliance-matrix
 * @slot - The fallback, shown until the manifest has arrived, and next to an error.
 * @csspart counts - The number of assurances with each status.
 * @csspart toolbar - The search above a long matrix.
 * @csspart field - The search field.
 * @csspart result - The number of assurances shown.
 * @csspart no-results - The message if nothing matches.
 * @csspart assurances - The matrix.
 * @csspart assurance - A row of the matrix.
 * @csspart assurance-label - The name of a framework in the matrix.
 * @csspart assurance-content - The author's longer text about one assurance.
 * @csspart status - A status: its mark and its words. Also `status-<status>`.
 * @csspart missing-proof - The note that no certificate or report is on file.
 * @csspart evidence - The evidence of one assurance.
 * @csspart evidence-classes - The evidence classes.
 * @csspart framework - A framework with its requirements.
 * @csspart terms - The terms of its table that can be explained.
 * @csspart requirements - The table of its requirements.
 * @csspart requirement - A row of that table.
 * @csspart assessments - The list of audits and tests.
 * @csspart assessment - An audit or a test.
 * @csspart explain - A button that explains a term.
 * @csspart explanation - The popover with the explanation.
 * @fires {CustomEvent} trust-load - The section has loaded its own manifest: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The section could not load its own manifest: `{reason, detail, problems, previous}`.
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
      now: clock.at,
      explain: this.#explain,
      level: (below) => this.level(below),
      hasControlGrid: this.#hasControlGrid(),
    };
  }

  /**
   * Returns true if the page has a control grid. A server cannot know, and neither can the first render, which must
   * match the server's.
   */
  #hasControlGrid(): boolean {
    if (this.clock.now === undefined) return false;
    const root = this.getRootNode() as Partial<ParentNode>;
    return Boolean(root.querySelector?.('trust-control-grid'));
  }

  protected override renderContent(data: ComplianceMatrixData): unknown {
    const context = this.#context(data);
    const assurances = data.assurances ?? [];
    const { locale } = this;
    const isLong = assurances.length >= SEARCH_FROM;
    const shown = isLong
      ? assurances.filter((assurance) => this.#search.matches(searchText(assurance, context)))
      : assurances;
    return html`${isLong ? this.#search.toolbar(locale, locale.t('common.results', { count: shown.length })) : nothing}
    ${renderAssurances(assurances, shown, context)}
    ${assurances.length > 0 && shown.length === 0 ? this.#search.noResults(locale) : nothing}
    ${renderAssuranceContent(assurances, context)} ${renderEvidenceClasses(context)}
    ${renderFrameworks(context)} ${renderAssessments(context)} ${this.#explain.popover()}`;
  }

  /** Clears the search if it hides the row to which a link leads. */
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
