import { bodyFrom } from '../../src/element/body.js';
import { TrustSection } from '../../src/element/section-element.js';
import type { TrustModel } from '../../src/model/types.js';

/** What the section shows. */
export type DataHandlingData = Pick<
  Partial<TrustModel>,
  'dataHandling' | 'privacy' | 'ai' | 'sections' | 'lang'
>;

/**
 * What happens to customer data: where it is kept, how it is encrypted, for how long it stays, where else it
 * goes; who the company is under data-protection law; and what artificial intelligence does with it.
 *
 * Each topic shows only what the manifest holds. Not for the companies that data is passed on to: those
 * are in `<trust-subprocessor-table>`; nor for a privacy policy, which is a document.
 *
 * @example
 * <trust-data-handling src="/trust.json"></trust-data-handling>
 *
 * @tag trust-data-handling
 * @slot - Shown before the manifest has arrived, and beside an error.
 * @csspart section - The whole section.
 * @csspart title - Its heading.
 * @csspart subtitle - The heading of a topic.
 * @csspart residency - The list of places where data is kept.
 * @csspart encryption - The table of layers of encryption.
 * @csspart retention - The table of retention periods.
 * @csspart transfers - The list of transfers.
 * @csspart privacy - The list of roles and addresses under data-protection law.
 * @csspart ai - The list of what artificial intelligence does with data.
 * @csspart model - The table of models.
 * @csspart table - Each of the tables.
 * @fires {CustomEvent} trust-load - A manifest of its own has been read: `{model, problems}`.
 * @fires {CustomEvent} trust-error - A manifest of its own could not be read: `{reason, detail, problems, previous}`.
 */
export class TrustDataHandling extends TrustSection<DataHandlingData> {
  static override readonly body = bodyFrom(() =>
    import('./body.js').then(({ DataHandlingBody }) => DataHandlingBody),
  );

  override readonly type = 'data-handling';
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-data-handling': TrustDataHandling;
  }
}
