import { html, nothing, type TemplateResult } from 'lit';
import { ANCHOR_PREFIX } from '../../src/element/anchor-controller.js';
import { emit } from '../../src/element/events.js';
import { state } from '../../src/element/property.js';
import { TrustSection, type Words } from '../../src/element/section-element.js';
import { accessWords } from '../../src/i18n/en/access.js';
import { documentsWords } from '../../src/i18n/en/documents.js';
import { filteringWords } from '../../src/i18n/en/filtering.js';
import { formatBytes } from '../../src/i18n/format-bytes.js';
import { languageName } from '../../src/i18n/names.js';
import { formatName, isRestricted, requestAddress } from '../../src/model/documents.js';
import type { TrustDocument, TrustModel } from '../../src/model/types.js';
import { fold, searchTerms } from '../../src/text/fold.js';
import { inlineToPlain } from '../../src/text/inline.js';
import { renderLink } from '../../src/view/blocks.js';
import { renderDate } from '../../src/view/time.js';
import { documentsStyles } from './documents.styles.js';

/** What the section shows. */
export type DocumentsData = Pick<Partial<TrustModel>, 'documents' | 'contacts' | 'sections' | 'lang'>;

/** More documents than this can be filtered; so many are taken in at a glance. */
const FILTER_FROM = 11;

type Column = 'contents' | 'edition' | 'access';

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
 * @csspart filter - The field that filters a long list.
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
  static override styles = [TrustSection.styles, documentsStyles];
  protected static override words: readonly Words[] = [documentsWords, accessWords, filteringWords];

  override readonly type = 'documents';

  @state() private _query = '';

  protected override isEmpty(data: DocumentsData): boolean {
    return !data.documents?.length;
  }

  protected override renderBody({ documents = [] }: DocumentsData): unknown {
    const shown = this.#filter(documents);
    return html`${documents.length < FILTER_FROM ? nothing : this.#renderFilter(shown.length)}
    ${
      shown.length > 0
        ? this.#renderTable(documents, shown)
        : html`<p class="quiet">${this.locale.t('common.noResults')}</p>`
    }`;
  }

  #filter(documents: readonly TrustDocument[]): readonly TrustDocument[] {
    const terms = documents.length < FILTER_FROM ? [] : searchTerms(this._query);
    if (terms.length === 0) return documents;
    const { t } = this.locale;
    return documents.filter(({ title, summary, type, access, version }) => {
      const words = fold(
        [
          this.#words(title),
          this.#words(summary),
          type ? t(`documentType.${type}`) : '',
          access ? t(`access.${access}`) : '',
          version ?? '',
        ].join(' '),
      );
      return terms.every((term) => words.includes(term));
    });
  }

  #words(text: TrustDocument['summary']): string {
    return inlineToPlain(this.plain(text));
  }

  #renderFilter(count: number): TemplateResult {
    const { t } = this.locale;
    return html`<div class="toolbar">
      <label class="search">
        ${t('common.filter')}
        <input
          class="field"
          part="filter"
          type="search"
          autocomplete="off"
          .value=${this._query}
          @input=${(event: Event) => (this._query = (event.target as HTMLInputElement).value)}
        />
      </label>
      <span class="result quiet" role="status">${t('documents.count', { count })}</span>
    </div>`;
  }

  #renderTable(all: readonly TrustDocument[], shown: readonly TrustDocument[]): TemplateResult {
    const { t } = this.locale;
    // Of all documents, so that a filter does not move the columns about.
    const columns = [
      ...(all.some((item) => item.summary ?? item.mediaType ?? item.bytes ?? item.language ?? item.sha256)
        ? (['contents'] as const)
        : []),
      ...(all.some(({ version, updated }) => version ?? updated) ? (['edition'] as const) : []),
      ...(all.some((item) => item.access ?? this.#request(item)) ? (['access'] as const) : []),
    ];
    return html`<table class="table" part="table" role="table" aria-labelledby="title">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${t('documents.document')}</th>
          ${columns.map(
            (column) =>
              html`<th scope="col" role="columnheader" class=${`cell-${column}`}>
                ${t(`documents.${column}`)}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${shown.map((item) => this.#renderRow(item, columns))}
      </tbody>
    </table>`;
  }

  #renderRow(item: TrustDocument, columns: readonly Column[]): TemplateResult {
    const { t } = this.locale;
    const { id, title, type } = item;
    const words = this.text(title);
    return html`<tr role="row" id=${`${ANCHOR_PREFIX}document-${id}`} part="document">
      <th scope="row" role="rowheader">
        ${isRestricted(item) ? words : renderLink(item.url, words, { locale: this.locale, base: this.base })}
        ${type && type !== 'other' ? html`<span class="type quiet">${t(`documentType.${type}`)}</span>` : nothing}
      </th>
      ${columns.map((column) => this.#renderCell(column, item))}
    </tr>`;
  }

  #renderCell(column: Column, item: TrustDocument): TemplateResult {
    const words =
      column === 'contents'
        ? this.#renderContents(item)
        : column === 'edition'
          ? this.#renderEdition(item)
          : this.#renderAccess(item);
    // Empty down to the white space, so that narrow pages leave no gap for it.
    if (words === nothing) return html`<td role="cell"></td>`;
    // On narrow pages there are no column heads: a date needs to be told what it dates, a version does not.
    const label = column === 'edition' && item.updated ? this.locale.t('documents.edition') : nothing;
    return html`<td role="cell" class=${`cell-${column}`} data-label=${label}>${words}</td>`;
  }

  #renderContents({ summary, mediaType, bytes, language, sha256 }: TrustDocument): unknown {
    const { locale } = this;
    const facts = [
      ...(mediaType ? [formatName(mediaType)] : []),
      ...(bytes === undefined ? [] : [formatBytes(bytes, locale)]),
      ...(language ? [languageName(language, locale)] : []),
    ];
    if (!summary && !sha256 && facts.length === 0) return nothing;
    return html`${summary ? html`<p>${this.text(summary)}</p>` : nothing}
    ${facts.length > 0 ? html`<p class="facts quiet">${facts.map((fact) => html`<span>${fact}</span>`)}</p>` : nothing}
    ${
      sha256
        ? html`<details class="quiet" part="checksum">
            <summary>${locale.t('documents.checksum')}</summary>
            <code>${sha256.toLowerCase()}</code>
          </details>`
        : nothing
    }`;
  }

  #renderEdition({ version, updated }: TrustDocument): unknown {
    if (!version && !updated) return nothing;
    return html`${updated ? html`<p>${renderDate(updated, this.locale)}</p>` : nothing}
    ${version ? html`<p class="quiet">${this.locale.t('documents.version', { version })}</p>` : nothing}`;
  }

  #request(item: TrustDocument): ReturnType<typeof requestAddress> {
    const subject = this.locale.t('documents.subject', { title: this.#words(item.title) });
    return requestAddress(item, this.shown?.contacts, subject, this.base);
  }

  #renderAccess(item: TrustDocument): unknown {
    const { t } = this.locale;
    const { access } = item;
    const request = this.#request(item);
    if (!access && !request) return nothing;
    const title = this.#words(item.title);
    return html`${access ? html`<p part="access access-${access}">${t(`access.${access}`)}</p>` : nothing}
    ${
      request
        ? html`<p>
            <a
              class="request"
              part="request"
              href=${request.href}
              rel="noopener noreferrer"
              aria-label=${
                request.isMail
                  ? t('documents.requestByEmailNamed', { title })
                  : t('documents.requestNamed', { title })
              }
              @click=${(event: MouseEvent) => this.#onRequest(event, item)}
              >${request.isMail ? t('documents.requestByEmail') : t('documents.request')}</a
            >
          </p>`
        : nothing
    }`;
  }

  #onRequest(event: MouseEvent, document: TrustDocument): void {
    if (!emit(this, 'trust-document-request', { document })) event.preventDefault();
  }

  /** Takes a filter away that hides the document that a link names. */
  override async reveal(id: string): Promise<void> {
    const named = this.shown?.documents?.some((item) => `${ANCHOR_PREFIX}document-${item.id}` === id);
    if (!named || this._query === '' || (this.renderRoot as ShadowRoot).getElementById(id)) return;
    this._query = '';
    await this.updateComplete;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-documents': TrustDocuments;
  }
}
