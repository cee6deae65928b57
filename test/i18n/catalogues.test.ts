import { expect } from '@open-wc/testing';
import { en } from '../../components/english.js';
import { createLocale } from '../../src/i18n/locale.js';
import {
  languages,
  loadMessages,
  type MessageKey,
  type PartialMessages,
  type PluralForms,
} from '../../src/i18n/messages.js';
import '../helpers/english.js';

/**
 * The messages of each language that are the same as in English: cognates, loanwords and abbreviations that the language
 * itself uses. Any other message that equals the English one was not translated.
 *
 * `npm run i18n` checks keys and placeholders (test/node/i18n.test.mjs).
 */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
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
    'Notifications',
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
  'zh-Hans': ['API'],
};

/** Languages in which `many` is for millions only, and has the words of `other` (CLDR). */
const manyMayBeLeftOut: readonly string[] = ['es', 'fr', 'it', 'pt'];
const keys = Object.keys(en) as MessageKey[];
const formsOf = (message: string | PluralForms): [form: string, words: string][] =>
  typeof message === 'string' ? [['', message]] : Object.entries(message);
const hasLetters = (words: string): boolean => /\p{L}/u.test(words.replace(/\{\w+\}/g, ''));

for (const lang of languages) {
  describe(`the messages of ${lang}`, () => {
    let messages: PartialMessages;
    before(async () => {
      messages = await loadMessages(lang);
    });

    /** Calls back for every form of every message that the language has. */
    const eachForm = (check: (words: string, key: MessageKey, form: string) => void): void => {
      expect(messages).not.to.deep.equal({});
      for (const key of keys) {
        const message = messages[key];
        if (message === undefined) continue;
        for (const [form, words] of formsOf(message)) check(words, key, form);
      }
    };

    it('lists messages in the same order as the other languages, so that they can be read side by side', async () => {
      const order = Object.keys(await loadMessages('de'));
      const found = Object.keys(messages).filter((key) => order.includes(key));
      expect(found).to.deep.equal(order.filter((key) => found.includes(key)));
    });

    it('has exactly the plural forms of the language', () => {
      const withoutMany = (forms: readonly string[]) =>
        manyMayBeLeftOut.includes(lang) ? forms.filter((form) => form !== 'many') : forms;
      const expected = withoutMany(new Intl.PluralRules(lang).resolvedOptions().pluralCategories);
      for (const key of keys) {
        const message = messages[key];
        if (typeof message === 'object')
          expect(withoutMany(Object.keys(message)), key).to.have.members([...expected]);
      }
    });

    it('has no empty message and none in English', () => {
      const same = sameAsEnglish[lang] ?? [];
      eachForm((words, key, form) => {
        const at = `${key} ${form}`;
        expect(words.trim(), at).not.to.equal('');
        const isEnglish = formsOf(en[key]).some(([, english]) => english === words);
        if (isEnglish && hasLetters(words)) expect(same, at).to.include(words);
      });
    });

    it('has no exclamation marks, straight quotes or stray braces', () => {
      eachForm((words, key, form) => {
        const at = `${key} ${form}`;
        expect(words.trim(), at).to.equal(words);
        expect(words, at).not.to.match(/[!！¡]/);
        expect(words, at).not.to.match(/["'`]/);
        expect(words.replace(/\{\w+\}/g, ''), at).not.to.match(/[{}]/);
      });
    });

    it('is used by a locale of the language and of its regions', () => {
      const [key, words] = Object.entries(messages).find(
        ([, message]) => typeof message === 'string' && !message.includes('{'),
      )!;
      expect(createLocale(lang).t(key as 'common.copy')).to.equal(words);
      expect(createLocale(`${lang}-001`).t(key as 'common.copy')).to.equal(words);
      expect(createLocale(lang).dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
    });
  });
}

describe('plural forms', () => {
  it('follow the rules of each language', async () => {
    const rows: [string, number, string][] = [
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
      // Engines differ in the digits that they use in Arabic.
      expect(createLocale('ar').t('documents.count', { count })).to.match(new RegExp(`^\\S+ ${noun}$`));
    }
  });
});
