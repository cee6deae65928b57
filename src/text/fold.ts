const ascii = /^[ -~\s]*$/;

/**
 * Words as a search compares them: without regard to case, accents, width and ligatures.
 *
 * Source: Unicode Standard Annex #15 (compatibility decomposition). By way of upper case, so that `ß` meets
 * `SS` and the dotless `ı` meets `I`.
 *
 * @example fold('Verschlüsselung') === fold('VERSCHLUSSELUNG') // true
 */
export const fold = (words: string): string =>
  // Most words of most pages are ASCII, of which thousands have to be folded at the first key stroke.
  ascii.test(words)
    ? words.toLowerCase()
    : words
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toUpperCase()
        .toLowerCase();

/** What a search asks for: its words, folded; all of them must be found. */
export const searchTerms = (query: string): readonly string[] => fold(query).split(/\s+/).filter(Boolean);
