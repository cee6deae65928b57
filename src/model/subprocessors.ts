import { alphabetically } from '../i18n/lists.js';
import type { Locale } from '../i18n/locale.js';
import { countryName } from '../i18n/names.js';
import { fold, searchTerms } from '../text/fold.js';
import { inlineToPlain } from '../text/inline.js';
import type { Text } from '../text/text.js';
import type { ProcessingLocation, Subprocessor } from './types.js';

/** Columns of the table, in order. The vendor is always there, the others where a row fills them. */
export const subprocessorColumns = [
  'vendor',
  'purpose',
  'location',
  'data',
  'transfer',
  'assurances',
  'documents',
] as const;
export type SubprocessorColumn = (typeof subprocessorColumns)[number];

/** Columns whose words have an order of their own. */
export const sortableColumns = ['vendor', 'purpose', 'location', 'data', 'transfer'] as const;
export type SortableColumn = (typeof sortableColumns)[number];

export interface SubprocessorSort {
  readonly column: SortableColumn;
  readonly direction: 'ascending' | 'descending';
}

/** What a reader chose. Nothing chosen: all rows, in the author's order. */
export interface SubprocessorView {
  readonly query: string;
  /** ISO 3166-1 alpha-2; empty for all. */
  readonly country: string;
  readonly sort: SubprocessorSort | undefined;
}

const isPlace = ({ country, region, city, note }: ProcessingLocation): boolean =>
  Boolean(country ?? region ?? city ?? note);

const fills: Readonly<Record<SubprocessorColumn, (item: Subprocessor) => boolean>> = {
  vendor: () => true,
  purpose: ({ purpose, category, condition, scope, note }) =>
    Boolean(purpose ?? category ?? condition ?? note) || Boolean(scope?.length),
  location: ({ locations }) => Boolean(locations?.some(isPlace)),
  data: ({ dataCategories, dataSubjects }) => Boolean(dataCategories?.length ?? dataSubjects?.length),
  transfer: ({ transferMechanism }) => transferMechanism !== undefined,
  assurances: ({ assurances }) => Boolean(assurances?.length),
  documents: ({ dpaUrl, privacyUrl }) => Boolean(dpaUrl ?? privacyUrl),
};

/** The columns that at least one row fills. */
export const columnsOf = (items: readonly Subprocessor[]): readonly SubprocessorColumn[] =>
  subprocessorColumns.filter((column) => items.some(fills[column]));

/** The locations that say anything. */
export const placesOf = ({ locations }: Subprocessor): readonly ProcessingLocation[] =>
  locations?.filter(isPlace) ?? [];

/** The countries where data is processed, each once, by their names. */
export const countriesOf = (items: readonly Subprocessor[], locale: Locale): readonly string[] => {
  const codes = new Set(
    items.flatMap(({ locations }) => locations?.flatMap(({ country }) => country ?? []) ?? []),
  );
  const compare = alphabetically(locale);
  return [...codes].sort((a, b) => compare(countryName(a, locale), countryName(b, locale)));
};

/** What searching and sorting ask of a list again and again, worked out when first asked for. */
class SubprocessorIndex {
  readonly #items: readonly Subprocessor[];
  readonly #locale: Locale;
  readonly #countries = new Map<string, string>();
  readonly #ranks = new Map<SortableColumn, ReadonlyMap<Subprocessor, number>>();
  readonly #folded: string[] = [];

  constructor(items: readonly Subprocessor[], locale: Locale) {
    this.#items = items;
    this.#locale = locale;
  }

  #words(text: Text | undefined): string {
    return inlineToPlain(this.#locale.text(text)?.value ?? '');
  }

  /** Intl looks names up slowly, and thousands of rows share few countries. */
  #country(code: string | undefined): string {
    if (code === undefined) return '';
    let name = this.#countries.get(code);
    if (name === undefined) this.#countries.set(code, (name = countryName(code, this.#locale)));
    return name;
  }

  #places(item: Subprocessor): string[] {
    return placesOf(item).map(({ country, city, region, note }) =>
      [this.#country(country), city, region, this.#words(note)].filter(Boolean).join(' '),
    );
  }

  #transfer({ transferMechanism }: Subprocessor): string {
    return transferMechanism ? this.#locale.t(`subprocessorTable.transfer.${transferMechanism}`) : '';
  }

  #key(column: SortableColumn, item: Subprocessor): string {
    switch (column) {
      case 'vendor':
        return item.name;
      case 'purpose':
        return this.#words(item.purpose) || this.#words(item.category);
      case 'location':
        return this.#places(item).join(' ');
      case 'data':
        return (item.dataCategories ?? []).map((text) => this.#words(text)).join(' ');
      case 'transfer':
        return this.#transfer(item);
    }
  }

  /** All words of a row, as a search compares them. */
  folded(index: number): string {
    return (this.#folded[index] ??= this.#fold(this.#items[index]!));
  }

  isFolded(index: number): boolean {
    return this.#folded[index] !== undefined;
  }

  #fold(item: Subprocessor): string {
    const texts = [item.purpose, item.category, item.condition, item.note];
    const lists = [item.dataCategories, item.dataSubjects, item.assurances];
    return fold(
      [
        item.name,
        item.legalName,
        this.#country(item.establishedIn),
        ...this.#places(item),
        this.#transfer(item),
        item.transferMechanism,
        ...texts.map((text) => this.#words(text)),
        ...lists.flatMap((list) => (list ?? []).map((text) => this.#words(text))),
      ].join(' '),
    );
  }

  /** The place of each row in a column's order: the same for the same words, none where there are none. */
  ranks(column: SortableColumn): ReadonlyMap<Subprocessor, number> {
    let ranks = this.#ranks.get(column);
    if (ranks === undefined) {
      const keys = new Map(this.#items.map((item) => [item, this.#key(column, item)]));
      const order = [...new Set(keys.values())].filter(Boolean).sort(alphabetically(this.#locale));
      const rankOf = new Map(order.map((key, rank) => [key, rank]));
      ranks = new Map(
        [...keys].flatMap(([item, key]) => {
          const rank = rankOf.get(key);
          return rank === undefined ? [] : [[item, rank] as const];
        }),
      );
      this.#ranks.set(column, ranks);
    }
    return ranks;
  }
}

const indexes = new WeakMap<readonly Subprocessor[], { locale: Locale; index: SubprocessorIndex }>();

const indexOf = (items: readonly Subprocessor[], locale: Locale): SubprocessorIndex => {
  const known = indexes.get(items);
  if (known?.locale === locale) return known.index;
  const index = new SubprocessorIndex(items, locale);
  indexes.set(items, { locale, index });
  return index;
};

/**
 * The rows that a reader asked for, in the order asked for. All words of the query must occur in a row, in
 * any of its columns. Rows with nothing in the column sorted by come last in both directions; rows that are
 * alike stay in the author's order.
 *
 * @returns the very list that was given where nothing is asked for.
 * @example
 * arrangeSubprocessors(items, { query: 'email germany', country: '', sort: undefined }, createLocale('en'))
 */
export const arrangeSubprocessors = (
  items: readonly Subprocessor[],
  { query, country, sort }: SubprocessorView,
  locale: Locale,
): readonly Subprocessor[] => {
  const terms = searchTerms(query);
  const index = indexOf(items, locale);
  let rows = items;
  if (terms.length > 0) rows = rows.filter((_, at) => terms.every((term) => index.folded(at).includes(term)));
  if (country) rows = rows.filter(({ locations }) => locations?.some((place) => place.country === country));
  if (!sort) return rows;
  const ranks = index.ranks(sort.column);
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const first = ranks.get(a);
    const second = ranks.get(b);
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return sign * (first - second);
  });
};

/**
 * Folds the words of the first rows for the first search to find them ready: called as rows are rendered, it
 * spreads over many frames what thousands of rows would otherwise cost one keystroke.
 */
export const prepareSearch = (items: readonly Subprocessor[], upTo: number, locale: Locale): void => {
  const index = indexOf(items, locale);
  for (let at = Math.min(upTo, items.length) - 1; at >= 0 && !index.isFolded(at); at--) index.folded(at);
};
