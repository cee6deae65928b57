import { enumerate } from '../i18n/lists.js';
import type { Locale } from '../i18n/locale.js';

/**
 * Renders entries in a row, "Name, Email address, Payment data", with the separators of the language. The entries
 * may be templates.
 *
 * @example renderList(item.dataCategories.map((text) => this.text(text)), this.locale)
 */
export const renderList = (items: readonly unknown[], locale: Locale): unknown => {
  const words = items.filter((item) => typeof item === 'string');
  if (words.length === items.length) return enumerate(words, locale);
  // Joins placeholders between control characters, which no text of a manifest contains, and puts the entries in.
  const joined = enumerate(
    items.map((_, index) => `\u0000${index}\u0000`),
    locale,
  );
  return joined.split('\u0000').map((piece, at) => (at % 2 === 1 ? items[Number(piece)] : piece));
};
