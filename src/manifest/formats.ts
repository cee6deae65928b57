import { tests, VERSION_EXPECTED, wholeTests, type FormatName, type Test } from './tests.js';

export { MANIFEST_VERSION, type FormatName } from './tests.js';

/*
 * What single values of the format must be, in words, for both who say it: the zod schema (`schema/primitives.ts`), from
 * which types, JSON Schema and `format.ts` are made, and the checker, which tells authors what is wrong with a manifest.
 *
 * Every text given here is the *expected* half of a problem ("expected …, found …"), so it is written as a
 * noun phrase that an author understands without reading this code.
 */

/** A test and what a value that fails it should have been. */
export type Rule<T = never> = readonly [test: Test<T>, expected: string];

/** What kind of value it must be, then what else must hold of one: each of these is asked, and reported. */
export type Format = readonly [
  kind: readonly [is: (value: unknown) => boolean, expected: string],
  ...rules: Rule[],
];

/** As many words as there are tests. */
type Words<Tests extends readonly unknown[]> = { readonly [At in keyof Tests]: string };

const said = <const Tests extends readonly [(value: unknown) => boolean, ...Test[]]>(
  [is, ...rules]: Tests,
  ...[kind, ...words]: Words<Tests>
): Format => [[is, kind], ...rules.map((test, at): Rule => [test, words[at]!])];

const FILLED = 'text that is not empty';

/** The leaves of the format. */
export const formats: Readonly<Record<FormatName, Format>> = {
  plain: said(tests.plain, 'text', FILLED),
  language: said(tests.language, 'a language tag', 'a BCP 47 language tag such as "en" or "de-AT"'),
  id: said(tests.id, 'an id', 'an id of letters, digits, ".", "_" and "-"'),
  date: said(
    tests.date,
    'a date',
    'a date such as "2026", "2026-H2", "2026-Q3", "2026-05" or "2026-05-23"',
    'a day that exists',
  ),
  duration: said(tests.duration, 'a duration', 'an ISO 8601 duration such as "P30D" or "PT4H"'),
  country: said(tests.country, 'a country code', 'an ISO 3166-1 alpha-2 code such as "DE"'),
  url: said(tests.url, 'a link', FILLED, 'a link (https:, http:, mailto:, tel: or relative to the manifest)'),
  email: said(tests.email, 'an e-mail address', 'an e-mail address such as "security@example.com"'),
  requirementRef: said(
    tests.requirementRef,
    'a requirement',
    'a requirement such as "soc2/CC6.1" or "gdpr/32"',
  ),
  lei: said(tests.lei, 'an LEI', 'a legal entity identifier (ISO 17442) of 20 characters'),
  sha256: said(tests.sha256, 'a SHA-256 digest', 'a SHA-256 digest of 64 hexadecimal digits'),
  schemaAddress: said(tests.schemaAddress, 'the address of the JSON Schema'),
  number: said(tests.number, 'a number'),
  count: said(tests.count, 'a number', 'a number of at least 0', 'a whole number'),
  flag: said(tests.flag, 'true or false'),
  formatVersion: said(tests.formatVersion, VERSION_EXPECTED),
  emptyCell: said(tests.emptyCell, 'nothing'),
};

/** What must hold of a whole object, map or union whose parts are sound, by the name of its type. */
export const wholes = {
  languageMap: [wholeTests.languageMap, 'at least one language'],
  period: [wholeTests.period, 'a period with a beginning, an end, or both'],
  cellText: [wholeTests.cellText, 'text'],
} satisfies Readonly<Record<keyof typeof wholeTests, Rule>>;
