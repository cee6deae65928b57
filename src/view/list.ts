import { listFormat } from '../i18n/intl.js';
import type { Locale } from '../i18n/locale.js';

/**
 * Renders items as an inline list with the separators of the language ("Name, Email address, Payment data"). Unlike
 * `Intl.ListFormat`, it accepts templates as items.
 *
 * @example renderList(item.dataCategories.map((text) => this.text(text)), this.locale)
 */
export const renderList = (items: readonly unknown[], { lang }: Locale): unknown => {
  const strings = items.filter((item) => typeof item === 'string');
  if (strings.length === items.length) return listFormat(lang, 'unit').format(strings);
  // Format placeholders that contain a control character, which no text of a manifest contains, and replace them.
  const joined = listFormat(lang, 'unit').format(items.map((_, index) => `\u0000${index}\u0000`));
  return joined.split('\u0000').map((piece, at) => (at % 2 === 1 ? items[Number(piece)] : piece));
};
