import { alphabetically } from '../i18n/lists.js';
import type { Locale } from '../i18n/locale.js';
import { countryName } from '../i18n/names.js';
import type { ProcessingLocation, Subprocessor } from './types.js';

/** All columns of the table, in order. Except for the vendor, a column is shown only if a row has a value for it. */
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

/** The columns by which a reader can sort. */
export const sortableColumns = ['vendor', 'purpose', 'location', 'data', 'transfer'] as const;
export type SortableColumn = (typeof sortableColumns)[number];

/** The chosen order of the table. */
export interface SubprocessorSort {
  readonly column: SortableColumn;
  readonly direction: 'ascending' | 'descending';
}

/** The search, filter and order that a reader has chosen. If none is, all rows are shown in the author's order. */
export interface SubprocessorView {
  readonly query: string;
  /** ISO 3166-1 alpha-2 code, or an empty string for all countries. */
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

/**
 * Returns the columns that have a value in at least one row.
 *
 * @example columnsOf([{ id: 'a', name: 'A', purpose: 'Email' }]) // ['vendor', 'purpose']
 */
export const columnsOf = (items: readonly Subprocessor[]): readonly SubprocessorColumn[] =>
  subprocessorColumns.filter((column) => items.some(fills[column]));

/**
 * Returns the locations of a sub-processor that are not empty.
 *
 * @example placesOf({ id: 'a', name: 'A', locations: [{}, { country: 'DE' }] }) // [{ country: 'DE' }]
 */
export const placesOf = ({ locations }: Subprocessor): readonly ProcessingLocation[] =>
  locations?.filter(isPlace) ?? [];

/**
 * Returns the codes of the countries where data is processed, without duplicates, sorted by the countries' names.
 *
 * @example countriesOf(items, createLocale('en')) // ['DE', 'CH', 'US']
 */
export const countriesOf = (items: readonly Subprocessor[], locale: Locale): readonly string[] => {
  const codes = new Set<string>();
  for (const { locations } of items)
    for (const { country } of locations ?? []) if (country !== undefined) codes.add(country);
  const compare = alphabetically(locale);
  return [...codes].sort((a, b) => compare(countryName(a, locale), countryName(b, locale)));
};
