import { expect } from '@open-wc/testing';
import '../../components/center/define.js';
import { TrustCenter } from '../../components/center/center.js';
import { expectNoWarnings } from '../helpers/fixture.js';
import { still } from './center-harness.js';

/** A manifest in which every text contains Markdown. Names are not Markdown, but contain characters that look like it. */
const manifest = {
  manifestVersion: 1,
  title: 'A **title**',
  summary: 'A **summary**',
  organization: { name: 'Acme', logo: { src: '/examples/gallery/icon.svg', alt: 'A **logo**' } },
  scope: [{ id: 'app', name: 'App_one_' }],
  highlights: [{ title: 'A **highlight**', text: 'Its **text**' }],
  figures: [{ title: 'A **title**', value: 5, unit: '**units**', source: 'The **source**' }],
  assurances: [
    {
      title: 'An **assurance**',
      status: 'attested',
      statusLabel: 'In **words**',
      issuer: 'An **issuer**',
      evidence: [{ label: 'Some **evidence**' }],
    },
  ],
  frameworks: [
    {
      id: 'own',
      name: 'Own',
      requirements: [{ id: '1', title: 'A **requirement**', layers: ['l'], evidenceClass: 'e' }],
    },
  ],
  controls: {
    layers: [{ id: 'l', title: 'A **layer**', covers: 'It **covers**' }],
    evidenceClasses: [{ id: 'e', title: 'A **class**', meaning: 'It **means**' }],
    groups: [
      {
        title: 'A **group**',
        controls: [
          {
            title: 'A **control**',
            status: 'implemented',
            statusLabel: '**Implemented**',
            layer: 'l',
            evidenceClass: 'e',
            requirements: ['own/1'],
            content: [
              {
                type: 'table',
                columns: [{ label: 'A **column**' }, { label: 'B **column**' }],
                rows: [['a', 'b']],
              },
            ],
          },
        ],
      },
    ],
  },
  subprocessors: { items: [{ name: 'V', purpose: 'A **purpose**', dataCategories: ['Some **data**'] }] },
  documents: [{ title: 'A **document**', access: 'nda', requestUrl: 'mailto:a@acme.example' }],
  disclosure: {
    contacts: ['mailto:security@acme.example'],
    inScope: ['All **of it**'],
    form: {
      fields: [
        { id: 'a', label: 'A **field**', hint: 'A **hint**' },
        { id: 'b', label: 'A **choice**', kind: 'select', options: ['**One**', 'Two'] },
      ],
    },
  },
  faq: [{ question: 'A **question**', answer: 'An **answer**' }],
  sections: [
    { type: 'overview' },
    { type: 'control-grid', title: 'The **controls**', navTitle: 'In **short**' },
    { type: 'compliance-matrix' },
    { type: 'crosswalk' },
    { type: 'subprocessor-table' },
    { type: 'documents' },
    { type: 'disclosure-form' },
    { type: 'faq' },
  ],
};

/** Returns all text and all attribute values, including those in nested shadow roots. */
const allStrings = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.attributes].map(({ name, value }) => `${element.localName} ${name}: ${value}`),
    ...[...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data.trim()] : [])),
    ...(element.shadowRoot ? allStrings(element.shadowRoot) : []),
  ]);

describe('the page', () => {
  expectNoWarnings();

  it('shows no Markdown characters in any text or attribute', async () => {
    const center = new TrustCenter();
    center.manifest = manifest;
    document.body.append(center);
    await still(center);
    const form = center.renderRoot.querySelector('trust-disclosure-form')!;
    await form.updateComplete;
    const all = allStrings(center.renderRoot);
    center.remove();
    expect(all.some((words) => words.includes('aria-label: '))).to.equal(true);
    expect(all).to.include('Source: The source');
    // A name is not Markdown, so its underscores are shown.
    expect(all).to.include('App_one_');
    expect(all.filter((words) => words.includes('**'))).to.deep.equal([]);
  });
});
