import { bodyFrom } from '../../src/element/body.js';
import { TrustSection } from '../../src/element/section-element.js';
import type { TrustModel } from '../../src/model/types.js';

/** What the section shows. */
export type OverviewData = Pick<
  Partial<TrustModel>,
  | 'organization'
  | 'title'
  | 'summary'
  | 'review'
  | 'scope'
  | 'highlights'
  | 'figures'
  | 'assurances'
  | 'sections'
  | 'lang'
>;

/**
 * The opening of a trust page: title and summary, how fresh the page is on the visitor's clock, figures
 * with their units and dates, what is worth knowing at a glance, what the claims cover, who publishes them.
 *
 * Its heading is the page's title. Not for a logo wall: an image is shown only from where the manifest
 * itself comes from, because any other address would tell a third party who is reading.
 *
 * @example
 * <trust-overview src="/trust.json"></trust-overview>
 *
 * @tag trust-overview
 * @slot - Shown before the manifest has arrived, and beside an error.
 * @csspart section - The whole section.
 * @csspart title - The page's title.
 * @csspart intro - The summary.
 * @csspart logo - The organisation's logo.
 * @csspart freshness - Version, dates, and whether a review is due.
 * @csspart figures - The list of figures.
 * @csspart figure - One of them.
 * @csspart figure-value - Its value.
 * @csspart highlights - The list of highlights.
 * @csspart highlight - One of them.
 * @csspart status - That the assurance it names has expired or been withdrawn. Also `status-<status>`.
 * @csspart scope - What the claims cover.
 * @csspart identity - Who publishes the page.
 * @fires {CustomEvent} trust-load - A manifest of its own has been read: `{model, problems}`.
 * @fires {CustomEvent} trust-error - A manifest of its own could not be read: `{reason, detail, problems, previous}`.
 */
export class TrustOverview extends TrustSection<OverviewData> {
  static override readonly body = bodyFrom(() =>
    import('./body.js').then(({ OverviewBody }) => OverviewBody),
  );

  override readonly type = 'overview';
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-overview': TrustOverview;
  }
}
