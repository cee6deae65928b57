import { expect } from '@open-wc/testing';
import { formatNumber, locales } from '../../src/i18n/intl-words.js';
import { createLocale } from '../../src/i18n/locale.js';
import { hasOneScript } from '../../src/text/language-tag.js';

const LANGUAGES = ['cs', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'sv'];
const REGIONS = ['', '-AT', '-BR', '-CH', '-DZ', '-EG', '-IL', '-IN', '-IR', '-MA', '-PK', '-US'];

describe('languages whose script and digits are known without Intl', () => {
  for (const language of LANGUAGES)
    it(`${language} has the numbers, script and direction that Intl gives it`, () => {
      for (const region of REGIONS) {
        const lang = `${language}${region}`;
        expect(hasOneScript(lang), lang).to.equal(true);
        const intl = new Intl.NumberFormat(locales(lang));
        for (let value = 0; value < 1000; value += 1)
          expect(formatNumber(value, lang)).to.equal(intl.format(value));
        for (const value of [-1, 0.5, 999.5, 1000, 12_345.6, NaN, Infinity])
          expect(formatNumber(value, lang)).to.equal(intl.format(value));
        expect(new Intl.Locale(lang).maximize().script, lang).to.match(/^(?:Latn|Jpan)$/);
        expect(createLocale(lang).dir, lang).to.equal('ltr');
      }
    });

  it('languages with a script subtag, an extension or digits of their own are left to Intl', () => {
    for (const lang of ['de-Hebr', 'en-u-nu-arab', 'ar', 'fa', 'he', 'mr', 'enm', 'x-en'])
      expect(hasOneScript(lang), lang).to.equal(false);
    expect(formatNumber(12, 'ar-EG')).to.equal('١٢');
    expect(createLocale('en-Arab').dir).to.equal('rtl');
    expect(createLocale('fa').dir).to.equal('rtl');
  });
});
