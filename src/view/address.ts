import { html, type TemplateResult } from 'lit';
import { safeHref } from '../text/safe-href.js';
import { renderLink, type ViewContext } from './blocks.js';

const decoded = (words: string): string => {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
};

/** What a reader recognises of an address: no scheme, no `www.`, no trailing slash, no mail headers. */
export const addressWords = (url: string): string => {
  const words = url.replace(/^(?:mailto:|tel:|(?:https?:)?\/\/(?:www\.)?)/i, '').replace(/[?#].*$/, '');
  // Spaces, and signs that turn or hide what follows them, stay encoded: the words must show where the link leads.
  const visible = decoded(words).replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, encodeURIComponent);
  return visible.replace(/\/$/, '') || url;
};

/**
 * An address as a link that says where it leads: `security@example.com`, `example.com/contact`.
 *
 * @example renderAddress('mailto:security@example.com', { locale, base })
 */
export const renderAddress = (url: string, context: ViewContext): unknown =>
  renderLink(url, addressWords(url), context);

/**
 * A `tel:` address (RFC 3966) from a number as people write it: `+1 (307) 466-7333` → `tel:+13074667333`,
 * with an extension `…;ext=12`. Undefined where the words are no one number (letters, two numbers, more digits
 * than ITU-T E.164 allows), because a link that dials a wrong one is worse than none.
 */
export const telephoneHref = (phone: string): string | undefined => {
  const [, number = phone, extension] =
    /^(.*?\d)[\s,;]*(?:ext(?:ension|\.)?|x)[\s=]*(\d{1,6})$/i.exec(phone.trim()) ?? [];
  // "(0)" after a country code is dialled only from within that country.
  const written = number.trim().replace(/^(\+[\d\s]+)\(0\)/, '$1');
  const digits = written.replace(/\D/g, '');
  if (!/^\+?[\d\s().\p{Pd}/]+$/u.test(written) || digits.length < 3 || digits.length > 15) return undefined;
  return safeHref(
    `tel:${written.startsWith('+') ? '+' : ''}${digits}${extension ? `;ext=${extension}` : ''}`,
  );
};

/**
 * A telephone number as it is written, which dials where it can be dialled. It reads from left to right on every page.
 *
 * @example renderTelephone('+1 (307) 466-7333')
 */
export const renderTelephone = (phone: string): TemplateResult => {
  const href = telephoneHref(phone);
  return href === undefined
    ? html`<bdi>${phone}</bdi>`
    : html`<a part="link" dir="ltr" href=${href}>${phone}</a>`;
};
