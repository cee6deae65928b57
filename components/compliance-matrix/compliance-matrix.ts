import { bodyFrom } from '../../src/element/body.js';
import { TrustSection } from '../../src/element/section-element.js';
import type { ComplianceMatrixData } from './context.js';

export type { ComplianceMatrixData } from './context.js';

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
  static override readonly body = bodyFrom(() =>
    import('./body.js').then(({ ComplianceMatrixBody }) => ComplianceMatrixBody),
  );

  override readonly type = 'compliance-matrix';
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-compliance-matrix': TrustComplianceMatrix;
  }
}
