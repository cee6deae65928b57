import { html, nothing, type TemplateResult } from 'lit';
import { openAddress } from '../model/documents.js';
import type { Access, Evidence, TrustDocument } from '../model/types.js';
import { renderTextLink, type ViewContext } from './blocks.js';
import { renderDate } from './time.js';

/** Renders who may access something. Renders nothing for `public`, which is the default. */
export const renderAccess = (
  access: Access | undefined,
  { locale }: ViewContext,
): TemplateResult | typeof nothing =>
  access === undefined || access === 'public'
    ? nothing
    : html`<span class="access" part="access access-${access}">${locale.t(`access.${access}`)}</span>`;

/**
 * Renders a list of evidence, each item with its date and its access. If an item names a document of the manifest, the
 * document provides the URL, the date and the access that the item does not have itself.
 *
 * @param documents the manifest's documents, for resolving `evidence.document`
 */
export const renderEvidence = (
  evidence: readonly Evidence[] | undefined,
  documents: readonly TrustDocument[] | undefined,
  context: ViewContext,
): TemplateResult | typeof nothing => {
  if (evidence === undefined || evidence.length === 0) return nothing;
  const { locale } = context;
  return html`<ul class="evidence" part="evidence" role="list">
    ${evidence.map((item) => {
      const document = documents?.find(({ id }) => id === item.document);
      const access = item.access ?? document?.access;
      const date = item.date ?? document?.updated;
      return html`<li>
        ${renderTextLink(item.url ?? (document && openAddress(document)), item.label, context)}
        ${date ? html`<span class="quiet">${renderDate(date, locale)}</span>` : nothing}
        ${renderAccess(access, context)}
      </li>`;
    })}
  </ul>`;
};
