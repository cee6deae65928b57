import { html, type TemplateResult } from 'lit';
import { TrustSection } from '../../src/element/section-element.js';
import { anchorOf } from '../../src/model/anchors.js';
import type { FaqItem, TrustModel } from '../../src/model/types.js';
import { renderBlocks } from '../../src/view/blocks.js';
import { faqStyles } from './faq.styles.js';

/** What the section shows. */
export type FaqData = Pick<Partial<TrustModel>, 'faq' | 'sections' | 'lang'>;

/**
 * Questions and answers, each answer folded under its question.
 *
 * The fold is the browser's own `details`, so that find-in-page opens an answer that holds the words
 * sought, and a link to `#trust-faq-<id>` opens the one it names. Not for long documents: those are prose
 * sections.
 *
 * @example
 * <trust-faq src="/trust.json"></trust-faq>
 *
 * @tag trust-faq
 * @slot - Shown before the manifest has arrived, and beside an error.
 * @csspart section - The whole section.
 * @csspart title - Its heading.
 * @csspart item - One question with its answer.
 * @csspart question - The question.
 * @csspart answer - The answer.
 * @fires {CustomEvent} trust-load - A manifest of its own has been read: `{model, problems}`.
 * @fires {CustomEvent} trust-error - A manifest of its own could not be read: `{reason, detail, problems, previous}`.
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

  /** Opens the answer that a link names. */
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
