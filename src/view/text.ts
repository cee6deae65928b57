import { html, nothing } from 'lit';
import { createLocale, type Locale } from '../i18n/locale.js';
import { renderInline, type RenderedInline } from '../text/render-inline.js';
import type { Text } from '../text/text.js';

/** Something that a template can hold; mostly a string, which costs it nothing. */
export type RenderedText = RenderedInline | typeof nothing;

/**
 * Words of the manifest in the reader's language, with inline Markdown. Words that exist only in
 * another language carry its `lang`, so that a screen reader pronounces them and a browser hyphenates them, and
 * their direction, so that an English full stop does not jump to the front of an Arabic page's line.
 *
 * @param inLink whether they stand in a link: links of their own are words then
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
  const words = renderInline(picked.value, base, inLink);
  // Words without a map are in the manifest's own language, which comes after the page's.
  const lang = picked.lang ?? locale.languages[1];
  const foreign = lang !== undefined && lang.split('-')[0] !== locale.lang.split('-')[0];
  return foreign ? html`<span lang=${lang} dir=${createLocale(lang).dir}>${words}</span>` : words;
};
