import { html, nothing, type TemplateResult } from 'lit';
import { emit } from '../../src/element/events.js';
import { TrustSection, type Words } from '../../src/element/section-element.js';
import { accessWords } from '../../src/i18n/en/access.js';
import { documentsWords } from './documents.words.js';
import { filteringWords } from '../../src/i18n/en/filtering.js';
import { formatBytes } from '../../src/i18n/format-bytes.js';
import { languageName } from '../../src/i18n/names.js';
import { SearchController } from '../../src/lists/index.js';
import { anchorOf } from '../../src/model/anchors.js';
import { formatName, isRestricted, requestAddress } from '../../src/model/documents.js';
import type { TrustDocument, TrustModel } from '../../src/model/types.js';
import { fold } from '../../src/text/fold.js';
import { renderTextLink } from '../../src/view/blocks.js';
import { renderDate } from '../../src/view/time.js';
import { documentsStyles } from './documents.styles.js';

/** Number of documents from which the section has a search. Fewer can be read at a glance. */
const SEARCH_FROM = 11;

type Column = 'contents' | 'edition' | 'access';

/** The data that the section shows. */
export type DocumentsData = Pick<Partial<TrustModel>, 'documents' | 'contacts' | 'sections' | 'lang'>;

/**
 * Documents to read or to request: what each is, its version and file format, who may see it, and how to get it. A column
 * that no document fills is left out.
 *
 * A document that is not public is requested at its own `requestUrl`, or by e-mail to the contact of the manifest. Not for
 * documents that prove one claim: those are evidence of the control or the assurance.
 *
 * @example
 * <trust-documents src="/trust.json"></trust-documents>
 *
 * @tag trust-documents
 * @slot - The fallback, shown until the manifest has arrived, and next to an error.
 * @csspart toolbar - The search above a long list.
 * @csspart field - The search field.
 * @csspart result - How many documents are shown.
 * @csspart no-results - The message if nothing matches.
 * @csspart table - The table of documents.
 * @csspart document - A document.
 * @csspart link - A link to a document.
 * @csspart access - Who may see a document. Also `access-<access>`.
 * @csspart request - The link that requests a document.
 * @csspart checksum - The checksum of the file, folded.
 * @fires {CustomEvent} trust-document-request - A visitor asks for a document that is not public: `{document}`. Cancel it to handle the request yourself.
 * @fires {CustomEvent} trust-load - The section has loaded its own manifest: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The section could not load its own manifest: `{reason, detail, problems, previous}`.
 */
export class TrustDocuments extends TrustSection<DocumentsData> {
  static override styles = [TrustSection.styles, documentsStyles];
  protected static override readonly words: readonly Words[] = [
    ...TrustSection.words,
    documentsWords,
    accessWords,
    filteringWords,
  ];

  override readonly type = 'documents';

  readonly #search = new SearchController(this);

  protected override renderContent({ documents = [] }: DocumentsData): unknown {
    const { locale } = this;
    const isLong = documents.length >= SEARCH_FROM;
    const shown = isLong
      ? documents.filter((item) => this.#search.matches(this.#searchText(item)))
      : documents;
    return html`${isLong ? this.#search.toolbar(locale, locale.t('documents.count', { count: shown.length })) : nothing}
    ${shown.length > 0 ? this.#renderTable(documents, shown) : this.#search.noResults(locale)}`;
  }

  /** Returns the folded words of a row, for the search. */
  #searchText({ title, summary, kind, access, version }: TrustDocument): string {
    const { t } = this.locale;
    const words = [
      this.plain(title),
      this.plain(summary),
      kind ? t(`documentKind.${kind}`) : '',
      access ? t(`access.${access}`) : '',
      version ?? '',
    ];
    return fold(words.join(' '));
  }

  #renderTable(all: readonly TrustDocument[], shown: readonly TrustDocument[]): TemplateResult {
    const { t } = this.locale;
    // Derive the columns from all documents, so that a filter does not change them.
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
    const { id, title, kind } = item;
    return html`<tr role="row" id=${anchorOf('document', id)} part="document">
      <th scope="row" role="rowheader">
        ${renderTextLink(isRestricted(item) ? undefined : item.url, title, { locale: this.locale, base: this.base })}
        ${kind && kind !== 'other' ? html`<span class="kind quiet">${t(`documentKind.${kind}`)}</span>` : nothing}
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
    // Render no white space, so that the cell matches `:empty` and leaves no gap on narrow pages.
    if (words === nothing) return html`<td role="cell"></td>`;
    // Narrow pages show no column heads. A date needs a label there, but a version does not.
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
    const subject = String(this.locale.t('documents.subject', { title: this.plain(item.title) }));
    return requestAddress(item, this.shown?.contacts, subject, this.base);
  }

  #renderAccess(item: TrustDocument): unknown {
    const { t } = this.locale;
    const { access } = item;
    const request = this.#request(item);
    if (!access && !request) return nothing;
    const title = this.plain(item.title);
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

  /** Clears a search that hides the document that is the target of a link. */
  override async reveal(id: string): Promise<void> {
    const named = this.shown?.documents?.some((item) => anchorOf('document', item.id) === id);
    if (!named || !this.#search.isOn || (this.renderRoot as ShadowRoot).getElementById(id)) return;
    this.#search.clear();
    await this.updateComplete;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-documents': TrustDocuments;
  }
}
