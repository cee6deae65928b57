import { html, type TemplateResult } from 'lit';
import { TrustSection } from '../../src/element/section-element.js';
import { anchorOf } from '../../src/model/anchors.js';
import type { FaqItem, TrustModel } from '../../src/model/types.js';
import { renderBlocks } from '../../src/view/blocks.js';
import { faqStyles } from './faq.styles.js';

/** What the section shows. */
export type FaqData = Pick<Partial<TrustModel>, 'faq' | 'sections' | 'lang'>;

/**
 * Questions and answers. Each answer is hidden until its question is pressed.
 *
 * Each question is a native `<details>`, so find-in-page opens an answer that contains the searched words, and a link to a
 * question opens its answer. Not for long documents: use prose sections.
 *
 * @example
 * <trust-faq src="/trust.json"></trust-faq>
 *
 * @tag trust-faq
 * @slot - The fallback, shown until the manifest has arrived, and next to an error.
 * @csspart item - A question with its answer.
 * @csspart question - The question.
 * @csspart answer - The answer.
 * @fires {CustomEvent} trust-load - The section has loaded its own manifest: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The section could not load its own manifest: `{reason, detail, problems, previous}`.
 */
export class TrustFaq extends TrustSection<FaqData> {
  static override styles = [TrustSection.styles, faqStyles];

  override readonly type = 'faq';

  protected override renderContent(data: FaqData): unknown {
    return html`<div class="items">${data.faq?.map((item) => this.#renderItem(item))}</div>`;
  }

  #renderItem({ id, question, answer, content }: FaqItem): TemplateResult {
    return html`<details id=${anchorOf('faq', id)} class="item" part="item">
      <summary part="question">${this.text(question)}</summary>
      <div class="answer prose" part="answer">
        ${answer ? html`<p>${this.text(answer)}</p>` : ''}
        ${renderBlocks(content, { locale: this.locale, base: this.base })}
      </div>
    </details>`;
  }

  /** Opens the answer to which a link leads. */
  override reveal(id: string): void {
    const item = this.renderRoot.querySelector<HTMLDetailsElement>(`details#${CSS.escape(id)}`);
    if (item) item.open = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-faq': TrustFaq;
  }
}
