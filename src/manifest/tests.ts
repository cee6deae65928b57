import { parseDate } from '../text/dates.js';
import { parseDuration } from '../text/durations.js';
import { safeHref } from '../text/safe-href.js';

/*
 * What single values of the format must be, by the names that they have in `format.ts`: of what kind first, then what
 * else must hold. `formats.ts` has the same with words for authors, which pages fetch only when there is something to say.
 */

/** The version of the format that this library reads. A newer one is not guessed at. */
export const MANIFEST_VERSION = 1;
export const VERSION_EXPECTED = `the number ${MANIFEST_VERSION}`;

/** What must hold of a value. */
export type Test<T = never> = RegExp | ((value: T) => boolean);
type Tests<T = never> = readonly [is: (value: unknown) => boolean, ...rules: Test<T>[]];

const isString = (value: unknown): boolean => typeof value === 'string';
/** Of texts, nearly all values of a manifest. A pattern, because JSON Schema has those. */
export const filled = /\S/;

export const tests = {
  plain: [isString, filled],
  language: [isString, /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/],
  id: [isString, /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u],
  date: [
    isString,
    /^[1-9]\d{3}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/,
    (value: string) => parseDate(value) !== undefined,
  ],
  duration: [isString, (value: string) => parseDuration(value) !== undefined],
  country: [isString, /^[A-Z]{2}$/],
  url: [isString, filled, (value: string) => safeHref(value) !== undefined],
  email: [isString, /^[^\s@<>"]+@[^\s@<>"]+$/],
  requirementRef: [isString, /^[a-z0-9][a-z0-9-]*\/\S+$/],
  lei: [isString, /^[A-Z0-9]{18}[0-9]{2}$/],
  sha256: [isString, /^[0-9a-fA-F]{64}$/],
  schemaAddress: [isString],
  // No NaN and no Infinity: JSON has none, but the property may.
  number: [Number.isFinite],
  count: [Number.isFinite, (value: number) => value >= 0, Number.isInteger],
  flag: [(value) => typeof value === 'boolean'],
  formatVersion: [(value) => value === MANIFEST_VERSION],
  emptyCell: [(value) => value === ''],
} satisfies Readonly<Record<string, Tests>>;

export type FormatName = keyof typeof tests;

/** What must hold of a whole object, map or union whose parts are sound, by the name of its type. */
export const wholeTests = {
  languageMap: (map: object) => Object.keys(map).length > 0,
  period: ({ from, to }: { readonly from?: unknown; readonly to?: unknown }) => (from ?? to) !== undefined,
  // A link without its label is no language map, though `url` has the shape of a language tag.
  cellText: (words: unknown) => typeof words === 'string' || !Object.hasOwn(words as object, 'url'),
} satisfies Readonly<Record<string, Test>>;
