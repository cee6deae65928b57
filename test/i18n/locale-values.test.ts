import { expect } from '@open-wc/testing';
import { formatBytes } from '../../src/i18n/format-bytes.js';
import { formatDuration, formatDurationParts } from '../../src/i18n/format-duration.js';
import { alphabetically, enumerate, joinWords } from '../../src/i18n/lists.js';
import { createLocale } from '../../src/i18n/locale.js';
import { countryName, languageName } from '../../src/i18n/names.js';
import { relativeDays } from '../../src/i18n/relative-days.js';
import { parseDuration } from '../../src/text/durations.js';
import '../helpers/english.js';

const en = createLocale('en');
/** Engines differ in which blank they put around a dash or before a unit. */
const blanks = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/ ?– ?/g, '–');

describe('duration', () => {
  const rows: [string, string, string][] = [
    ['en', 'PT5M', '5 minutes'],
    ['en', 'PT1M', '1 minute'],
    ['en', 'P30D', '30 days'],
    ['en', 'P1Y6M', '1 year, 6 months'],
    ['en', 'P2W', '2 weeks'],
    ['en', 'PT1H30M', '1 hour, 30 minutes'],
    ['en', 'PT4H', '4 hours'],
    ['en', 'P1DT2H3M', '1 day, 2 hours, 3 minutes'],
    ['en', 'P90D', '90 days'],
    ['en', 'PT72H', '72 hours'],
    ['en', 'P36M', '36 months'],
    ['en', 'P1Y0M', '1 year'],
    ['en', 'P0D', '0 days'],
    ['en', 'PT0H0M', '0 minutes'],
    ['en', 'PT1.5H', '1.5 hours'],
    ['en', 'P1000D', '1,000 days'],
    ['en-US', 'P1Y6M', '1 year, 6 months'],
    ['de', 'P30D', '30 Tage'],
    ['de', 'PT1.5H', '1,5 Stunden'],
    ['en', 'a month or so', 'a month or so'],
    ['en', 'P', 'P'],
    ['en', '', ''],
  ];
  for (const [lang, iso, words] of rows) {
    it(`shows ${iso || 'an empty string'} in ${lang} as ${words || 'an empty string'}`, () =>
      expect(createLocale(lang).duration(iso)).to.equal(words));
  }

  const isos = rows.map(([, iso]) => iso).filter((iso) => parseDuration(iso) !== undefined);
  const langs = ['en', 'en-US', 'de', 'fr', 'es', 'nl', 'it', 'ar'];
  const intl = Intl as { DurationFormat?: unknown };

  it('shows the same words with and without Intl.DurationFormat', function () {
    if (!intl.DurationFormat) this.skip();
    for (const lang of langs) {
      for (const iso of isos) {
        const duration = parseDuration(iso) ?? {};
        expect(formatDuration(duration, lang), `${lang} ${iso}`).to.equal(
          formatDurationParts(duration, lang),
        );
      }
    }
  });

  it('works in an engine without Intl.DurationFormat', () => {
    const kept = intl.DurationFormat;
    intl.DurationFormat = undefined;
    try {
      expect(formatDuration({ years: 1, months: 6 }, 'en')).to.equal('1 year, 6 months');
    } finally {
      intl.DurationFormat = kept;
    }
  });

  it('uses Intl.DurationFormat if the engine has it', () => {
    const kept = intl.DurationFormat;
    const seen: unknown[] = [];
    intl.DurationFormat = class {
      constructor(...args: unknown[]) {
        seen.push(...args);
      }
      format(duration: unknown): string {
        seen.push(duration);
        return 'from the engine';
      }
    };
    try {
      // a tag that no other test uses, since formats are kept
      expect(formatDuration({ days: 30 }, 'en-ZA')).to.equal('from the engine');
      expect(seen).to.deep.equal([['en-ZA', 'en-GB'], { style: 'long' }, { days: 30 }]);
    } finally {
      intl.DurationFormat = kept;
    }
  });
});

describe('names', () => {
  it('countryName returns the name of a country code, and any other string unchanged', () => {
    const rows: [string, string, string][] = [
      ['en', 'DE', 'Germany'],
      ['en', 'IE', 'Ireland'],
      ['en', 'US', 'United States'],
      ['en', 'EU', 'European Union'],
      ['de', 'DE', 'Deutschland'],
      ['fr', 'DE', 'Allemagne'],
      ['en', 'QX', 'QX'],
      ['en', 'Frankfurt', 'Frankfurt'],
      ['en', 'eu-central-1', 'eu-central-1'],
      ['en', '', ''],
    ];
    for (const [lang, code, name] of rows) expect(countryName(code, createLocale(lang)), code).to.equal(name);
  });

  it('languageName returns the name of a language tag, and any other string unchanged', () => {
    const rows: [string, string, string][] = [
      ['en', 'de', 'German'],
      ['en', 'en', 'English'],
      ['de', 'en', 'Englisch'],
      ['en', 'pt-BR', 'Brazilian Portuguese'],
      ['en', 'qqz', 'qqz'],
      ['en', 'not a tag', 'not a tag'],
      ['en', '', ''],
    ];
    for (const [lang, code, name] of rows)
      expect(languageName(code, createLocale(lang)), code).to.equal(name);
  });
});

describe('numbers', () => {
  it('number groups digits as the language does', () => {
    expect(en.number(1234567.891)).to.equal('1,234,567.891');
    expect(createLocale('de').number(1234.5)).to.equal('1.234,5');
    expect(createLocale('en-IN').number(1234567)).to.equal('12,34,567');
  });

  it('formatBytes picks a decimal unit and rounds', () => {
    const rows: [number, string][] = [
      [0, '0 bytes'],
      [1, '1 byte'],
      [512, '512 bytes'],
      [999, '999 bytes'],
      [1000, '1 kB'],
      [1500, '1.5 kB'],
      [12_345, '12 kB'],
      [999_499, '999 kB'],
      [999_500, '1 MB'],
      [1_234_567, '1.2 MB'],
      [3_400_000_000, '3.4 GB'],
      [5e12, '5 TB'],
      [5e15, '5,000 TB'],
    ];
    for (const [value, words] of rows) expect(blanks(formatBytes(value, en)), String(value)).to.equal(words);
    expect(blanks(formatBytes(1_234_567, createLocale('de')))).to.equal('1,2 MB');
  });
});

describe('relativeDays', () => {
  it('counts days, and names the nearest ones', () => {
    expect([12, 1, 0, -3].map((days) => relativeDays(days, en))).to.deep.equal([
      'in 12 days',
      'tomorrow',
      'today',
      '3 days ago',
    ]);
    expect(relativeDays(12, createLocale('de'))).to.equal('in 12 Tagen');
  });
});

describe('lists and order', () => {
  it('joinWords joins a list as the language does', () => {
    expect(joinWords([], en)).to.equal('');
    expect(joinWords(['A'], en)).to.equal('A');
    expect(joinWords(['A', 'B'], en)).to.equal('A and B');
    expect(joinWords(['A', 'B', 'C'], en)).to.equal('A, B and C');
    expect(joinWords(['A', 'B', 'C'], createLocale('en-US'))).to.equal('A, B, and C');
    expect(joinWords(['A', 'B', 'C'], createLocale('de'))).to.equal('A, B und C');
  });

  it('enumerate separates the entries visibly in every language', () => {
    const rows: [string, string][] = [
      ['en', 'A, B, C'],
      ['de', 'A, B und C'],
      ['ja', 'A、B、C'],
      ['zh-Hans', 'A、B和C'],
      ['zh-TW', 'A、B和C'],
      ['ko', 'A, B 및 C'],
    ];
    for (const [lang, joined] of rows)
      expect(enumerate(['A', 'B', 'C'], createLocale(lang)), lang).to.equal(joined);
    for (const lang of ['ar', 'cs', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv', 'hi', 'vi', 'yue', 'km'])
      expect(enumerate(['1', '2', '3'], createLocale(lang)), lang).not.to.match(/[123]\s*[123]/);
    expect(enumerate(['A'], createLocale('zh'))).to.equal('A');
    expect(enumerate([], createLocale('zh'))).to.equal('');
  });

  it('alphabetically sorts as the language does, and numbers by value', () => {
    expect(['CC10', 'CC9', 'CC1'].sort(alphabetically(en))).to.deep.equal(['CC1', 'CC9', 'CC10']);
    expect(['z', 'ä', 'a'].sort(alphabetically(createLocale('de')))).to.deep.equal(['a', 'ä', 'z']);
    expect(['z', 'ä', 'a'].sort(alphabetically(createLocale('sv')))).to.deep.equal(['a', 'z', 'ä']);
    expect(['b', 'A', 'a', 'B'].sort(alphabetically(en))).to.deep.equal(['a', 'A', 'b', 'B']);
  });
});
