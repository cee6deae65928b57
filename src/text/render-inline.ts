import { html, nothing, type TemplateResult } from 'lit';
import { hasMarkup, parseInline, type InlineNode } from './inline.js';
import { linkRel, safeHref } from './safe-href.js';

export type RenderedInline = string | TemplateResult | readonly RenderedInline[];

const renderNode = (node: InlineNode, base: string | undefined, inLink: boolean): RenderedInline => {
  if (node.type === 'text') return node.value;
  if (node.type === 'code') return html`<code>${node.value}</code>`;
  const children = node.children.map((child) => renderNode(child, base, inLink));
  if (node.type !== 'link') {
    return node.type === 'em' ? html`<em>${children}</em>` : html`<strong>${children}</strong>`;
  }
  const href = inLink ? undefined : safeHref(node.href, base);
  if (href === undefined) return children;
  return html`<a href=${href} rel=${linkRel(href, base) ?? nothing}>${children}</a>`;
};

/**
 * Renders inline Markdown as `<strong>`, `<em>`, `<code>`, `<a>` and text. A link that `safeHref` refuses shows its
 * label as text. Links to another origin than the base's have `rel="noopener noreferrer"`.
 *
 * @param base the manifest's absolute URL, against which relative links are resolved
 * @param inLink whether the result is inside a link, which cannot contain other links (HTML, the `a` element)
 * @example html`<p>${renderInline('Encrypted with **AES-256**')}</p>`
 */
export const renderInline = (markdown: string, base?: string, inLink = false): RenderedInline =>
  hasMarkup(markdown) ? parseInline(markdown).map((node) => renderNode(node, base, inLink)) : markdown;
