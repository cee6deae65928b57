import { alphabetically } from '../i18n/lists.js';
import type { Locale } from '../i18n/locale.js';
import { countryName } from '../i18n/names.js';
import { plainText } from '../i18n/plain-text.js';
import { fold, searchTerms } from '../text/fold.js';
import type { Text } from '../text/text.js';
import { memoize } from './memoize.js';
import { placesOf, type SortableColumn, type SubprocessorView } from './subprocessors.js';
import type { Subprocessor } from './types.js';

/** Returns the words of a sub-processor, in the reader's language. */
export interface SubprocessorWords {
  /** The words of a column, by which rows are sorted. */
  readonly sortKey: (item: Subprocessor, column: SortableColumn) => string;
  /** The folded words of all columns, in which a search looks. Memoized. */
  readonly searchText: (item: Subprocessor) => string;
}

/**
 * Returns functions that read a sub-processor in the reader's language.
 *
 * @example createSubprocessorWords(createLocale('en')).searchText(item).includes('germany')
 */
export const createSubprocessorWords = (locale: Locale): SubprocessorWords => {
  const words = (text: Text | undefined): string => plainText(text, locale);
  // Looking up a name in `Intl` is slow, and thousands of rows share a few countries.
  const nameOf = memoize((code: string) => countryName(code, locale));
  const places = (item: Subprocessor): string[] =>
    placesOf(item).map(({ country, city, region, note }) =>
      [country === undefined ? '' : nameOf(country), city, region, words(note)].filter(Boolean).join(' '),
    );
  const transfer = ({ transferMechanism }: Subprocessor): string =>
    transferMechanism ? String(locale.t(`subprocessorTable.transfer.${transferMechanism}`)) : '';
  const keys: Readonly<Record<SortableColumn, (item: Subprocessor) => string>> = {
    vendor: ({ name }) => name,
    purpose: ({ purpose, category }) => words(purpose) || words(category),
    location: (item) => places(item).join(' '),
    data: ({ dataCategories = [] }) => dataCategories.map(words).join(' '),
    transfer,
  };
  return {
    sortKey: (item, column) => keys[column](item),
    searchText: memoize((item) =>
      fold(
        [
          item.name,
          item.legalName,
          item.establishedIn === undefined ? '' : nameOf(item.establishedIn),
          ...places(item),
          transfer(item),
          item.transferMechanism,
          ...[item.purpose, item.category, item.condition, item.note].map(words),
          ...[item.dataCategories, item.dataSubjects, item.assurances].flatMap((list) =>
            (list ?? []).map(words),
          ),
        ].join(' '),
      ),
    ),
  };
};

/**
 * Returns the sub-processors that match a reader's search and country, in the chosen order. A row matches if it contains
 * every word of the query, in any of its columns. Rows that are empty in the sorted column come last in both directions,
 * and equal rows keep the author's order.
 *
 * @param words Reads the rows in the reader's language. Pass the same object again to fold each row only once.
 * @returns The same list object as `items` if nothing is searched, filtered or sorted.
 * @example
 * arrangeSubprocessors(items, { query: 'email germany', country: '', sort: undefined }, createLocale('en'))
 */
export const arrangeSubprocessors = (
  items: readonly Subprocessor[],
  { query, country, sort }: SubprocessorView,
  locale: Locale,
  { searchText, sortKey }: SubprocessorWords = createSubprocessorWords(locale),
): readonly Subprocessor[] => {
  const terms = searchTerms(query);
  if (terms.length === 0 && !country && !sort) return items;
  const found = items.filter(
    (item) =>
      (!country || item.locations?.some((place) => place.country === country)) &&
      (terms.length === 0 || terms.every((term) => searchText(item).includes(term))),
  );
  if (!sort) return found;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const compare = alphabetically(locale);
  return found
    .map((item) => ({ item, key: sortKey(item, sort.column) }))
    .sort((a, b) =>
      a.key && b.key ? sign * compare(a.key, b.key) : Number(a.key === '') - Number(b.key === ''),
    )
    .map(({ item }) => item);
};
