import { bodyFrom } from '../../src/element/body.js';
import { TrustSection } from '../../src/element/section-element.js';
import type { TrustModel } from '../../src/model/types.js';

/** What the section shows. Controls and assurances are there to know which of them a plan can lead to. */
export type UpdatesData = Pick<
  Partial<TrustModel>,
  'updates' | 'roadmap' | 'controls' | 'assurances' | 'sections' | 'lang'
>;

/**
 * What has changed, the newest first, and what is planned, with the plans whose date has passed named as such
 * on the visitor's clock.
 *
 * Not for a blog or for service status: the entries are changes to what this page says.
 *
 * @example
 * <trust-updates src="/trust.json"></trust-updates>
 *
 * @tag trust-updates
 * @slot - Shown before the manifest has arrived, and beside an error.
 * @csspart section - The whole section.
 * @csspart title - Its heading.
 * @csspart updates - The list of updates.
 * @csspart update - One of them.
 * @csspart button - The button that shows the older ones.
 * @csspart roadmap - The list of plans.
 * @csspart plan - One of them.
 * @csspart link - A link to what an update or a plan is about.
 * @csspart status - Where a plan stands.
 * @csspart missed - The words on a plan whose date has passed.
 * @fires {CustomEvent} trust-load - A manifest of its own has been read: `{model, problems}`.
 * @fires {CustomEvent} trust-error - A manifest of its own could not be read: `{reason, detail, problems, previous}`.
 */
export class TrustUpdates extends TrustSection<UpdatesData> {
  static override readonly body = bodyFrom(() => import('./body.js').then(({ UpdatesBody }) => UpdatesBody));

  override readonly type = 'updates';
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-updates': TrustUpdates;
  }
}
