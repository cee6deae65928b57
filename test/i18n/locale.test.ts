import { expect } from '@open-wc/testing';
import { dateRange } from '../../src/i18n/date-range.js';
import { createLocale } from '../../src/i18n/locale.js';
import { EnglishMessage } from '../../src/i18n/message.js';
import { loadMessages, registerMessages } from '../../src/i18n/messages.js';
import '../helpers/english.js';

const en = createLocale('en');
/** Engines differ in which blank they put around a dash or before a unit. */
const blanks = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/ ?– ?/g, '–');

describe('createLocale', () => {
  it('returns the same object for the same arguments until messages change', () => {
    const first = createLocale('de', ['en']);
    expect(createLocale('de', ['en'])).to.equal(first);
    expect(createLocale('DE', ['en'])).to.equal(first);
    expect(createLocale('de')).not.to.equal(first);
    expect(createLocale('de', ['fr'])).not.to.equal(first);
    registerMessages('hr', { 'common.copy': 'Zatvori' });
    expect(createLocale('de', ['en'])).not.to.equal(first);
    expect(createLocale('de', ['en'])).to.equal(createLocale('de', ['en']));
  });

  it('treats a malformed tag as English', () => {
    for (const lang of ['', 'x', 'not a tag', '<b>', 'de-', 'toString']) {
      expect(createLocale(lang).date('2026-05-23'), lang).to.equal('23 May 2026');
    }
    expect(createLocale('').lang).to.equal('en');
  });

  it('formats dates as in English for a language that Intl does not know', () => {
    expect(createLocale('tlh').date('2026-05-23')).to.equal('23 May 2026');
  });

  it('has the direction of the script', () => {
    const rows: [string, 'ltr' | 'rtl'][] = [
      ['ar', 'rtl'],
      ['ar-EG', 'rtl'],
      ['he', 'rtl'],
      ['fa', 'rtl'],
      ['ur', 'rtl'],
      ['ckb', 'rtl'],
      ['dv', 'rtl'],
      ['az-Arab', 'rtl'],
      ['pa-PK', 'rtl'],
      ['ar-Latn', 'ltr'],
      ['az', 'ltr'],
      ['en', 'ltr'],
      ['de-AT', 'ltr'],
      ['zh-Hant', 'ltr'],
    ];
    for (const [lang, dir] of rows) expect(createLocale(lang).dir, lang).to.equal(dir);
  });

  it('looks for texts in its own language first, then in the content’s', () => {
    expect(createLocale('de', ['en', 'de', 'fr']).languages).to.deep.equal(['de', 'en', 'fr']);
    expect(en.languages).to.deep.equal(['en']);
    const text = { fr: 'a', en: 'b' };
    expect(createLocale('de', ['en', 'fr']).text(text)).to.deep.equal({ value: 'b', lang: 'en' });
    expect(createLocale('de').text('c')).to.deep.equal({ value: 'c', lang: undefined });
    expect(en.text(undefined)).to.equal(undefined);
  });

  it('marks an English message if its language lacks the message', () => {
    registerMessages('sk', { 'common.copy': 'Kopírovať' });
    expect(createLocale('sk').t('common.copy')).to.equal('Kopírovať');
    for (const lang of ['sk', 'zh-TW', 'tlh'])
      expect(createLocale(lang).t('common.filter'), lang).to.be.instanceOf(EnglishMessage);
    for (const lang of ['en', 'en-US', '', 'not a tag'])
      expect(createLocale(lang).t('common.filter'), lang).to.equal('Filter');
  });

  it('does not mark English messages while the file of its language is on its way', async () => {
    expect(createLocale('pl').t('common.copy')).to.equal('Copy');
    await loadMessages('pl');
    expect(createLocale('pl').t('common.copy')).to.be.a('string').that.does.not.equal('Copy');
  });

  it('is frozen, and its functions can be destructured', () => {
    expect(en).to.be.frozen;
    const { t, date, duration, text, number } = createLocale('en');
    expect([t('common.copy'), date('2026'), duration('P1D'), text('a')?.value, number(1)]).to.deep.equal([
      'Copy',
      '2026',
      '1 day',
      'a',
      '1',
    ]);
  });
});

describe('date', () => {
  const rows: [string, string, string][] = [
    ['en', '2026', '2026'],
    ['en', '2026-H1', 'H1 2026'],
    ['en', '2026-H2', 'H2 2026'],
    ['en', '2026-Q3', 'Q3 2026'],
    ['en', '2026-05', 'May 2026'],
    ['en', '2026-05-23', '23 May 2026'],
    ['en', '2026-01-01', '1 January 2026'],
    ['en', '2026-12-31', '31 December 2026'],
    ['en-GB', '2026-05-23', '23 May 2026'],
    ['en-US', '2026-05-23', 'May 23, 2026'],
    ['en-US', '2026-05', 'May 2026'],
    ['de', '2026-05-23', '23. Mai 2026'],
    ['de', '2026-05', 'Mai 2026'],
    ['fr', '2026-05-23', '23 mai 2026'],
    ['ja', '2026', '2026年'],
    ['en', '2026-02-30', '2026-02-30'],
    ['en', 'when ready', 'when ready'],
    ['en', '', ''],
  ];
  for (const [lang, value, words] of rows) {
    it(`shows ${value || 'an empty string'} in ${lang} as ${words || 'an empty string'}`, () =>
      expect(createLocale(lang).date(value)).to.equal(words));
  }

  it('uses the Gregorian calendar where another one is usual', () => {
    expect(createLocale('fa-u-nu-latn').date('2026')).to.contain('2026');
    expect(createLocale('ar-SA-u-nu-latn').date('2026-05-23')).to.contain('2026').and.to.contain('23');
  });
});

describe('dateRange', () => {
  const rows: [string, string | undefined, string | undefined, string][] = [
    ['two days of a month', '2026-05-01', '2026-05-31', '1–31 May 2026'],
    ['two days of two months', '2026-05-01', '2026-08-31', '1 May–31 August 2026'],
    ['two days of two years', '2025-05-01', '2026-04-30', '1 May 2025–30 April 2026'],
    ['two months', '2026-05', '2026-08', 'May–August 2026'],
    ['two years', '2025', '2026', '2025–2026'],
    ['twice the same day', '2026-05-01', '2026-05-01', '1 May 2026'],
    ['two quarters', '2026-Q1', '2026-Q3', 'Q1 2026 to Q3 2026'],
    ['unequal precision', '2026-05', '2026-08-31', 'May 2026 to 31 August 2026'],
    ['the wrong way round', '2026-08', '2026-05', 'August 2026 to May 2026'],
    ['a start alone', '2026-05-01', undefined, 'From 1 May 2026'],
    ['an end alone', undefined, '2026-H2', 'Until H2 2026'],
    ['nothing', undefined, undefined, ''],
    ['empty ends', '', '', ''],
    ['an end that is no date', '2026-05', 'further notice', 'May 2026 to further notice'],
  ];
  for (const [name, from, to, words] of rows) {
    it(`shows ${name}`, () => expect(blanks(dateRange(from, to, en))).to.equal(words));
  }
});
