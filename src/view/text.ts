import { html, nothing } from 'lit';
import { createLocale, type Locale } from '../i18n/locale.js';
import { isSameLanguage } from '../text/language-tag.js';
import { renderInline, type RenderedInline } from '../text/render-inline.js';
import type { Text } from '../text/text.js';

/** A value that a Lit template accepts. Usually a string, which needs no template of its own. */
export type RenderedText = RenderedInline | typeof nothing;

/**
 * Renders a text of the manifest in the reader's language, with inline Markdown.
 *
 * A text that exists only in another language gets a `lang` attribute, so that screen readers pronounce it and browsers
 * hyphenate it correctly. It also gets a `dir` attribute, so that the period of an English sentence does not move to
 * the other end of the line on an Arabic page.
 *
 * @param inLink whether the text is inside a link; its own links are then rendered as text
 * @example html`<p>${renderText(control.text, locale, base)}</p>`
 */
export const renderText = (
  text: Text | undefined,
  locale: Locale,
  base?: string,
  inLink = false,
): RenderedText => {
  const picked = locale.text(text);
  if (picked === undefined) return nothing;
  const content = renderInline(picked.value, base, inLink);
  // A text without a language map is in the manifest's language, which is the second one in `languages`.
  const lang = picked.lang ?? locale.languages[1];
  const foreign = lang !== undefined && !isSameLanguage(lang, locale.lang);
  return foreign ? html`<span lang=${lang} dir=${createLocale(lang).dir}>${content}</span>` : content;
};
