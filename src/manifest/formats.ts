import { parseDate } from '../text/dates.js';
import { parseDuration } from '../text/durations.js';
import { safeHref } from '../text/safe-href.js';

/*
 * What single values of the format must be, for both who ask: the zod schema (`schema/primitives.ts`), from
 * which types, JSON Schema and `format.ts` are made, and the checker, which reads manifests on pages.
 *
 * Every text given here is the *expected* half of a problem ("expected …, found …"), so it is written as a
 * noun phrase that an author understands without reading this code.
 */

/** The version of the format that this library reads. A newer one is not guessed at. */
export const MANIFEST_VERSION = 1;

/** A test and what a value that fails it should have been. */
export type Rule<T = never> = readonly [test: RegExp | ((value: T) => boolean), expected: string];

/** What kind of value it must be, then what else must hold of one: each of these is asked, and reported. */
export type Format = readonly [
  kind: readonly [is: (value: unknown) => boolean, expected: string],
  ...rules: Rule[],
];

const string = (expected: string, ...rules: Rule<string>[]): Format => [
  [(value) => typeof value === 'string', expected],
  ...rules,
];

// No NaN and no Infinity: JSON has none, but the property may.
const number = (expected: string, ...rules: Rule<number>[]): Format => [
  [Number.isFinite, expected],
  ...rules,
];

const filled: Rule<string> = [/\S/, 'text that is not empty'];

/** The leaves of the format. The checker knows them by these names. */
export const formats = {
  plain: string('text', filled),
  language: string('a language tag', [
    /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/,
    'a BCP 47 language tag such as "en" or "de-AT"',
  ]),
  id: string('an id', [/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u, 'an id of letters, digits, ".", "_" and "-"']),
  date: string(
    'a date',
    [
      /^[1-9]\d{3}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/,
      'a date such as "2026", "2026-H2", "2026-Q3", "2026-05" or "2026-05-23"',
    ],
    [(value) => parseDate(value) !== undefined, 'a day that exists'],
  ),
  duration: string('a duration', [
    (value) => parseDuration(value) !== undefined,
    'an ISO 8601 duration such as "P30D" or "PT4H"',
  ]),
  country: string('a country code', [/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as "DE"']),
  url: string('a link', filled, [
    (value) => safeHref(value) !== undefined,
    'a link (https:, http:, mailto:, tel: or relative to the manifest)',
  ]),
  email: string('an e-mail address', [
    /^[^\s@<>"]+@[^\s@<>"]+$/,
    'an e-mail address such as "security@example.com"',
  ]),
  requirementRef: string('a requirement', [
    /^[a-z0-9][a-z0-9-]*\/\S+$/,
    'a requirement such as "soc2/CC6.1" or "gdpr/32"',
  ]),
  lei: string('an LEI', [/^[A-Z0-9]{18}[0-9]{2}$/, 'a legal entity identifier (ISO 17442) of 20 characters']),
  sha256: string('a SHA-256 digest', [/^[0-9a-fA-F]{64}$/, 'a SHA-256 digest of 64 hexadecimal digits']),
  schemaAddress: string('the address of the JSON Schema'),
  number: number('a number'),
  count: number(
    'a number',
    [(value) => value >= 0, 'a number of at least 0'],
    [Number.isInteger, 'a whole number'],
  ),
  flag: [[(value) => typeof value === 'boolean', 'true or false']],
  formatVersion: [[(value) => value === MANIFEST_VERSION, `the number ${MANIFEST_VERSION}`]],
  emptyCell: [[(value) => value === '', 'nothing']],
} satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** What must hold of a whole object, map or union whose parts are sound, by the name of its type. */
export const wholes = {
  languageMap: [(map: object) => Object.keys(map).length > 0, 'at least one language'],
  period: [
    ({ from, to }: { readonly from?: unknown; readonly to?: unknown }) => (from ?? to) !== undefined,
    'a period with a beginning, an end, or both',
  ],
  // A link without its label is no language map, though `url` has the shape of a language tag.
  cellText: [(words: unknown) => typeof words === 'string' || !Object.hasOwn(words as object, 'url'), 'text'],
} satisfies Readonly<Record<string, Rule>>;
