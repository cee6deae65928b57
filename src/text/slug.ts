/**
 * A short name for use in anchors, derived from words: `slug('Encryption at rest (AES-256)')` is
 * `encryption-at-rest-aes-256`. Letters of every script stay; marks, case and punctuation go. The same
 * words always give the same slug. Empty when the words hold no letter or digit.
 */
export const slug = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64)
    .replace(/-$/, '');
