import { html, nothing } from 'lit';
import { TrustSection, type Words } from '../../src/element/section-element.js';
import { dataHandlingWords } from './data-handling.words.js';
import type { TrustModel } from '../../src/model/types.js';
import { renderBlocks } from '../../src/view/blocks.js';
import { renderAi } from './ai.js';
import { dataHandlingStyles } from './data-handling.styles.js';
import { renderEncryption } from './encryption.js';
import type { TopicContext } from './layout.js';
import { renderPrivacy } from './privacy.js';
import { renderResidency, renderTransfers } from './residency.js';
import { renderRetention } from './retention.js';

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
  static override styles = [TrustSection.styles, dataHandlingStyles];
  protected static override readonly words: readonly Words[] = [...TrustSection.words, dataHandlingWords];

  override readonly type = 'data-handling';

  protected override renderContent({ dataHandling, privacy, ai }: DataHandlingData): unknown {
    const context: TopicContext = { locale: this.locale, base: this.base, level: this.level(1) };
    const { intro, residency, encryption, retention, transfers, content } = dataHandling ?? {};
    return html`${intro ? html`<p>${this.text(intro)}</p>` : nothing} ${renderResidency(residency, context)}
    ${renderEncryption(encryption, context)} ${renderRetention(retention, context)}
    ${renderTransfers(transfers, context)}
    ${content?.length ? html`<div class="part">${renderBlocks(content, context)}</div>` : nothing}
    ${renderPrivacy(privacy, context)} ${renderAi(ai, context)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-data-handling': TrustDataHandling;
  }
}
