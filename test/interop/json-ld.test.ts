import { expect } from '@open-wc/testing';
import { toJsonLd, type JsonLd } from '../../src/interop/json-ld.js';
import { parseManifest } from '../../src/manifest/parse.js';

const facts = (fields: object, lang = 'en'): JsonLd | undefined =>
  toJsonLd(parseManifest({ manifestVersion: 1, ...fields }).model!, lang);

/** Returns the JSON as it is written, without undefined members. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('toJsonLd', () => {
  it('converts the manifest to the vocabulary of schema.org', () => {
    const data = facts({
      title: { en: 'Security at **Acme**', de: 'Sicherheit' },
      summary: 'See [our policy](https://acme.example/policy).',
      organization: {
        name: 'Acme',
        legalName: 'Acme Ltd',
        url: 'https://acme.example/',
        logo: { src: '/logo.svg' },
        country: 'IE',
        lei: '529900T8BM49AURSDO55',
      },
      review: { updated: '2026-05-23', reviewed: '2026-05-20' },
      contacts: [
        { kind: 'security', title: 'Security', email: 'security@acme.example' },
        { kind: 'support', phone: '+1 201 555 0123', url: 'https://acme.example/help' },
        { kind: 'status', url: 'https://status.acme.example/' },
      ],
    });
    expect(written(data)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      inLanguage: 'en',
      name: 'Security at Acme',
      description: 'See our policy.',
      dateModified: '2026-05-23',
      lastReviewed: '2026-05-20',
      publisher: {
        '@type': 'Organization',
        name: 'Acme',
        legalName: 'Acme Ltd',
        url: 'https://acme.example/',
        logo: '/logo.svg',
        address: { '@type': 'PostalAddress', addressCountry: 'IE' },
        leiCode: '529900T8BM49AURSDO55',
        contactPoint: [
          {
            '@type': 'ContactPoint',
            contactType: 'security',
            name: 'Security',
            email: 'security@acme.example',
          },
          {
            '@type': 'ContactPoint',
            contactType: 'customer support',
            telephone: '+1 201 555 0123',
            url: 'https://acme.example/help',
          },
        ],
      },
    });
  });

  it('uses the texts in the language of the page', () => {
    const title = { en: 'Security', de: 'Sicherheit' };
    expect(facts({ title }, 'de-AT')).to.include({ name: 'Sicherheit', inLanguage: 'de-AT' });
  });

  it('leaves out months and half-years, which are not full dates', () => {
    const data = facts({ title: 'T', review: { updated: '2026-05', reviewed: '2026-H1' } });
    expect(written(data)).not.to.have.any.keys('dateModified', 'lastReviewed');
  });

  it('leaves out assurances and certificates', () => {
    const assurance = {
      framework: 'iso27001',
      title: 'ISO 27001',
      kind: 'certification',
      status: 'certified',
    };
    const data = facts({ title: 'T', assurances: [{ ...assurance, issuer: 'X', issued: '2026-01-01' }] });
    expect(JSON.stringify(data)).not.to.match(/ISO|certif/i);
  });

  it('returns undefined when the manifest has no fact for schema.org', () => {
    expect(facts({})).to.equal(undefined);
    expect(facts({ faq: [{ question: 'Why?' }] })).to.equal(undefined);
    expect(facts({ contacts: [{ kind: 'security', email: 'a@acme.example' }] })).to.equal(undefined);
  });

  it('leaves out an address that is not safe as a link', () => {
    const { model } = parseManifest({ manifestVersion: 1, organization: { name: 'Acme' } });
    const sly = { ...model!, organization: { name: 'Acme', url: 'javascript:alert(1)' } };
    expect(JSON.stringify(toJsonLd(sly, 'en'))).not.to.contain('javascript');
  });
});
