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
 * How customer data is handled: where it is stored, how it is encrypted, how long it is kept, where it is transferred to,
 * the company's roles under data-protection law, and how artificial intelligence uses data.
 *
 * Each topic shows only what the manifest contains. Not for the companies that receive data: use
 * `<trust-subprocessor-table>`. Not for a privacy policy: that is a document.
 *
 * @example
 * <trust-data-handling src="/trust.json"></trust-data-handling>
 *
 * @tag trust-data-handling
 * @slot - The fallback, shown until the manifest has arrived, and next to an error.
 * @csspart subtitle - The heading of a topic.
 * @csspart residency - The list of places where data is stored.
 * @csspart encryption - The table of layers of encryption.
 * @csspart retention - The table of retention periods.
 * @csspart transfers - The list of transfers.
 * @csspart privacy - The list of roles and contacts under data-protection law.
 * @csspart ai - The list of how artificial intelligence uses data.
 * @csspart model - The table of models.
 * @csspart table - Each of the tables.
 * @fires {CustomEvent} trust-load - The section has loaded its own manifest: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The section could not load its own manifest: `{reason, detail, problems, previous}`.
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
