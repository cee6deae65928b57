import { html, type TemplateResult } from 'lit';
import { ANCHOR_PREFIX } from '../../src/model/anchors.js';
import { SectionBody, type Words } from '../../src/element/section-body.js';
import { faqWords } from '../../src/i18n/en/faq.js';
import type { FaqItem } from '../../src/model/types.js';
import { renderBlocks } from '../../src/view/blocks.js';
import { faqStyles } from './faq.styles.js';
import type { FaqData } from './faq.js';

/** What `<trust-faq>` shows. */
export class FaqBody extends SectionBody<FaqData> {
  static override readonly styles = [SectionBody.styles, faqStyles];
  static override readonly words: readonly Words[] = [...SectionBody.words, faqWords];

  protected override isEmpty(data: FaqData): boolean {
    return !data.faq?.length;
  }

  protected override renderContent(data: FaqData): unknown {
    return html`<div class="items">${data.faq?.map((item) => this.#renderItem(item))}</div>`;
  }

  #renderItem({ id, question, answer, content }: FaqItem): TemplateResult {
    return html`<details id=${`${ANCHOR_PREFIX}faq-${id}`} class="item" part="item">
      <summary part="question">${this.text(question)}</summary>
      <div class="answer prose" part="answer">
        ${answer ? html`<p>${this.text(answer)}</p>` : ''}
        ${renderBlocks(content, { locale: this.locale, base: this.base })}
      </div>
    </details>`;
  }

  /** Opens the answer that a link names. */
  override reveal(id: string): void {
    const item = this.renderRoot.querySelector<HTMLDetailsElement>(`details#${CSS.escape(id)}`);
    if (item) item.open = true;
  }
}
