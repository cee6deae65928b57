import * as z from 'zod/mini';
import { formats, wholes, type FormatName, type Rule } from '../formats.js';

/*
 * The leaves take their tests and their words from `formats.ts`, and so does the checker that reads manifests
 * on pages. Each is exported under the name that it has there: `tools/generate/format.mjs` goes by it.
 */

/** A rule as a check. A pattern stays one, so that the JSON Schema has it. */
const check = <T>([test, expected]: Rule<T>): z.core.$ZodCheck<T> =>
  (test instanceof RegExp ? z.regex(test, expected) : z.refine<T>(test, expected)) as z.core.$ZodCheck<T>;

const stringOf = (name: FormatName) => {
  const [[, expected], ...rules] = formats[name];
  return z.string(expected).check(...rules.map((rule) => check(rule as Rule<string>)));
};

const numberOf = (name: FormatName) => {
  const [[, expected], ...rules] = formats[name];
  return z.number(expected).check(...rules.map((rule) => check(rule as Rule<number>)));
};

/** One of a closed set of words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, `one of ${words.join(', ')}`);

/**
 * An object of the manifest. Unknown keys are reported, except those that begin with `x-`, which belong
 * to the author and stay. The loose object keeps them; the check reports the rest.
 */
export const obj = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.looseObject(shape, 'an object').check((context) => {
    const keys = Object.keys(context.value).filter(
      (key) => !Object.hasOwn(shape, key) && !key.startsWith('x-'),
    );
    if (keys.length > 0) {
      context.issues.push({ code: 'unrecognized_keys', keys, input: context.value, continue: true });
    }
  }) as unknown as z.ZodMiniObject<Shape, z.core.$strip>;

/** A string that is not blank: a proper name, an identifier of somebody else's, a version. */
export const plain = stringOf('plain');

/**
 * BCP 47 language tag. Shape only: a registry in the bundle would cost more than it tells. The primary
 * subtag has two or three letters (the longer ones are reserved), so that an object such as
 * `{label, url}` is never mistaken for a language map.
 */
export const language = stringOf('language');

/** The same words in several languages. */
export const languageMap = z.record(language, plain, 'an object').check(check(wholes.languageMap));

/** Words for the reader: one string, or a map from language to string. Inline Markdown only. */
export const text = z.union([plain, languageMap], 'text, or a map from language to text');

/** Stable name of a list item, used in anchors. Derived from its name where it is left out. */
export const id = stringOf('id');

/** A calendar date as coarse as what is known: 2026, 2026-H2, 2026-Q3, 2026-05, 2026-05-23. */
export const date = stringOf('date');

/** ISO 8601 duration. */
export const duration = stringOf('duration');

/** ISO 3166-1 alpha-2 country code, or EU, which the standard reserves for the European Union. */
export const country = stringOf('country');

/** An address that may become a link. `javascript:`, `data:` and all else never do. */
export const url = stringOf('url');

/** An e-mail address. Only what every address has: the mailbox decides the rest. */
export const email = stringOf('email');

/** `framework/requirement`, for instance `soc2/CC6.1`, `gdpr/32`, `nis2/21.2.j`. */
export const requirementRef = stringOf('requirementRef');

/** Legal entity identifier (ISO 17442). */
export const lei = stringOf('lei');

/** A SHA-256 digest in hexadecimal digits. */
export const sha256 = stringOf('sha256');

/** Where the JSON Schema is, for editors. */
export const schemaAddress = stringOf('schemaAddress');

/** Any number. */
export const number = numberOf('number');

/** A whole number of at least zero. */
export const count = numberOf('count');

/** Yes or no. */
export const flag = z.boolean(formats.flag[0][1]);

/** Who may see a document or a piece of evidence. */
export const access = oneOf(['public', 'request', 'nda', 'customer']);

/** A period of time with at least one end. */
export const period = obj({ from: z.optional(date), to: z.optional(date) }).check(check(wholes.period));

/** A list: a broken item is dropped, its siblings stay (see `prune.ts`). */
export const list = <T extends z.core.$ZodType>(item: T) => z.optional(z.array(item, 'a list'));

export const optional = z.optional;

/** What a schema gives, for the types of `src/model/`, which does not know zod. */
export type Output<Schema extends z.core.$ZodType> = z.output<Schema>;
