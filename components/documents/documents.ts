import { bodyFrom } from '../../src/element/body.js';
import { TrustSection } from '../../src/element/section-element.js';
import type { TrustModel } from '../../src/model/types.js';

/** What the section shows. */
export type DocumentsData = Pick<Partial<TrustModel>, 'documents' | 'contacts' | 'sections' | 'lang'>;

/**
 * Documents to read or to ask for: what each is, which edition, in what form, who may see it, and the way to
 * get it. A column that no document fills is left out.
 *
 * A document that is not public is asked for at its own `requestUrl`, or by a letter to the manifest's contact.
 * Not for documents that prove one claim: those stand as evidence with the control or the assurance.
 *
 * @example
 * <trust-documents src="/trust.json"></trust-documents>
 *
 * @tag trust-documents
 * @slot - Shown before the manifest has arrived, and beside an error.
 * @csspart section - The whole section.
 * @csspart title - Its heading.
 * @csspart toolbar - The search above a long list.
 * @csspart field - Its field.
 * @csspart result - How many documents are shown.
 * @csspart no-results - What stands in place of the table when nothing matches.
 * @csspart table - The table of documents.
 * @csspart document - One of them.
 * @csspart link - A link to a document.
 * @csspart access - Who may see a document.
 * @csspart request - The link to ask for one.
 * @csspart checksum - The digest of its file, folded.
 * @fires {CustomEvent} trust-document-request - A visitor asks for a document that is not public: `{document}`. Cancel it to handle the request yourself.
 * @fires {CustomEvent} trust-load - A manifest of its own has been read: `{model, problems}`.
 * @fires {CustomEvent} trust-error - A manifest of its own could not be read: `{reason, detail, problems, previous}`.
 */
export class TrustDocuments extends TrustSection<DocumentsData> {
  static override readonly body = bodyFrom(() =>
    import('./body.js').then(({ DocumentsBody }) => DocumentsBody),
  );

  override readonly type = 'documents';
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-documents': TrustDocuments;
  }
}
