import { expect } from '@open-wc/testing';
import { canonicalTag, isSameLanguage, lookupTags } from '../../src/text/language-tag.js';
import { pickText, type Text } from '../../src/text/text.js';

describe('pickText', () => {
  const rows: [string, Text | undefined, string[], string | undefined, string | undefined][] = [
    ['undefined for no text', undefined, ['en'], undefined, undefined],
    ['a plain string', 'Backups', ['de'], 'Backups', undefined],
    ['undefined for a blank string', ' \n', ['de'], undefined, undefined],
    ['undefined for an empty map', {}, ['de'], undefined, undefined],
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
    ['the simplified entry for Singapore', { 'zh-TW': 'a', 'zh-CN': 'b' }, ['zh-SG'], 'b', 'zh-CN'],
    ['the simplified entry for `zh-Hans`', { 'zh-TW': 'a', 'zh-CN': 'b' }, ['zh-Hans'], 'b', 'zh-CN'],
    ['the traditional entry for Hong Kong', { 'zh-CN': 'a', 'zh-TW': 'b' }, ['zh-HK'], 'b', 'zh-TW'],
    ['English before Chinese in another script', { zh: 'a', en: 'b' }, ['zh-TW', 'en'], 'b', 'en'],
    ['Bokmål for Norwegian', { en: 'a', nb: 'b' }, ['no', 'en'], 'b', 'nb'],
    ['Norwegian for Bokmål', { en: 'a', no: 'b' }, ['nb-NO', 'en'], 'b', 'no'],
    ['Norwegian for Nynorsk', { en: 'a', no: 'b' }, ['nn', 'en'], 'b', 'no'],
    ['the next wanted language', { en: 'a', fr: 'b' }, ['de', 'fr', 'en'], 'b', 'fr'],
    ['the first entry when nothing fits', { it: 'a', fr: 'b' }, ['de'], 'a', 'it'],
    ['the first entry when nothing is wanted', { it: 'a', fr: 'b' }, [], 'a', 'it'],
    ['an entry whatever the case of its tag', { 'de-at': 'a', en: 'b' }, ['DE-AT'], 'a', 'de-at'],
    ['no entry whose tag only begins with the same letters', { den: 'a', en: 'b' }, ['de', 'en'], 'b', 'en'],
    ['the entry of a three-letter code', { en: 'a', deu: 'b' }, ['de'], 'b', 'deu'],
    ['the next language if an entry is empty', { de: '', 'de-CH': ' ', en: 'b' }, ['de'], 'b', 'en'],
    ['undefined for a map of empty entries', { de: '', en: ' ' }, ['de'], undefined, undefined],
    ['the first entry for malformed tags', { de: 'a' }, ['', '-', 'de-'], 'a', 'de'],
    ['the first entry for names that objects inherit', { de: 'a' }, ['toString', 'constructor'], 'a', 'de'],
  ];
  for (const [name, text, languages, value, lang] of rows) {
    it(`pickText returns ${name}`, () => {
      expect(pickText(text, languages)).to.deep.equal(value === undefined ? undefined : { value, lang });
    });
  }
});

describe('canonicalTag', () => {
  it('returns the canonical form, or undefined for a malformed tag', () => {
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
});

describe('lookupTags', () => {
  it('returns the tag and its parents in the same script, the most specific first', () => {
    const rows: [string, string[]][] = [
      ['de', ['de']],
      ['de-AT', ['de-AT', 'de']],
      ['zh', ['zh', 'zh-Hans']],
      ['zh-CN', ['zh-CN', 'zh-Hans', 'zh']],
      ['zh-SG', ['zh-SG', 'zh-Hans', 'zh']],
      ['zh-TW', ['zh-TW', 'zh-Hant']],
      ['zh-Hant-HK', ['zh-Hant-HK', 'zh-Hant']],
      ['nb', ['nb', 'nb-Latn', 'no']],
      ['nn-NO', ['nn-NO', 'nn-Latn', 'nn', 'no']],
      ['sr-Latn', ['sr-Latn']],
      ['pt_BR', ['pt-BR', 'pt']],
      ['not a tag', []],
      ['', []],
    ];
    for (const [tag, tags] of rows) expect(lookupTags(tag), tag).to.deep.equal(tags);
  });
});

describe('isSameLanguage', () => {
  it('ignores the region and compares the script', () => {
    const same: [string, string][] = [
      ['de-AT', 'de-CH'],
      ['de', 'de-Latn-DE'],
      ['zh-CN', 'zh-SG'],
      ['zh', 'zh-Hans'],
      ['zh-TW', 'zh-HK'],
      ['nb', 'no'],
      ['nn', 'nb-NO'],
      ['ar', 'ar-EG'],
      ['cmn', 'zh'],
    ];
    const different: [string, string][] = [
      ['de', 'nl'],
      ['zh', 'zh-TW'],
      ['zh-Hans-HK', 'zh-HK'],
      ['sr', 'sr-Latn'],
      ['az', 'az-Arab'],
      ['de', 'deu x'],
    ];
    for (const [one, other] of same) expect(isSameLanguage(one, other), `${one} ${other}`).to.equal(true);
    for (const [one, other] of different)
      expect(isSameLanguage(one, other), `${one} ${other}`).to.equal(false);
  });
});
