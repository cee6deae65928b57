import { html, nothing } from 'lit';
import { SectionBody, type Words } from '../../src/element/section-body.js';
import { dataHandlingWords } from '../../src/i18n/en/data-handling.js';
import { says } from '../../src/model/says.js';
import { renderBlocks } from '../../src/view/blocks.js';
import { renderAi } from './ai.js';
import { dataHandlingStyles } from './data-handling.styles.js';
import { renderEncryption } from './encryption.js';
import type { TopicContext } from './layout.js';
import { renderPrivacy } from './privacy.js';
import { renderResidency, renderTransfers } from './residency.js';
import { renderRetention } from './retention.js';
import type { DataHandlingData } from './data-handling.js';

/** What `<trust-data-handling>` shows. */
export class DataHandlingBody extends SectionBody<DataHandlingData> {
  static override readonly styles = [SectionBody.styles, dataHandlingStyles];
  static override readonly words: readonly Words[] = [...SectionBody.words, dataHandlingWords];

  protected override isEmpty({ dataHandling, privacy, ai }: DataHandlingData): boolean {
    return ![dataHandling, privacy, ai].some(says);
  }

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
