import { parseDate } from '../text/dates.js';
import { parseDuration } from '../text/durations.js';
import { safeHref } from '../text/safe-href.js';
import { leaf, type Rule } from './types.js';

/*
 * The single values of the format, each with its check and the words in which a problem names the expected value
 * ("expected …, found …"). The zod schema and the format that pages load are both built from these.
 */

/**
 * The version of the format that this library reads. Newer versions are rejected, because guessing their meaning would
 * be worse.
 */
export const MANIFEST_VERSION = 1;

const isString = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => Number.isFinite(value);
const FILLED: Rule = [/\S/, 'text that is not empty'];

export const plain = leaf('text', isString, FILLED);
export const language = leaf('a language tag', isString, [
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/,
  'a BCP 47 language tag such as "en" or "de-AT"',
]);
export const id = leaf('an id', isString, [
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u,
  'an id of letters, digits, ".", "_" and "-"',
]);
export const date = leaf(
  'a date',
  isString,
  [
    /^[1-9]\d{3}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/,
    'a date such as "2026", "2026-H2", "2026-Q3", "2026-05" or "2026-05-23"',
  ],
  [(value: string) => parseDate(value) !== undefined, 'a day that exists'],
);
export const duration = leaf('a duration', isString, [
  (value: string) => parseDuration(value) !== undefined,
  'an ISO 8601 duration such as "P30D" or "PT4H"',
]);
export const country = leaf('a country code', isString, [
  /^[A-Z]{2}$/,
  'an ISO 3166-1 alpha-2 code such as "DE"',
]);
export const url = leaf('a link', isString, [
  (value: string) => safeHref(value) !== undefined,
  'a link (https:, http:, mailto:, tel: or relative to the manifest)',
]);
export const email = leaf('an e-mail address', isString, [
  /^[^\s@<>"]+@[^\s@<>"]+$/,
  'an e-mail address such as "security@example.com"',
]);
export const requirementRef = leaf('a requirement', isString, [
  /^[a-z0-9][a-z0-9-]*\/\S+$/,
  'a requirement such as "soc2/CC6.1" or "gdpr/32"',
]);
export const lei = leaf('an LEI', isString, [
  /^[A-Z0-9]{18}[0-9]{2}$/,
  'a legal entity identifier (ISO 17442) of 20 characters',
]);
export const sha256 = leaf('a SHA-256 digest', isString, [
  /^[0-9a-fA-F]{64}$/,
  'a SHA-256 digest of 64 hexadecimal digits',
]);
export const schemaAddress = leaf('the address of the JSON Schema', isString);
/** Rejects NaN and Infinity. JSON has neither, but an object that a page passes may contain them. */
export const number = leaf('a number', isNumber);
export const count = leaf(
  'a number',
  isNumber,
  [(value: number) => value >= 0, 'a number of at least 0'],
  [Number.isInteger, 'a whole number'],
);
export const flag = leaf('true or false', (value) => typeof value === 'boolean');
export const formatVersion = leaf(`the number ${MANIFEST_VERSION}`, (value) => value === MANIFEST_VERSION);
export const emptyCell = leaf('nothing', (value) => value === '');

/** Rules for a whole object, map or union. They are checked after its parts. */
export const notEmpty: Rule = [(map: object) => Object.keys(map).length > 0, 'at least one language'];
export const someEnd: Rule = [
  ({ from, to }: { readonly from?: unknown; readonly to?: unknown }) => (from ?? to) !== undefined,
  'a period with a beginning, an end, or both',
];
/** A link without its label is not a language map, although `url` has the shape of a language tag. */
export const noLink: Rule = [
  (words: unknown) => typeof words === 'string' || !Object.hasOwn(words as object, 'url'),
  'text',
];
