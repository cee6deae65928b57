import { html, type TemplateResult } from 'lit';
import { safeHref } from '../text/safe-href.js';
import { renderLink, type ViewContext } from './blocks.js';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Returns the part of a URL that a reader recognizes: without scheme, `www.`, query, fragment and trailing slash. */
export const addressText = (url: string): string => {
  const text = url.replace(/^(?:mailto:|tel:|(?:https?:)?\/\/(?:www\.)?)/i, '').replace(/[?#].*$/, '');
  // Keep white space and characters that reorder or hide text encoded, because the text must show where the link leads.
  const visible = decode(text).replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, encodeURIComponent);
  return visible.replace(/\/$/, '') || url;
};

/**
 * Renders a URL as a link whose text is the readable part of the URL: `security@example.com`, `example.com/contact`.
 *
 * @example renderAddress('mailto:security@example.com', { locale, base })
 */
export const renderAddress = (url: string, context: ViewContext): unknown =>
  renderLink(url, addressText(url), context);

/**
 * Returns the `tel:` URL (RFC 3966) of a telephone number as people write it: `+1 (307) 466-7333` →
 * `tel:+13074667333`, with an extension `…;ext=12`. Returns undefined if the text is not exactly one number (letters,
 * two numbers, more digits than ITU-T E.164 allows), because a link that dials a wrong number is worse than no link.
 */
export const telephoneHref = (phone: string): string | undefined => {
  const [, number = phone, extension] =
    /^(.*?\d)[\s,;]*(?:ext(?:ension|\.)?|x)[\s=]*(\d{1,6})$/i.exec(phone.trim()) ?? [];
  // "(0)" after a country code is dialed only within that country.
  const written = number.trim().replace(/^(\+[\d\s]+)\(0\)/, '$1');
  const digits = written.replace(/\D/g, '');
  if (!/^\+?[\d\s().\p{Pd}/]+$/u.test(written) || digits.length < 3 || digits.length > 15) return undefined;
  return safeHref(
    `tel:${written.startsWith('+') ? '+' : ''}${digits}${extension ? `;ext=${extension}` : ''}`,
  );
};

/**
 * Renders a telephone number as it is written, as a link if it can be dialed. The number runs from left to right on
 * right-to-left pages too.
 *
 * @example renderTelephone('+1 (307) 466-7333')
 */
export const renderTelephone = (phone: string): TemplateResult => {
  const href = telephoneHref(phone);
  return href === undefined
    ? html`<bdi>${phone}</bdi>`
    : html`<a part="link" dir="ltr" href=${href}>${phone}</a>`;
};
