import * as z from 'zod/mini';
import { parseDate } from '../../text/dates.js';
import { parseDuration } from '../../text/durations.js';
import { safeHref } from '../../text/safe-href.js';

/*
 * Every error given here is the *expected* half of a problem ("expected …, found …"), so it is written
 * as a noun phrase that an author understands without reading this code.
 */

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

const filled = z.regex(/\S/, 'text that is not empty');

/** A string that is not blank: a proper name, an identifier of somebody else's, a version. */
export const plain = z.string('text').check(filled);

/**
 * BCP 47 language tag. Shape only: a registry in the bundle would cost more than it tells. The primary
 * subtag has two or three letters (the longer ones are reserved), so that an object such as
 * `{label, url}` is never mistaken for a language map.
 */
export const language = z
  .string('a language tag')
  .check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 language tag such as "en" or "de-AT"'));

/** The same words in several languages. */
export const languageMap = z
  .record(language, plain)
  .check(z.refine((map) => Object.keys(map).length > 0, 'at least one language'));

/** Words for the reader: one string, or a map from language to string. Inline Markdown only. */
export const text = z.union([plain, languageMap], 'text, or a map from language to text');

/** Stable name of a list item, used in anchors. Derived from its name where it is left out. */
export const id = z
  .string('an id')
  .check(z.regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u, 'an id of letters, digits, ".", "_" and "-"'));

/** A calendar date as coarse as what is known: 2026, 2026-H2, 2026-Q3, 2026-05, 2026-05-23. */
export const date = z.string('a date').check(
  z.regex(
    /^[1-9]\d{3}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?$/,
    'a date such as "2026", "2026-H2", "2026-Q3", "2026-05" or "2026-05-23"',
  ),
  z.refine((value) => parseDate(value) !== undefined, 'a day that exists'),
);

/** ISO 8601 duration. */
export const duration = z
  .string('a duration')
  .check(
    z.refine((value) => parseDuration(value) !== undefined, 'an ISO 8601 duration such as "P30D" or "PT4H"'),
  );

/** ISO 3166-1 alpha-2 country code, or EU, which the standard reserves for the European Union. */
export const country = z
  .string('a country code')
  .check(z.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code such as "DE"'));

const linkWords = 'a link (https:, http:, mailto:, tel: or relative to the manifest)';

/** An address that may become a link. `javascript:`, `data:` and all else never do. */
export const url = z.string('a link').check(
  filled,
  z.refine((value) => safeHref(value) !== undefined, linkWords),
);

/** An e-mail address. Only what every address has: the mailbox decides the rest. */
export const email = z
  .string('an e-mail address')
  .check(z.regex(/^[^\s@<>"]+@[^\s@<>"]+$/, 'an e-mail address such as "security@example.com"'));

/** `framework/requirement`, for instance `soc2/CC6.1`, `gdpr/32`, `nis2/21.2.j`. */
export const requirementRef = z
  .string('a requirement')
  .check(z.regex(/^[a-z0-9][a-z0-9-]*\/\S+$/, 'a requirement such as "soc2/CC6.1" or "gdpr/32"'));

/** Who may see a document or a piece of evidence. */
export const access = z.enum(
  ['public', 'request', 'nda', 'customer'],
  'one of public, request, nda, customer',
);

/** A whole number of at least zero. */
export const count = z
  .number('a number')
  .check(z.gte(0, 'a number of at least 0'), z.refine(Number.isInteger, 'a whole number'));

/** A period of time with at least one end. */
export const period = obj({ from: z.optional(date), to: z.optional(date) }).check(
  z.refine(
    ({ from, to }) => from !== undefined || to !== undefined,
    'a period with a beginning, an end, or both',
  ),
);

/** A list: a broken item is dropped, its siblings stay (see `prune.ts`). */
export const list = <T extends z.core.$ZodType>(item: T) => z.optional(z.array(item, 'a list'));

/** One of a closed set of words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, `one of ${words.join(', ')}`);

export const optional = z.optional;

/** What a schema gives, for the types of `src/model/`, which does not know zod. */
export type Output<Schema extends z.core.$ZodType> = z.output<Schema>;
