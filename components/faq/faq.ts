import { bodyFrom } from '../../src/element/body.js';
import { TrustSection } from '../../src/element/section-element.js';
import type { TrustModel } from '../../src/model/types.js';

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
  static override readonly body = bodyFrom(() => import('./body.js').then(({ FaqBody }) => FaqBody));

  override readonly type = 'faq';
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-faq': TrustFaq;
  }
}
