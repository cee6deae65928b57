import { alphabetically } from '../i18n/lists.js';
import type { Locale } from '../i18n/locale.js';
import { countryName } from '../i18n/names.js';
import { plainText } from '../i18n/plain-text.js';
import { fold, searchTerms } from '../text/fold.js';
import type { Text } from '../text/text.js';
import { byRank, rankSteps } from './ranks.js';
import { runToEnd } from './time-slices.js';
import { placesOf, type SortableColumn, type SubprocessorView } from './subprocessors.js';
import type { Subprocessor } from './types.js';

/** Number of rows between two points at which the work can pause. */
const PAUSE_EVERY = 50;

/** Caches the search texts and sort ranks of one list of sub-processors. Each is computed on first use. */
class SubprocessorIndex {
  readonly #items: readonly Subprocessor[];
  readonly #locale: Locale;
  readonly #countries = new Map<string, string>();
  readonly #ranks = new Map<SortableColumn, Uint32Array>();
  readonly #folded: string[] = [];

  constructor(items: readonly Subprocessor[], locale: Locale) {
    this.#items = items;
    this.#locale = locale;
  }

  #words(text: Text | undefined): string {
    return plainText(text, this.#locale);
  }

  /** Memoized, because looking up a name in `Intl` is slow and thousands of rows share a few countries. */
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
    return transferMechanism ? String(this.#locale.t(`subprocessorTable.transfer.${transferMechanism}`)) : '';
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

  /** Returns whether a row contains each of the search terms, in any of its columns. */
  holds(at: number, terms: readonly string[]): boolean {
    if (terms.length === 0) return true;
    const words = (this.#folded[at] ??= this.#fold(this.#items[at]!));
    return terms.every((term) => words.includes(term));
  }

  /** Computes the search text of the first `upTo` rows. */
  *foldSteps(upTo: number): Generator<void, void> {
    for (let at = 0; at < upTo; at++) {
      if (this.#folded[at] !== undefined) continue;
      this.#folded[at] = this.#fold(this.#items[at]!);
      if (at % PAUSE_EVERY === 0) yield;
    }
  }

  /** Computes the rank of each row by its text in a column. */
  *rankSteps(column: SortableColumn): Generator<void, Uint32Array> {
    const known = this.#ranks.get(column);
    if (known) return known;
    const keys: string[] = [];
    for (const item of this.#items) {
      keys.push(this.#key(column, item));
      if (keys.length % PAUSE_EVERY === 0) yield;
    }
    const ranks = yield* rankSteps(keys, alphabetically(this.#locale));
    this.#ranks.set(column, ranks);
    return ranks;
  }

  ranks(column: SortableColumn): Uint32Array {
    return runToEnd(this.rankSteps(column));
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
 * Returns the sub-processors that match a reader's search and country, in the chosen order. A row matches if it contains
 * every word of the query, in any of its columns. Rows that are empty in the sorted column come last in both directions,
 * and equal rows keep the author's order.
 *
 * @returns The same list object as `items` if nothing is searched, filtered or sorted.
 * @example
 * arrangeSubprocessors(items, { query: 'email germany', country: '', sort: undefined }, createLocale('en'))
 */
export const arrangeSubprocessors = (
  items: readonly Subprocessor[],
  { query, country, sort }: SubprocessorView,
  locale: Locale,
): readonly Subprocessor[] => {
  const terms = searchTerms(query);
  if (terms.length === 0 && !country && !sort) return items;
  const index = indexOf(items, locale);
  const places: number[] = [];
  items.forEach(({ locations }, at) => {
    if (country && !locations?.some((place) => place.country === country)) return;
    if (index.holds(at, terms)) places.push(at);
  });
  const ordered = sort ? byRank(places, index.ranks(sort.column), sort.direction) : places;
  return ordered.map((at) => items[at]!);
};

/**
 * Computes in advance, step by step, what `arrangeSubprocessors` needs. For thousands of rows that takes longer than a
 * page may be unresponsive. Calling it is optional: `arrangeSubprocessors` computes at once what is still missing.
 *
 * @param view The search and the order that the reader is about to use.
 * @example for (const _ of prepareArranging(items, view, locale)) if (isLate()) await pause();
 */
export function* prepareArranging(
  items: readonly Subprocessor[],
  { query, sort }: Pick<SubprocessorView, 'query' | 'sort'>,
  locale: Locale,
): Generator<void, void> {
  const index = indexOf(items, locale);
  if (query) yield* index.foldSteps(items.length);
  if (sort) yield* index.rankSteps(sort.column);
}
