import { expect } from '@open-wc/testing';
import '../../components/disclosure-form/define.js';
import { TrustDisclosureForm } from '../../components/disclosure-form/disclosure-form.js';
import { expectNoWarnings, words } from '../helpers/fixture.js';
import { disclosure, Harness, policy } from './disclosure-form-harness.js';

const facts = (h: Harness): Record<string, string> =>
  Object.fromEntries(
    [...h.root.querySelectorAll('.facts > div')].map((row) => [
      words(row.querySelector('dt')),
      words(row.querySelector('dd')),
    ]),
  );

describe('the disclosure section', () => {
  expectNoWarnings();

  it('shows commitments with their time limit, in calendar or business days', async () => {
    const h = await new Harness().show(policy);
    expect(h.element).to.be.instanceOf(TrustDisclosureForm);
    expect([...h.root.querySelectorAll('.commitments tbody tr')].map((row) => words(row))).to.deep.equal([
      'Acknowledgement Within 1 business day We answer.',
      'Assessment Within 5 business days',
      'Fix Within 90 days',
      'Disclosure Within 3 months',
      'Credit Within 8 hours, business days only',
    ]);
  });

  it('leaves out a column that is empty for all commitments', async () => {
    const h = await new Harness().show({ ...disclosure, commitments: [{ stage: 'fix', text: 'Soon.' }] });
    expect([...h.root.querySelectorAll('.commitments th[scope=col]')].map(words)).to.deep.equal([
      'Stage',
      'What happens',
    ]);
  });

  it('shows the facts, with addresses in readable form', async () => {
    const h = await new Harness().show(policy);
    expect(facts(h)).to.include({
      'Contacts, in order of preference': 'security@example.comhackerone.com/acme+1-201-555-0123',
      Languages: 'English and German',
      Policy: '/security/policy',
      'Disclosure window': '90 days, coordinated with the reporter. It can be extended.',
      'In scope': 'The API',
      'Out of scope': 'Denial of serviceSpam',
      'Safe harbour': 'No legal action.',
    });
    const links = [...h.root.querySelectorAll<HTMLAnchorElement>('.facts a')].map((a) =>
      a.getAttribute('href'),
    );
    expect(links).to.deep.equal([
      'mailto:security@example.com',
      'https://hackerone.com/acme',
      'tel:+1-201-555-0123',
      'https://example.com/pgp.asc',
      'https://example.com/security/policy',
    ]);
  });

  it('shows a public key as text and the address of a key as a link', async () => {
    const h = await new Harness().show(policy);
    const row = [...h.root.querySelectorAll('.facts > div')].find((div) =>
      words(div).startsWith('Encryption'),
    )!;
    expect([...row.querySelectorAll('a')].map(words)).to.deep.equal(['example.com/pgp.asc']);
    expect([...row.querySelectorAll('code')].map((code) => words(code).slice(0, 12))).to.deep.equal([
      'age1ql3z7hjy',
      'openpgp4fpr:',
    ]);
    expect(row.querySelector('details pre')?.textContent).to.include('\nxjMEY\n');
  });

  it('credits reporters, with dates', async () => {
    const h = await new Harness().show(policy);
    expect([...h.root.querySelectorAll('.credits li')].map(words)).to.deep.equal([
      'March 2026 Ada XSS.',
      '@grace',
    ]);
  });

  it('warns only when the contact details have expired', async () => {
    const past = await new Harness().show({ ...disclosure, expires: '2020-05-01' });
    expect(words(past.query('[part=expired]'))).to.include('valid until 1 May 2020');
    const good = await new Harness().show({ ...disclosure, expires: '2999-01-01' });
    expect(good.has('[part=expired]')).to.be.false;
  });

  it('shows no form if there is neither an endpoint nor a contact', async () => {
    expect((await new Harness().show({ window: 'P90D' })).has('form')).to.be.false;
    expect((await new Harness().show({ window: 'P90D' }, { endpoint: '/r' })).has('form')).to.be.true;
    expect((await new Harness().show({ contacts: ['tel:+1201'] })).has('form')).to.be.true;
  });

  it('says that nothing has been published', async () => {
    for (const part of [{}, { form: {} }, { contacts: [], 'x-owner': 'Ada' }, undefined, 7].map(
      (disclosure) => ({ disclosure }),
    )) {
      const h = await new Harness().show(part);
      expect(words(h.root)).to.include('Nothing has been published here yet.');
      expect(h.has('form')).to.be.false;
    }
  });

  it('shows the valid parts of an invalid manifest', async () => {
    const h = await new Harness().show({
      contacts: ['javascript:alert(1)', 'mailto:security@example.com', 7],
      commitments: [{ stage: 'never' }, { stage: 'fix', within: 'soon' }, { stage: 'assess', within: 'P2D' }],
      form: {
        endpoint: 'javascript:alert(1)',
        systems: [7, 'API'],
        fields: [{ id: 'x' }, { id: 'v', label: 'V' }],
      },
      window: 'ninety days',
    });
    expect(words(h.root)).not.to.include('javascript').and.not.to.include('undefined');
    expect(facts(h)).to.deep.equal({ Contact: 'security@example.com' });
    expect(words(h.query('.commitments'))).to.include('Within 2 days');
    expect(words(h.query('.send'))).to.equal('Prepare the report');
    expect(words(h.query('label[for=report-field-v]'))).to.equal('V (optional)');
  });

  it('shows all of a very large manifest', async () => {
    const many = <T>(make: (n: number) => T) => Array.from({ length: 300 }, (_, n) => make(n));
    const h = await new Harness().show({
      ...disclosure,
      credits: many((n) => ({ name: `Reporter ${n}` })),
      inScope: many((n) => `System ${n} ${'x'.repeat(200)}`),
      form: { endpoint: '/r', fields: many((n) => ({ id: `f${n}`, label: `Field ${n}` })) },
    });
    expect(h.root.querySelectorAll('.credits li')).to.have.length(300);
    expect(h.root.querySelectorAll('[data-name^=field-]')).to.have.length(300);
    expect(h.element.scrollWidth).to.be.at.most(h.element.clientWidth);
  });

  it('uses a registered language for the interface and for the manifest’s texts', async () => {
    const h = await new Harness().show(
      { ...disclosure, safeHarbour: { en: 'No action.', de: 'Keine Klage.' } },
      { lang: 'de' },
    );
    expect(Object.values(facts(h))).to.include('Keine Klage.');
  });

  it('uses the heading level of its place on the page', async () => {
    const h = await new Harness().show(policy, { headingLevel: 3 });
    expect(
      [...h.root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((el) => `${el.localName} ${words(el)}`),
    ).to.deep.equal([
      'h3 Vulnerability disclosure',
      'h4 Commitments to reporters',
      'h4 Report a vulnerability',
      'h4 With thanks to',
    ]);
  });
});
