/**
 * Encodes a text for a header of a `mailto:` URL (`subject`, `body`). A lone surrogate, which editing can leave behind,
 * becomes U+FFFD, because `encodeURIComponent` throws an error for it.
 */
export const encodeHeaderValue = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD'));

/**
 * Returns the `mailto:` URL of one email address. Characters that would end the address, add a second one or begin a
 * header are encoded, so that an email goes only to the address that the reader sees.
 *
 * Source: RFC 6068, §2.
 *
 * @example mailtoHref('security@example.com') // 'mailto:security@example.com'
 */
export const mailtoHref = (email: string): string =>
  `mailto:${email.replace(/[%?&#,;:/\\[\]]/g, encodeURIComponent)}`;
