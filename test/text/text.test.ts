import { expect } from '@open-wc/testing';
import { canonicalTag, tagChain } from '../../src/text/language-tag.js';
import { pickText, type Text } from '../../src/text/text.js';

describe('pickText', () => {
  const rows: [string, Text | undefined, string[], string | undefined, string | undefined][] = [
    ['nothing for no text', undefined, ['en'], undefined, undefined],
    ['a plain string', 'Backups', ['de'], 'Backups', undefined],
    ['nothing for a blank string', ' \n', ['de'], undefined, undefined],
    ['nothing for an empty map', {}, ['de'], undefined, undefined],
    ['the exact tag', { en: 'a', de: 'b' }, ['de'], 'b', 'de'],
    ['the exact tag before its base', { de: 'a', 'de-AT': 'b' }, ['de-AT'], 'b', 'de-AT'],
    ['the base of a regional tag', { en: 'a', de: 'b' }, ['de-AT'], 'b', 'de'],
    ['a regional variant of a base', { en: 'a', 'de-CH': 'b' }, ['de'], 'b', 'de-CH'],
    ['another region of the same base', { en: 'a', 'de-CH': 'b' }, ['de-AT', 'en'], 'b', 'de-CH'],
    ['the base before another region', { 'de-CH': 'a', de: 'b' }, ['de-AT'], 'b', 'de'],
    ['a script before the base', { zh: 'a', 'zh-Hant': 'b' }, ['zh-Hant-TW'], 'b', 'zh-Hant'],
    [
      'another region of the same script',
      { 'zh-CN': 'a', 'zh-Hant-HK': 'b' },
      ['zh-Hant-TW'],
      'b',
      'zh-Hant-HK',
    ],
    ['the next wanted language', { en: 'a', fr: 'b' }, ['de', 'fr', 'en'], 'b', 'fr'],
    ['the first entry when nothing fits', { it: 'a', fr: 'b' }, ['de'], 'a', 'it'],
    ['the first entry when nothing is wanted', { it: 'a', fr: 'b' }, [], 'a', 'it'],
    ['an entry whose tag differs in case', { 'de-at': 'a', en: 'b' }, ['DE-AT'], 'a', 'de-at'],
    ['no entry whose tag only starts with the same letters', { deu: 'a', en: 'b' }, ['de', 'en'], 'b', 'en'],
    ['the next language if an entry is blank', { de: '', 'de-CH': ' ', en: 'b' }, ['de'], 'b', 'en'],
    ['nothing if all entries are blank', { de: '', en: ' ' }, ['de'], undefined, undefined],
    ['the right entry for malformed wanted tags', { de: 'a' }, ['', '-', 'de-'], 'a', 'de'],
    ['no property that the map inherits', { de: 'a' }, ['toString', 'constructor'], 'a', 'de'],
  ];
  for (const [name, text, languages, value, lang] of rows) {
    it(`pickText returns ${name}`, () => {
      expect(pickText(text, languages)).to.deep.equal(value === undefined ? undefined : { value, lang });
    });
  }
});

describe('language tags', () => {
  it('canonicalTag returns the canonical form, or undefined for an invalid tag', () => {
    const rows: [string, string | undefined][] = [
      ['en', 'en'],
      ['DE-at', 'de-AT'],
      ['zh-hant-tw', 'zh-Hant-TW'],
      ['pt_BR', 'pt-BR'],
      [' fr ', 'fr'],
      ['', undefined],
      ['e', undefined],
      ['english please', undefined],
      ['<b>', undefined],
    ];
    for (const [tag, canonical] of rows) expect(canonicalTag(tag), tag).to.equal(canonical);
  });

  it('tagChain returns a tag and its parents', () => {
    expect(tagChain('zh-Hant-TW')).to.deep.equal(['zh-Hant-TW', 'zh-Hant', 'zh']);
    expect(tagChain('de')).to.deep.equal(['de']);
    expect(tagChain('')).to.deep.equal([]);
  });
});
