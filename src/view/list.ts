import { listFormat } from '../i18n/intl.js';
import type { Locale } from '../i18n/locale.js';

/**
 * Entries in a row, "Name, Email address, Payment data", separated as the language does it, where the entries
 * are templates and not strings.
 *
 * @example renderList(item.dataCategories.map((text) => this.text(text)), this.locale)
 */
export const renderList = (items: readonly unknown[], { lang }: Locale): unknown => {
  const words = items.filter((item) => typeof item === 'string');
  if (words.length === items.length) return listFormat(lang, 'unit').format(words);
  // A control character that no manifest text reaches the page with stands for each thing while Intl joins.
  const joined = listFormat(lang, 'unit').format(items.map((_, index) => `\u0000${index}\u0000`));
  return joined.split('\u0000').map((piece, at) => (at % 2 === 1 ? items[Number(piece)] : piece));
};
