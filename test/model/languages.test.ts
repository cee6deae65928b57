import { expect } from '@open-wc/testing';
import { parseManifest, type TrustModel } from '../../src/manifest/index.js';
import { foreignLanguage } from '../../src/model/languages.js';
import { namedTypes } from '../../tools/generate/manifest/walk.js';

const model = (fields: Record<string, unknown>) => parseManifest({ manifestVersion: 1, ...fields }).model!;

describe('foreignLanguage', () => {
  it('returns the manifest’s language if the reader wants another one', () => {
    const english = model({ lang: 'en', title: 'Trust' });
    expect(foreignLanguage(english, 'de')).to.equal('en');
    expect(foreignLanguage(english, 'en-GB')).to.equal(undefined);
  });

  it('returns a language of a map that lacks the wanted one, at any depth', () => {
    const mixed = model({
      title: { en: 'Trust', de: 'Vertrauen' },
      controls: { groups: [{ title: { en: 'Access' }, controls: [] }] },
    });
    expect(foreignLanguage(mixed, 'de')).to.equal('en');
    expect(foreignLanguage(mixed, 'en')).to.equal(undefined);
  });

  it('accepts a regional variant of the wanted language', () => {
    expect(foreignLanguage(model({ title: { 'pt-BR': 'Confiança' } }), 'pt')).to.equal(undefined);
    expect(foreignLanguage(model({ title: { de: 'Vertrauen' } }), 'de-AT')).to.equal(undefined);
  });

  it('tells Simplified Chinese from Traditional Chinese', () => {
    const chinese = model({ lang: 'zh-CN', title: '安全' });
    expect(foreignLanguage(chinese, 'zh-SG')).to.equal(undefined);
    expect(foreignLanguage(chinese, 'zh-TW')).to.equal('zh-CN');
    expect(foreignLanguage(model({ title: { 'zh-TW': '安全性' } }), 'zh-Hans')).to.equal('zh-TW');
  });

  it('returns undefined if the manifest does not name its language', () => {
    expect(foreignLanguage(model({ title: 'Trust' }), 'de')).to.equal(undefined);
  });

  it('does not mistake an object with short field names for a language map', () => {
    const logo = model({ organization: { name: 'A', logo: { src: '/a.svg' } } });
    expect(foreignLanguage(logo, 'de')).to.equal(undefined);
    const until = model({ assurances: [{ title: 'SOC 2', window: { to: '2026-06' } }] });
    expect(foreignLanguage(until, 'de')).to.equal(undefined);
  });

  it('knows every short field name of the format', () => {
    const names = namedTypes().flatMap(({ fields = {} }) => Object.keys(fields));
    const short = [...new Set(names)].filter((name) => /^[a-z]{2,3}$/.test(name));
    expect(short).to.include('to');
    for (const name of short) {
      const odd = { lang: 'en', title: 'Trust', odd: { [name]: 'text' } } as unknown as TrustModel;
      // These fields never hold a string, so an object with one of them is not a language map.
      if (!['ai', 'dpo', 'faq'].includes(name)) expect(foreignLanguage(odd, 'en'), name).to.equal(undefined);
    }
  });

  it('ignores the author’s own `x-` fields', () => {
    const noted = model({
      title: 'Trust',
      'x-ticket': { ref: 'SEC-1' },
      faq: [{ question: 'Q', 'x-by': { who: 'A' } }],
    });
    expect(foreignLanguage(noted, 'de')).to.equal(undefined);
  });
});
