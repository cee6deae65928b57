import { expect } from '@open-wc/testing';
import { en } from '../../components/english.js';
import { createLocale } from '../../src/i18n/locale.js';
import {
  loadMessages,
  type MessageKey,
  type PartialMessages,
  type PluralForms,
} from '../../src/i18n/messages.js';
import '../helpers/english.js';

/**
 * The languages that come with the library, each with the messages that read the same as in English, with or without
 * placeholders: cognates, loanwords and abbreviations that the language itself uses. What is not listed here and
 * reads like English was forgotten.
 */
const sameAsEnglish = {
  ar: [],
  cs: ['API', 'Model', 'Region: {region}', 'Standard'],
  de: [
    'API',
    'Compliance',
    'Organisation',
    'Region: {region}',
    'Standard',
    'Status',
    'Training',
    'Version {version}',
    'Website',
  ],
  es: ['API', 'No', '{count} control', '{title} ({count} control)'],
  fr: [
    'API',
    'Activation',
    'Application',
    'Attestation',
    'Certification',
    'Condition',
    'Contact',
    'Contacts',
    'Document',
    'Documents',
    'Guide',
    'Incident',
    'Infrastructure',
    'Objections',
    'Organisation',
    'Public',
    'Questionnaire',
    'Service',
    'Source',
    'Version {version}',
    '{count} document',
    '{count} documents',
  ],
  it: ['API', 'Framework', 'No', 'Privacy', 'Standard', 'Trust center'],
  ja: ['API'],
  nl: [
    'API',
    'Compliance',
    'Contact',
    'Document',
    'H{half} {year}',
    'Incident',
    'Model',
    'Privacy',
    'Q{quarter} {year}',
    'Scope: {items}',
    'Status',
    'Tip',
    'Training',
    'Website',
    '{count} document',
  ],
  pl: ['API', 'Model', 'Region: {region}', 'Standard'],
  pt: ['API'],
  sv: [
    'API',
    'Incident',
    'Organisation',
    'Policy',
    'Press',
    'Region: {region}',
    'Standard',
    'Status',
    'Trust center',
    'Version {version}',
    'under {value}',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Language = keyof typeof sameAsEnglish;
const languages = Object.keys(sameAsEnglish) as Language[];

/** CLDR keeps `many` for millions there, where the words are those of `other`. */
const manyMayBeLeftOut: readonly string[] = ['es', 'fr', 'it', 'pt'];
/** Arabic says none, one and two without a figure. */
const countMayBeLeftOut: readonly string[] = ['zero', 'one', 'two'];

const keys = Object.keys(en) as MessageKey[];
const formsOf = (message: string | PluralForms): [form: string, words: string][] =>
  typeof message === 'string' ? [['', message]] : Object.entries(message);
const placeholdersOf = (words: string): string[] =>
  [...new Set(Array.from(words.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? ''))].sort();
const hasLetters = (words: string): boolean => /\p{L}/u.test(words.replace(/\{\w+\}/g, ''));

for (const lang of languages) {
  describe(`the words of ${lang}`, () => {
    let messages: PartialMessages;
    before(async () => {
      messages = await loadMessages(lang);
    });

    /** Calls back for every message and form; a missing message fails once, in the test of the keys. */
    const eachForm = (check: (words: string, key: MessageKey, form: string) => void): void => {
      expect(messages).not.to.deep.equal({});
      for (const key of keys) {
        for (const [form, words] of formsOf(messages[key] ?? '')) {
          if (messages[key] !== undefined) check(words, key, form);
        }
      }
    };

    it('has exactly the keys of the English words', () => {
      expect(Object.keys(messages)).to.have.members(keys);
    });

    it('has them in the order of the other languages, to be read side by side', async () => {
      expect(Object.keys(messages)).to.deep.equal(Object.keys(await loadMessages('de')));
    });

    it('counts where English counts, in exactly the plural forms of the language', () => {
      const withoutMany = (forms: readonly string[]) =>
        manyMayBeLeftOut.includes(lang) ? forms.filter((form) => form !== 'many') : forms;
      const expected = withoutMany(new Intl.PluralRules(lang).resolvedOptions().pluralCategories);
      for (const key of keys) {
        const message = messages[key];
        expect(typeof message, key).to.equal(typeof en[key]);
        if (typeof message === 'object')
          expect(withoutMany(Object.keys(message)), key).to.have.members([...expected]);
      }
    });

    it('has the placeholders of the English words and no others', () => {
      eachForm((words, key, form) => {
        const english = formsOf(en[key]).at(-1)?.[1] ?? '';
        const wanted = placeholdersOf(english);
        const found = placeholdersOf(words);
        const optional = countMayBeLeftOut.includes(form) && !found.includes('count');
        expect(found, `${key} ${form}`).to.deep.equal(
          optional ? wanted.filter((name) => name !== 'count') : wanted,
        );
      });
    });

    it('says something, and not in English', () => {
      const same: readonly string[] = sameAsEnglish[lang];
      eachForm((words, key, form) => {
        const at = `${key} ${form}`;
        expect(words.trim(), at).not.to.equal('');
        const isEnglish = formsOf(en[key]).some(([, english]) => english === words);
        if (isEnglish && hasLetters(words)) expect(same, at).to.include(words);
      });
    });

    it('is as calm and as well set as the English words', () => {
      eachForm((words, key, form) => {
        const at = `${key} ${form}`;
        expect(words.trim(), at).to.equal(words);
        expect(words, at).not.to.match(/[!！¡]/);
        expect(words, at).not.to.match(/["'`]/);
        expect(words.replace(/\{\w+\}/g, ''), at).not.to.match(/[{}]/);
      });
    });

    it('is what a locale of the language, or of a region of it, says', () => {
      const words = messages['common.copy'];
      expect(words).to.be.a('string');
      expect(createLocale(lang).t('common.copy')).to.equal(words);
      expect(createLocale(`${lang}-001`).t('common.copy')).to.equal(words);
      expect(createLocale(lang).dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
    });
  });
}

describe('plurals of the languages', () => {
  it('picks the form of the number', async () => {
    const rows: [Language, number, string][] = [
      ['cs', 1, '1 dokument'],
      ['cs', 2, '2 dokumenty'],
      ['cs', 1.5, '1,5 dokumentu'],
      ['cs', 5, '5 dokumentů'],
      ['ja', 1, '文書1件'],
      ['pl', 1, '1 dokument'],
      ['pl', 22, '22 dokumenty'],
      ['pl', 12, '12 dokumentów'],
      ['pl', 1.5, '1,5 dokumentu'],
      ['ar', 0, 'لا وثائق'],
      ['ar', 1, 'وثيقة واحدة'],
      ['ar', 2, 'وثيقتان'],
    ];
    for (const [lang, count, words] of rows) {
      await loadMessages(lang);
      expect(createLocale(lang).t('documents.count', { count }), `${lang} ${count}`).to.equal(words);
    }
    for (const [count, noun] of [
      [3, 'وثائق'],
      [11, 'وثيقة'],
      [100, 'وثيقة'],
    ] as const) {
      // Engines differ in which figures they write in Arabic.
      expect(createLocale('ar').t('documents.count', { count })).to.match(new RegExp(`^\\S+ ${noun}$`));
    }
  });
});
