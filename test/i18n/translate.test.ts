import { expect } from '@open-wc/testing';
import { en } from '../../components/english.js';
import { EnglishMessage } from '../../src/i18n/message.js';
import { addEnglish, registerMessages, type MessageParams } from '../../src/i18n/messages.js';
import { createTranslate } from '../../src/i18n/translate.js';

describe('createTranslate', () => {
  const t = createTranslate({}, 'en');
  before(() => addEnglish([en]));

  it('returns a message without placeholders as it is', () => {
    expect(t('common.copy')).to.equal('Copy');
  });

  it('formats numbers in the language and inserts strings unchanged', () => {
    expect(t('date.half', { half: '2', year: '2026' })).to.equal('H2 2026');
    expect(t('date.half', { half: 2, year: 2026 })).to.equal('H2 2,026');
    const german = createTranslate({ 'controlGrid.count': { other: '{count} Kontrollen' } }, 'de');
    expect(german('controlGrid.count', { count: 12345 })).to.equal('12.345 Kontrollen');
  });

  it('uses the plural form of the number', () => {
    const rows: [number, string][] = [
      [0, '0 controls'],
      [1, '1 control'],
      [2, '2 controls'],
      [1.5, '1.5 controls'],
      [1200, '1,200 controls'],
    ];
    for (const [count, words] of rows) expect(t('controlGrid.count', { count })).to.equal(words);
  });

  it('does not look for placeholders in the values', () => {
    expect(t('date.range', { from: '{to}', to: '$& $1 {from}' })).to.equal('{to} to $& $1 {from}');
  });

  it('keeps a placeholder that has no value', () => {
    const odd = createTranslate({ 'common.copy': 'Close {name} {toString} {constructor}' }, 'en');
    expect(odd('common.copy')).to.equal('Close {name} {toString} {constructor}');
  });

  it('uses the English message, plural rules and number format if the language lacks a message', () => {
    const french = createTranslate({ 'common.copy': 'Fermer' }, 'fr');
    expect(french('common.copy')).to.equal('Fermer');
    expect(String(french('common.filter'))).to.equal('Filter');
    // 0 is singular in French, and 1200 is written 1 200
    expect(String(french('controlGrid.count', { count: 0 }))).to.equal('0 controls');
    expect(String(french('controlGrid.count', { count: 1200 }))).to.equal('1,200 controls');
  });

  it('marks the English message, unless the messages of the language are on their way', () => {
    expect(createTranslate({}, 'fr')('common.filter')).to.be.instanceOf(EnglishMessage);
    expect(createTranslate({}, 'fr', true)('common.filter')).to.equal('Filter');
    expect(createTranslate({}, 'en-GB')('common.filter')).to.equal('Filter');
  });

  it('uses the form "other" if the form of the number is missing', () => {
    const thin = createTranslate({ 'controlGrid.count': { other: '{count} kontroli' } }, 'pl');
    expect(thin('controlGrid.count', { count: 5 })).to.equal('5 kontroli');
  });

  it('returns the key if no language has the message', () => {
    expect(t('no.such' as 'common.copy')).to.equal('no.such');
  });
});

describe('the types of messages', () => {
  const t = createTranslate({}, 'en');

  it('the compiler knows the keys and placeholders of the English messages', () => {
    const half: MessageParams<'date.half'> = { half: 2, year: '2026' };
    const count: MessageParams<'controlGrid.count'> = { count: 3 };
    // never called: these lines are for the compiler
    const compiled = (): void => {
      t('common.copy');
      t('date.half', half);
      t('controlGrid.count', count);
      const status: 'planned' | 'certified' | 'partial' = 'planned';
      t(`status.${status}`);
      // @ts-expect-error a key that there is not
      t('common.shut');
      // @ts-expect-error nothing to fill in
      t('common.copy', { count: 1 });
      // @ts-expect-error no params
      t('date.half');
      // @ts-expect-error one missing
      t('date.half', { half: '2' });
      // @ts-expect-error one too many
      t('date.half', { half: '2', year: '2026', month: '5' });
      // @ts-expect-error no value of that kind
      t('date.half', { half: true, year: '2026' });
      // @ts-expect-error a count is a number
      t('controlGrid.count', { count: '3' });
      // @ts-expect-error a plural needs its count
      t('controlGrid.count', {});
      // @ts-expect-error a language has only the keys that there are
      registerMessages('de', { 'common.shut': 'Zu' });
      // @ts-expect-error a plural needs "other"
      registerMessages('de', { 'controlGrid.count': { one: '{count} Maßnahme' } });
      // @ts-expect-error no such plural form
      registerMessages('de', { 'controlGrid.count': { other: '{count} Maßnahmen', plenty: '' } });
    };
    expect(compiled).to.be.a('function');
  });
});
