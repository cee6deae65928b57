/**
 * Words as a header of a `mailto:` address carries them. Half of a surrogate pair, which typing and cutting leave
 * behind, becomes U+FFFD, because `encodeURIComponent` throws on it.
 */
export const encodeWords = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD'));

/**
 * The `mailto:` address of one mailbox. What would end the address, add a second one or begin a header is
 * encoded, so that a letter goes to what the reader sees and to nobody else.
 *
 * Source: RFC 6068, §2.
 *
 * @example mailtoHref('security@example.com') // 'mailto:security@example.com'
 */
export const mailtoHref = (email: string): string =>
  `mailto:${email.replace(/[%?&#,;:/\\[\]]/g, encodeURIComponent)}`;
