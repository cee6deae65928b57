import { expect } from '@open-wc/testing';
import { en } from '../../components/english.js';
import { titleWords } from '../../src/i18n/en/titles.js';
import { createLocale } from '../../src/i18n/locale.js';
import {
  addEnglish,
  loadFrom,
  loadMessages,
  messagesFor,
  messagesVersion,
  onMessages,
  registerMessages,
  type MessageKey,
  type PartialMessages,
} from '../../src/i18n/messages.js';
import { createTranslate } from '../../src/i18n/translate.js';

const formsOf = (message: (typeof en)[MessageKey]): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholdersOf = (words: string): string[] =>
  Array.from(words.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? '').sort();

describe('the English messages', () => {
  for (const [key, message] of Object.entries(en)) {
    it(`${key} is well formed`, () => {
      expect(key).to.match(/^[a-z][A-Za-z]*(\.[a-z][\w-]*)+$/);
      for (const words of formsOf(message)) {
        expect(words.trim(), 'starts and ends without a blank').to.equal(words);
        expect(words, 'is not empty').not.to.equal('');
        expect(words, 'has no exclamation mark').not.to.contain('!');
        expect(words, 'has typographic quotes').not.to.match(/["'`]/);
        expect(words.replace(/\{\w+\}/g, ''), 'has no stray brace').not.to.match(/[{}]/);
      }
      if (typeof message !== 'string') {
        expect(placeholdersOf(message.one)).to.deep.equal(placeholdersOf(message.other));
        expect(Object.keys(message)).to.deep.equal(['one', 'other']);
      }
    });
  }
});

describe('addEnglish', () => {
  const t = createTranslate({}, 'en');

  it('is not needed for dates, and is needed for the messages of an element', () => {
    expect(createLocale('en').date('2026-H2')).to.equal('H2 2026');
    expect(t('faq.title')).to.equal('faq.title');
    expect(createLocale('de').t('faq.title')).to.equal('faq.title');
  });

  it('adds messages to existing locales of every language that lacks them', () => {
    const before = createLocale('ga');
    const withOwn = createTranslate({ 'faq.title': 'Ceisteanna' }, 'ga');
    addEnglish([titleWords, { 'crosswalk.title': 'By requirement' }]);
    expect(t('faq.title')).to.equal(en['faq.title']);
    expect(String(before.t('faq.title'))).to.equal(en['faq.title']);
    expect(createLocale('ga')).to.equal(before);
    expect(t('crosswalk.title')).to.equal('By requirement');
    expect(withOwn('faq.title')).to.equal('Ceisteanna');
  });

  it('does not replace messages that the host registered', () => {
    registerMessages('en', { 'prose.title': 'Of this page' });
    addEnglish([en]);
    expect(createLocale('en').t('prose.title')).to.equal('Of this page');
  });
});

describe('registerMessages', () => {
  const polish: PartialMessages = {
    'common.copy': 'Zamknij',
    'controlGrid.count': {
      one: '{count} środek kontroli',
      few: '{count} środki kontroli',
      many: '{count} środków kontroli',
      other: '{count} środka kontroli',
    },
    'date.half': '{half}. półrocze {year}',
  };

  it('adds a language with all its plural forms', () => {
    registerMessages('pl', polish);
    const { t, date } = createLocale('pl');
    const rows: [number, string][] = [
      [0, '0 środków kontroli'],
      [1, '1 środek kontroli'],
      [2, '2 środki kontroli'],
      [4, '4 środki kontroli'],
      [5, '5 środków kontroli'],
      [12, '12 środków kontroli'],
      [22, '22 środki kontroli'],
      [25, '25 środków kontroli'],
      [1.5, '1,5 środka kontroli'],
    ];
    for (const [count, words] of rows) expect(t('controlGrid.count', { count })).to.equal(words);
    expect(t('common.copy')).to.equal('Zamknij');
    expect(t('common.filter')).to.equal('Filter');
    expect(date('2026-H2')).to.equal('2. półrocze 2026');
  });

  it('applies a language to its regions, which may override messages', () => {
    registerMessages('nl', { 'common.copy': 'Sluiten', 'common.filter': 'Openen' });
    registerMessages('nl-be', { 'common.copy': 'Toedoen' });
    expect(createLocale('nl-BE').t('common.copy')).to.equal('Toedoen');
    expect(createLocale('nl-BE').t('common.filter')).to.equal('Openen');
    expect(createLocale('nl').t('common.copy')).to.equal('Sluiten');
  });

  it('keeps earlier messages, and the last call for a key wins', () => {
    registerMessages('sv', { 'common.copy': 'A', 'common.filter': 'Öppna' });
    registerMessages('sv', { 'common.copy': 'Stäng' });
    expect(messagesFor('sv')).to.deep.equal({ 'common.copy': 'Stäng', 'common.filter': 'Öppna' });
  });

  it('changes English messages for pages in English only', () => {
    registerMessages('en-IE', { 'center.contents': 'Security at Example' });
    expect(createLocale('en-IE').t('center.contents')).to.equal('Security at Example');
    expect(createLocale('en').t('center.contents')).to.equal(en['center.contents']);
    expect(String(createLocale('ga').t('center.contents'))).to.equal(en['center.contents']);
  });

  it('notifies listeners until they are removed', () => {
    let calls = 0;
    const stop = onMessages(() => calls++);
    const before = messagesVersion();
    registerMessages('da', { 'common.copy': 'Luk' });
    expect(calls).to.equal(1);
    expect(messagesVersion()).to.be.above(before);
    stop();
    registerMessages('da', { 'common.copy': 'Luk' });
    expect(calls).to.equal(1);
  });

  it('ignores a malformed language tag', () => {
    const before = messagesVersion();
    registerMessages('not a tag', { 'common.copy': 'X' });
    registerMessages('', { 'common.copy': 'X' });
    expect(messagesVersion()).to.equal(before);
  });
});

describe('loadMessages', () => {
  it('fetches Simplified Chinese for every tag that means it, and for no page in Traditional Chinese', async () => {
    for (const lang of ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-HK', 'yue']) {
      expect(loadMessages(lang), lang).not.to.be.instanceOf(Promise);
      expect(String(createLocale(lang).t('common.copy')), lang).to.equal(en['common.copy']);
    }
    const { zhHans } = await import('../../src/i18n/zh-hans.js');
    for (const lang of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-HK', 'zh_CN', 'cmn']) {
      await loadMessages(lang);
      expect(createLocale(lang).t('common.copy'), lang).to.equal(zhHans['common.copy']);
    }
  });

  it('returns no promise if there is nothing to fetch', () => {
    for (const lang of ['en', 'en-GB', 'tlh', '', 'not a tag']) {
      expect(loadMessages(lang), lang).not.to.be.instanceOf(Promise);
    }
  });

  it('fetches a language and its base once, and the host’s messages win', async () => {
    let fetches = 0;
    const table = {
      fi: () => (fetches++, Promise.resolve({ 'common.copy': 'A', 'common.filter': 'Avaa' })),
      'fi-FI': () => (fetches++, Promise.resolve({ 'common.yes': 'Kyllä' })),
    };
    registerMessages('fi', { 'common.copy': 'Sulje' });
    const before = createLocale('fi-FI');
    let told = 0;
    const stop = onMessages(() => told++);

    const loading = loadFrom(table, 'fi-fi');
    expect(loading).to.be.instanceOf(Promise);
    expect(await loading).to.deep.equal({
      'common.copy': 'Sulje',
      'common.filter': 'Avaa',
      'common.yes': 'Kyllä',
    });
    stop();
    expect(told).to.equal(1);
    expect(fetches).to.equal(2);
    expect(createLocale('fi-FI')).not.to.equal(before);
    expect(createLocale('fi-FI').t('common.filter')).to.equal('Avaa');

    expect(loadFrom(table, 'fi-FI')).not.to.be.instanceOf(Promise);
    expect(fetches).to.equal(2);
  });

  it('notifies listeners once for each file that arrives or fails, however many calls wait for it', async () => {
    let told = 0;
    const stop = onMessages(() => told++);
    const table = {
      is: () => Promise.resolve({ 'common.copy': 'Afrita' }),
      mt: () => Promise.reject<never>(new Error('offline')),
    };
    await Promise.all([loadFrom(table, 'is'), loadFrom(table, 'is'), loadFrom(table, 'is-IS')]);
    expect(told).to.equal(1);
    await Promise.all([loadFrom(table, 'mt'), loadFrom(table, 'mt')]);
    await loadFrom(table, 'mt');
    stop();
    expect(told).to.equal(2);
  });

  it('falls back if a file cannot be fetched, and the next call tries again', async () => {
    let fetches = 0;
    const table = {
      et: () => Promise.resolve({ 'common.copy': 'Sulge' }),
      'et-EE': () => (fetches++, Promise.reject<never>(new Error('offline'))),
    };
    expect(await loadFrom(table, 'et-EE')).to.deep.equal({ 'common.copy': 'Sulge' });
    expect(String(createLocale('et-EE').t('common.filter'))).to.equal('Filter');
    expect(loadFrom(table, 'et-EE')).to.be.instanceOf(Promise);
    expect(fetches).to.equal(2);
  });

  it('does not reject if a loader throws', async () => {
    const table = {
      lv: (): Promise<never> => {
        throw new Error('broken');
      },
    };
    expect(await loadFrom(table, 'lv')).to.deep.equal({});
  });
});
