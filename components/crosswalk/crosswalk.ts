import { bodyFrom } from '../../src/element/body.js';
import { TrustSection } from '../../src/element/section-element.js';
import type { TrustModel } from '../../src/model/types.js';

/** What the section shows. */
export type CrosswalkData = Pick<Partial<TrustModel>, 'controls' | 'frameworks' | 'sections' | 'lang'>;

/**
 * The controls once more, by the requirements that they serve: a table for each framework, with links to
 * the controls and their status. For a reviewer who works through a framework instead of through a company.
 *
 * The links lead to a `<trust-control-grid>` on the same page, so it is not for a page without one. What
 * no control names is not listed, which says nothing about it: coverage as the company claims it is in
 * `<trust-compliance-matrix>`.
 *
 * @example
 * <trust-crosswalk src="/trust.json"></trust-crosswalk>
 *
 * @tag trust-crosswalk
 * @slot - Shown before the manifest has arrived, and beside an error.
 * @csspart section - The whole section.
 * @csspart title - Its heading.
 * @csspart framework - One framework.
 * @csspart framework-title - Its heading.
 * @csspart table - Its requirements.
 * @csspart requirement - One requirement: how it is cited, its title, a note.
 * @csspart control - A control, or a group of them, that serves it.
 * @csspart link - A link to a control, a group or a framework.
 * @fires {CustomEvent} trust-load - A manifest of its own has been read: `{model, problems}`.
 * @fires {CustomEvent} trust-error - A manifest of its own could not be read: `{reason, detail, problems, previous}`.
 */
export class TrustCrosswalk extends TrustSection<CrosswalkData> {
  static override readonly body = bodyFrom(() =>
    import('./body.js').then(({ CrosswalkBody }) => CrosswalkBody),
  );

  override readonly type = 'crosswalk';
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-crosswalk': TrustCrosswalk;
  }
}
