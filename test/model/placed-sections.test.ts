import { expect } from '@open-wc/testing';
import { sectionTypes } from '../../src/section-registry.js';
import { defaultSections, filledSections, placedSections } from '../../src/model/placed-sections.js';
import { complete, modelOf, type Json } from '../manifest/fixture.js';

const model = (rest: Json) => modelOf({ manifestVersion: 1, ...rest });
const types = (sections: readonly { readonly type: string }[]) => sections.map(({ type }) => type);
const paragraph = [{ type: 'paragraph', text: 'Words.' }];

describe('filledSections', () => {
  const least: readonly [rest: Json, types: readonly string[]][] = [
    [{}, []],
    [{ title: 'Security' }, ['overview']],
    [{ summary: 'Security' }, ['overview']],
    [{ organization: { name: 'Example' } }, ['overview']],
    [{ review: { updated: '2026' } }, ['overview']],
    [{ scope: [{ name: 'App' }] }, ['overview']],
    [{ highlights: [{ title: 'A' }] }, ['overview']],
    [{ figures: [{ title: 'A' }] }, ['overview']],
    [{ controls: { groups: [{ title: 'A' }] } }, ['control-grid']],
    [{ controls: { layers: [{ title: 'A' }] } }, ['control-grid']],
    [{ controls: { groups: [{ title: 'A', requirements: ['soc2/CC6'] }] } }, ['control-grid', 'crosswalk']],
    [
      { controls: { groups: [{ title: 'A', controls: [{ title: 'B', requirements: ['soc2/CC6'] }] }] } },
      ['control-grid', 'crosswalk'],
    ],
    [{ assurances: [{ title: 'A' }] }, ['compliance-matrix']],
    [{ frameworks: [{ name: 'A' }] }, ['compliance-matrix']],
    [{ assessments: [{ title: 'A' }] }, ['compliance-matrix']],
    [{ subprocessors: { items: [{ name: 'A' }] } }, ['subprocessor-table']],
    [{ subprocessors: { noticePeriod: 'P30D' } }, ['subprocessor-table']],
    [{ dataHandling: { intro: 'A' } }, ['data-handling']],
    [{ privacy: { dpo: { name: 'A' } } }, ['data-handling']],
    [{ ai: { training: 'never' } }, ['data-handling']],
    [{ documents: [{ title: 'A' }] }, ['documents']],
    [{ responsibilities: [{ text: 'A', owner: 'shared' }] }, ['responsibilities']],
    [{ limitations: [{ title: 'A' }] }, ['responsibilities']],
    [{ disclosure: { contacts: ['mailto:security@example.com'] } }, ['disclosure-form']],
    [{ faq: [{ question: 'A' }] }, ['faq']],
    [{ updates: [{ title: 'A', date: '2026' }] }, ['updates']],
    [{ roadmap: [{ title: 'A' }] }, ['updates']],
    [{ contacts: [{ kind: 'security' }] }, ['contacts']],
    [{ links: [{ label: 'A', url: '/a' }] }, ['contacts']],
  ];
  for (const [rest, filled] of least) {
    it(`returns ${filled.join(' and ') || 'nothing'} for ${JSON.stringify(rest).slice(0, 80)}`, () => {
      expect(filledSections(model(rest))).to.deep.equal(filled);
    });
  }

  it('ignores empty parts of a manifest', () => {
    const empty = {
      review: {},
      scope: [],
      highlights: [],
      figures: [],
      controls: { groups: [], layers: [] },
      assurances: [],
      subprocessors: { items: [], customerManaged: { items: [] }, 'x-own': 'a' },
      dataHandling: { residency: [] },
      privacy: { dpo: {}, 'x-own': 1 },
      ai: {},
      disclosure: { contacts: [], form: {} },
      documents: [],
      faq: [],
    };
    expect(filledSections(model(empty))).to.deep.equal([]);
  });

  it('ignores invalid parts of a manifest', () => {
    expect(
      filledSections(model({ privacy: { roles: 5 }, faq: [5], documents: 'a', review: { updated: 'soon' } })),
    ).to.deep.equal([]);
  });

  it('returns every type except prose for a complete manifest', () => {
    expect(filledSections(modelOf(complete()))).to.have.members(
      sectionTypes.filter((type) => type !== 'prose'),
    );
  });
});

describe('defaultSections', () => {
  it('leaves out the crosswalk, which shows the same controls again', () => {
    const filled = filledSections(modelOf(complete()));
    expect(filled).to.include('crosswalk');
    expect(defaultSections(modelOf(complete()))).to.deep.equal(filled.filter((type) => type !== 'crosswalk'));
  });
});

describe('placedSections', () => {
  const data = {
    title: 'Security',
    faq: [{ question: 'Why?' }],
    documents: [{ title: 'DPA' }],
    controls: { groups: [{ title: 'A', requirements: ['soc2/CC6'] }] },
  };
  const own = {
    ...data,
    sections: [
      { type: 'faq', title: 'Questions' },
      { type: 'prose', id: 'approach', title: 'Our approach', content: paragraph },
      { type: 'overview' },
      { type: 'updates' },
      { type: 'prose', id: 'empty', title: 'Nothing' },
      { type: 'contacts', closing: paragraph },
      { type: 'prose', id: 'intro', intro: 'Words.' },
    ],
  };

  it('returns all filled sections in the usual order if the manifest lists none', () => {
    expect(placedSections(model(data))).to.deep.equal(
      ['overview', 'control-grid', 'documents', 'faq'].map((type) => ({ id: type, type })),
    );
    expect(types(placedSections(model({ ...data, sections: [] })))).to.include('faq');
    expect(types(placedSections(model({ ...data, sections: [{ type: 'newer' }] })))).to.include('faq');
    expect(placedSections(model({}))).to.deep.equal([]);
  });

  it('returns the sections that the manifest lists, in its order, without empty ones', () => {
    const placed = placedSections(model(own));
    expect(placed.map(({ id }) => id)).to.deep.equal([
      'questions',
      'approach',
      'overview',
      'contacts',
      'intro',
    ]);
    expect(placed[0]).to.deep.include({ type: 'faq', title: 'Questions' });
  });

  it('returns the wanted sections in the wanted order, with the manifest’s titles', () => {
    const placed = placedSections(model(own), ['documents', 'faq', 'approach']);
    expect(placed.map(({ id }) => id)).to.deep.equal(['documents', 'questions', 'approach']);
    expect(placed[1]!.title).to.equal('Questions');
    expect(types(placedSections(model(data), ['crosswalk', 'overview']))).to.deep.equal([
      'crosswalk',
      'overview',
    ]);
  });

  it('accepts a type, which stands for all its sections, and the id of one section', () => {
    expect(placedSections(model(own), ['prose']).map(({ id }) => id)).to.deep.equal(['approach', 'intro']);
    expect(placedSections(model(own), ['intro']).map(({ id }) => id)).to.deep.equal(['intro']);
  });

  it('leaves out duplicates, unknown names and empty sections', () => {
    const wanted = ['faq', 'faq', 'questions', 'hero', 'prose', 'approach', 'updates', 'constructor', ''];
    expect(placedSections(model(own), wanted).map(({ id }) => id)).to.deep.equal([
      'questions',
      'approach',
      'intro',
    ]);
  });

  it('treats an empty list of wanted sections like none', () => {
    expect(placedSections(model(data), [])).to.deep.equal(placedSections(model(data)));
  });
});
