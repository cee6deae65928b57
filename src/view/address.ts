import { safeHref } from '../text/safe-href.js';
import { renderLink, type ViewContext } from './blocks.js';

/** What a reader recognises of an address: no scheme, no `www.`, no trailing slash, no mail headers. */
export const addressWords = (url: string): string => {
  const words = url.replace(/^(?:mailto:|tel:|https?:\/\/(?:www\.)?)/i, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(words).replace(/\/$/, '') || url;
  } catch {
    return words;
  }
};

/**
 * An address as a link that says where it leads: `security@example.com`, `example.com/contact`.
 *
 * @example renderAddress('mailto:security@example.com', { locale, base })
 */
export const renderAddress = (url: string, context: ViewContext): unknown =>
  renderLink(url, addressWords(url), context);

/** A `tel:` address (RFC 3966) from a number as people write it: `+1 (307) 466-7333` → `tel:+13074667333`. */
export const telephoneHref = (phone: string): string | undefined => {
  const digits = phone.replace(/(?!^\+)[^\d]/g, '');
  return /\d{3}/.test(digits) ? safeHref(`tel:${digits}`) : undefined;
};
