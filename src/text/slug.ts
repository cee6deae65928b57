/**
 * A short name for use in anchors, derived from words: `slug('Encryption at rest (AES-256)')` is
 * `encryption-at-rest-aes-256`. Letters of every script stay; Latin accents, case and punctuation go. The same
 * words always give the same slug, however their letters are composed. Empty when the words hold no
 * letter or digit.
 */
export const slug = (words: string): string =>
  (
    words
      .normalize('NFKD')
      // Accents of Latin letters only: elsewhere, as in kana and Indic scripts, marks make another letter.
      .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^[-\p{M}]+/u, '')
      .match(/^.{0,64}/u)?.[0] ?? ''
  ).replace(/-$/, '');
