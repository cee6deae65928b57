import { expect } from '@open-wc/testing';
import { parseManifest } from '../../src/manifest/index.js';
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
  });
});
