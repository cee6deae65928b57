import { expect } from '@open-wc/testing';
import { shapes } from '../../src/manifest/format.js';
import { parseManifest, type TrustModel } from '../../src/manifest/index.js';
import { foreignLanguage } from '../../src/model/languages.js';

const model = (fields: Record<string, unknown>) => parseManifest({ manifestVersion: 1, ...fields }).model!;

describe('foreignLanguage', () => {
  it('is the manifest’s own language, where the reader wants another', () => {
    const english = model({ lang: 'en', title: 'Trust' });
    expect(foreignLanguage(english, 'de')).to.equal('en');
    expect(foreignLanguage(english, 'en-GB')).to.equal(undefined);
  });

  it('is one of a language map that lacks the wanted one, however deep it stands', () => {
    const mixed = model({
      title: { en: 'Trust', de: 'Vertrauen' },
      controls: { groups: [{ title: { en: 'Access' }, controls: [] }] },
    });
    expect(foreignLanguage(mixed, 'de')).to.equal('en');
    expect(foreignLanguage(mixed, 'en')).to.equal(undefined);
  });

  it('takes a regional variant for the language', () => {
    expect(foreignLanguage(model({ title: { 'pt-BR': 'Confiança' } }), 'pt')).to.equal(undefined);
    expect(foreignLanguage(model({ title: { de: 'Vertrauen' } }), 'de-AT')).to.equal(undefined);
  });

  it('guesses nothing where the manifest names no language', () => {
    expect(foreignLanguage(model({ title: 'Trust' }), 'de')).to.equal(undefined);
  });

  it('takes no object of short field names for a language map', () => {
    const logo = model({ organization: { name: 'A', logo: { src: '/a.svg' } } });
    expect(foreignLanguage(logo, 'de')).to.equal(undefined);
    const until = model({ assurances: [{ label: 'SOC 2', window: { to: '2026-06' } }] });
    expect(foreignLanguage(until, 'de')).to.equal(undefined);
  });

  it('knows all such names that the format has', () => {
    const names = Object.values(shapes).flatMap((fields) =>
      fields.split(' ').map((field) => /^[^:=[!]+/.exec(field)![0]),
    );
    const short = [...new Set(names)].filter((name) => /^[a-z]{2,3}$/.test(name));
    expect(short).to.include('to');
    for (const name of short) {
      const odd = { lang: 'en', title: 'Trust', odd: { [name]: 'text' } } as unknown as TrustModel;
      // Fields that hold no string are in no map of languages.
      if (!['ai', 'dpo', 'faq'].includes(name)) expect(foreignLanguage(odd, 'en'), name).to.equal(undefined);
    }
  });

  it('leaves out what is the author’s own', () => {
    const noted = model({
      title: 'Trust',
      'x-ticket': { ref: 'SEC-1' },
      faq: [{ question: 'Q', 'x-by': { who: 'A' } }],
    });
    expect(foreignLanguage(noted, 'de')).to.equal(undefined);
  });
});
