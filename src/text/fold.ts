const ascii = /^[ -~\s]*$/;

/**
 * Returns a text in the form in which a search compares it: without case, accents, character width and ligatures.
 *
 * The text is converted to upper case first, so that `ß` equals `SS` and the dotless `ı` equals `I`.
 *
 * Source: Unicode Standard Annex #15 (compatibility decomposition).
 *
 * @example fold('Verschlüsselung') === fold('VERSCHLUSSELUNG') // true
 */
export const fold = (text: string): string =>
  // Fast path: most texts are ASCII, and the first keystroke in a search field folds thousands of them.
  ascii.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toUpperCase()
        .toLowerCase();

/** Returns the words of a search query, folded. An entry matches if it contains all of them. */
export const searchTerms = (query: string): readonly string[] => fold(query).split(/\s+/).filter(Boolean);
