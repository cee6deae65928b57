import {
  access,
  count,
  country,
  date,
  duration,
  email,
  id,
  language,
  languageMap,
  period,
  plain,
  requirementRef,
  text,
  url,
} from '../schema/primitives.js';
import { describeObject, describeValue, describeWords } from './describe.js';

/** Values that stand everywhere in a manifest. */
export const valueDocs = [
  describeValue(text, {
    name: 'Text',
    title: 'Text',
    description:
      'Words for the reader: a string in the language of the page, or a map from language to string. Inline Markdown only: `**strong**`, `*emphasis*`, `` `code` ``, `[label](https://example.com)`. HTML is not read: it is shown as it is written.',
    examples: ['Backups are **encrypted**.', { en: 'Encryption', de: 'Verschlüsselung' }],
  }),
  describeValue(languageMap, {
    name: 'LanguageMap',
    title: 'Language map',
    description:
      'The same words in several languages, by BCP 47 tag. The reader gets the entry that fits best (RFC 4647 lookup), or else the first. At least one entry.',
    examples: [{ en: 'Encryption', de: 'Verschlüsselung' }],
    keywords: { minProperties: 1 },
  }),
  describeValue(plain, {
    name: 'PlainText',
    title: 'Plain text',
    description:
      'Text that is the same in every language and holds no Markdown: a proper name, a version, an address. Not blank.',
    examples: ['Fernway Software Ltd', '2.1'],
  }),
  describeValue(language, {
    name: 'Language',
    title: 'Language tag',
    description: 'A BCP 47 language tag whose language has two or three letters.',
    examples: ['en', 'de-AT', 'zh-Hant'],
  }),
  describeValue(id, {
    name: 'Id',
    title: 'Id',
    description:
      'A stable name, unique among the items of its kind: letters, digits, `.`, `_` and `-`, beginning with a letter or a digit. It becomes the anchor of the item, so links, feeds and comparisons depend on it. Left out, it is derived from the name of the item, the same way every time; write it once others may link to it.',
    examples: ['encryption-at-rest', 'soc2'],
  }),
  describeValue(date, {
    name: 'Date',
    title: 'Date',
    description:
      'A calendar date, as coarse as what is known: a year, a half, a quarter, a month or a day. Halves and quarters are this format’s own; the rest is ISO 8601. No time of day. A day that does not exist, such as 2026-02-30, is a problem.',
    examples: ['2026', '2026-H2', '2026-Q3', '2026-05', '2026-05-23'],
    keywords: {
      pattern:
        '^[1-9][0-9]{3}(-(H[12]|Q[1-4]|(0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?|(0[469]|11)(-(0[1-9]|[12][0-9]|30))?|02(-(0[1-9]|[12][0-9]))?))?$',
    },
  }),
  describeValue(duration, {
    name: 'Duration',
    title: 'Duration',
    description:
      'An ISO 8601 duration: years, months, weeks and days after `P`, hours, minutes and seconds after `T`. The last part may have a decimal. The page writes it out in the reader’s language.',
    examples: ['P30D', 'P18M', 'PT4H', 'PT5M'],
    keywords: {
      pattern: (() => {
        const amount = '([0-9]+([.,][0-9]+)?';
        const parts = (letters: string) => [...letters].map((letter) => `${amount}${letter})?`).join('');
        return `^P(?=.)${parts('YMWD')}(T(?=.)${parts('HMS')})?$`;
      })(),
    },
  }),
  describeValue(country, {
    name: 'Country',
    title: 'Country',
    description:
      'An ISO 3166-1 alpha-2 code in capitals, or `EU`, which the standard reserves for the European Union. The page shows the name in the reader’s language.',
    examples: ['IE', 'DE', 'EU'],
  }),
  describeValue(url, {
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
  }),
  describeValue(email, {
    name: 'Email',
    title: 'E-mail address',
    description: 'An e-mail address, without `mailto:`.',
    examples: ['security@example.com'],
  }),
  describeValue(requirementRef, {
    name: 'RequirementRef',
    title: 'Requirement',
    description:
      'A requirement of a framework, written `framework/requirement`: the id of a known framework or of one in `frameworks`, a slash, and the requirement as its owner numbers it, with dots for the steps of an article (`nis2/21.2.j` is shown as Art. 21(2)(j)).',
    examples: ['soc2/CC6.1', 'iso27001/A.8.24', 'gdpr/32', 'nis2/21.2.j'],
  }),
  describeValue(count, {
    name: 'Count',
    title: 'Count',
    description: 'A whole number, zero or more.',
    examples: [0, 184320],
    keywords: { type: 'integer', minimum: 0 },
  }),
  describeWords(access, {
    name: 'Access',
    title: 'Access',
    description:
      'Who may see a document or a piece of evidence. The page names it beside the link. Left out, nothing is said of it: it is not taken as public.',
    words: {
      public: 'Anybody, at `url`.',
      request: 'On request, at `requestUrl` or at the page’s contact.',
      nda: 'Under a non-disclosure agreement.',
      customer: 'Customers, for instance after they sign in.',
    },
  }),
];

export const periodDoc = describeObject(period, {
  name: 'Period',
  title: 'Period',
  description: 'A stretch of time with a beginning, an end, or both.',
  keywords: { anyOf: [{ required: ['from'] }, { required: ['to'] }] },
  example: { from: '2025-07-01', to: '2026-06-30' },
  fields: {
    from: 'First day (or month, quarter, half, year). Left out: the beginning is not known.',
    to: 'Last day. Left out: it goes on.',
  },
});
