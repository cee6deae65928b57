import * as z from 'zod/mini';
import * as leaves from '../leaves.js';
import {
  check,
  describe,
  list,
  named,
  numberOf,
  obj,
  oneOf,
  optional,
  stringOf,
  type Field,
} from './describe.js';

export const plain = stringOf(leaves.plain, {
  name: 'PlainText',
  title: 'Plain text',
  description:
    'Text that is the same in every language and has no Markdown: a proper name, a version, an address. Not blank.',
  examples: ['Fernway Software Ltd', '2.1'],
});

// The primary subtag has two or three letters (longer ones are reserved), so that an object such as
// `{label, url}` is never mistaken for a language map. The registry of languages is not checked: it is too large.
export const language = stringOf(leaves.language, {
  name: 'Language',
  title: 'Language tag',
  description: 'A BCP 47 language tag. The language itself has two or three letters.',
  examples: ['en', 'de-AT', 'zh-Hant'],
});

export const languageMap = named(
  describe(z.record(language, plain, 'an object').check(check(leaves.notEmpty)), { rule: leaves.notEmpty }),
  {
    name: 'LanguageMap',
    title: 'Language map',
    description:
      'The same text in several languages, by BCP 47 tag. The reader sees the entry that fits best (RFC 4647 lookup), or else the first. At least one entry.',
    examples: [{ en: 'Encryption', de: 'Verschlüsselung' }],
    keywords: { minProperties: 1 },
  },
);

export const text = named(z.union([plain, languageMap], 'text, or a map from language to text'), {
  name: 'Text',
  title: 'Text',
  description:
    'Text for the reader: a string in the language of the page, or a map from language to string. Inline Markdown only: `**strong**`, `*emphasis*`, `` `code` ``, `[label](https://example.com)`. HTML is not interpreted: it is shown as written.',
  examples: ['Backups are **encrypted**.', { en: 'Encryption', de: 'Verschlüsselung' }],
});

export const id = stringOf(leaves.id, {
  name: 'Id',
  title: 'Id',
  description:
    'A stable name, unique among the items of its kind: letters, digits, `.`, `_` and `-`, beginning with a letter or a digit. It becomes the anchor of the item, so links, feeds and comparisons depend on it. If it is left out, it is derived from the name of the item, the same way every time. Write it once others may link to it.',
  examples: ['encryption-at-rest', 'soc2'],
});

/** An optional field that holds the id of an object of the named type. The parser warns if there is no such object. */
export const ref = (
  refersTo: string,
  description: string,
  ...examples: string[]
): Field<z.ZodMiniOptional<typeof id>> => ({
  ...optional(id, description, ...examples),
  refersTo,
});

/** An optional list of ids of objects of the named type. */
export const refs = (refersTo: string, description: string, ...examples: string[][]) => ({
  ...list(id, description, ...examples),
  refersTo,
});

export const date = stringOf(leaves.date, {
  name: 'Date',
  title: 'Date',
  description:
    'A calendar date, as precise as it is known: a year, a half-year, a quarter, a month or a day. Half-years and quarters are specific to this format. The rest is ISO 8601. No time of day. A day that does not exist, such as 2026-02-30, is a problem.',
  examples: ['2026', '2026-H2', '2026-Q3', '2026-05', '2026-05-23'],
  // Stricter than the pattern of the leaf, which is followed by a function.
  keywords: {
    pattern:
      '^[1-9][0-9]{3}(-(H[12]|Q[1-4]|(0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?|(0[469]|11)(-(0[1-9]|[12][0-9]|30))?|02(-(0[1-9]|[12][0-9]))?))?$',
  },
});

const durationPattern = (() => {
  const amount = '([0-9]+([.,][0-9]+)?';
  const parts = (letters: string) => [...letters].map((letter) => `${amount}${letter})?`).join('');
  return `^P(?=.)${parts('YMWD')}(T(?=.)${parts('HMS')})?$`;
})();

export const duration = stringOf(leaves.duration, {
  name: 'Duration',
  title: 'Duration',
  description:
    'An ISO 8601 duration: years, months, weeks and days after `P`; hours, minutes and seconds after `T`. The last part may have a decimal. The page writes it out in the reader’s language.',
  examples: ['P30D', 'P18M', 'PT4H', 'PT5M'],
  keywords: { pattern: durationPattern },
});

export const country = stringOf(leaves.country, {
  name: 'Country',
  title: 'Country',
  description:
    'An ISO 3166-1 alpha-2 code in capitals, or `EU`, which the standard reserves for the European Union. The page shows the name in the reader’s language.',
  examples: ['IE', 'DE', 'EU'],
});

export const url = stringOf(leaves.url, {
  name: 'Url',
  title: 'Link',
  description:
    'An address that becomes a link: `https:`, `http:`, `mailto:`, `tel:`, or relative to the manifest. `javascript:`, `data:` and every other scheme are a problem and never become a link.',
  examples: ['https://example.com/security', '/legal/dpa.pdf', 'mailto:security@example.com'],
  keywords: {
    format: 'uri-reference',
    pattern:
      '^\\s*(#|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:|[Hh][Tt][Tt][Pp][Ss]?://|(?![A-Za-z][A-Za-z0-9+.\\-]*:)[^\\s\\\\])[^\\\\\\p{Cc}]*$',
  },
});

export const email = stringOf(leaves.email, {
  name: 'Email',
  title: 'Email address',
  description: 'An email address, without `mailto:`.',
  examples: ['security@example.com'],
});

export const requirementRef = stringOf(leaves.requirementRef, {
  name: 'RequirementRef',
  title: 'Requirement',
  description:
    'A requirement of a framework, written `framework/requirement`: the id of a known framework or of one in `frameworks`, a slash, and the requirement as the framework’s owner numbers it, with dots for the steps of an article (`nis2/21.2.j` is shown as Art. 21(2)(j)).',
  examples: ['soc2/CC6.1', 'iso27001/A.8.24', 'gdpr/32', 'nis2/21.2.j'],
});

export const lei = stringOf(leaves.lei);
export const sha256 = stringOf(leaves.sha256);
export const schemaAddress = stringOf(leaves.schemaAddress);
export const number = numberOf(leaves.number);

export const count = numberOf(leaves.count, {
  name: 'Count',
  title: 'Count',
  description: 'A whole number, zero or more.',
  examples: [0, 184320],
  keywords: { type: 'integer', minimum: 0 },
});

export const flag = describe(z.boolean(leaves.flag.expected), { leaf: leaves.flag, examples: [true, false] });

export const access = oneOf(
  {
    public: 'Anybody, at `url`.',
    request: 'On request, at `requestUrl` or through the page’s contact.',
    nda: 'Under a non-disclosure agreement.',
    customer: 'Customers, for example after they sign in.',
  },
  {
    name: 'Access',
    title: 'Access',
    description:
      'Who may see a document or a piece of evidence. The page shows it beside the link. If it is left out, the page does not mention access: the document is not taken as public.',
  },
);

export const period = obj({
  name: 'Period',
  title: 'Period',
  description: 'A period of time with a beginning, an end, or both.',
  rule: leaves.someEnd,
  keywords: { anyOf: [{ required: ['from'] }, { required: ['to'] }] },
  fields: {
    from: optional(
      date,
      'First day (or month, quarter, half-year, year). If left out, the beginning is not known.',
    ),
    to: optional(date, 'Last day. If left out, the period is still open.'),
  },
  example: { from: '2025-07-01', to: '2026-06-30' },
});
