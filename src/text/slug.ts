/**
 * Returns a short name for use in anchors, derived from a text. Letters of every script are kept; Latin accents, case
 * and punctuation are removed. The same text always gives the same slug, in any Unicode normalization form. Returns an
 * empty string if the text has no letter or digit.
 *
 * @example slug('Encryption at rest (AES-256)') // 'encryption-at-rest-aes-256'
 */
export const slug = (text: string): string =>
  (
    text
      .normalize('NFKD')
      // Remove accents from Latin letters only. In other scripts, such as kana and Indic scripts, a mark makes
      // another letter.
      .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^[-\p{M}]+/u, '')
      .match(/^.{0,64}/u)?.[0] ?? ''
  ).replace(/-$/, '');
