import { alphabetically } from '../i18n/lists.js';
import type { Locale } from '../i18n/locale.js';
import { countryName } from '../i18n/names.js';
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
  const codes = new Set<string>();
  for (const { locations } of items)
    for (const { country } of locations ?? []) if (country !== undefined) codes.add(country);
  const compare = alphabetically(locale);
  return [...codes].sort((a, b) => compare(countryName(a, locale), countryName(b, locale)));
};
