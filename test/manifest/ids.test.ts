import { expect } from '@open-wc/testing';
import { parseManifest } from '../../src/manifest/parse.js';
import { slug } from '../../src/text/slug.js';
import { clone, modelOf, problemsOf } from './fixture.js';

const faqIds = (...questions: unknown[]) =>
  modelOf({ manifestVersion: 1, faq: questions.map((question) => ({ question })) }).faq!.map(({ id }) => id);

describe('ids', () => {
  const derived: readonly [question: unknown, id: string][] = [
    ['Encryption at rest (AES-256)', 'encryption-at-rest-aes-256'],
    ['  Größe für Müller & Söhne  ', 'große-fur-muller-sohne'],
    ['Ça va, naïve café?', 'ca-va-naive-cafe'],
    ['Łódź', 'łodz'],
    ['バックアップの頻度', 'バックアップの頻度'],
    ['데이터 백업', '데이터-백업'],
    ['डेटा सुरक्षा', 'डेटा-सुरक्षा'],
    ['Йод и ёлка', 'йод-и-ёлка'],
    ['אבטחת מידע', 'אבטחת-מידע'],
    ['SOC 2 — Type II', 'soc-2-type-ii'],
    ['a_b.c/d', 'a-b-c-d'],
    [{ en: 'Security', de: 'Sicherheit' }, 'security'],
    [{ de: 'Sicherheit', en: 'Security' }, 'sicherheit'],
    ['?!', 'item'],
    ['🔒', 'item'],
    ['a'.repeat(200), 'a'.repeat(64)],
    [`${'a'.repeat(63)} b`, 'a'.repeat(63)],
    ['𠮷'.repeat(100), '𠮷'.repeat(64)],
  ];
  for (const [question, id] of derived) {
    it(`an id is derived from the name: ${JSON.stringify(question).slice(0, 60)} → ${id.slice(0, 30)}`, () => {
      expect(faqIds(question)).to.deep.equal([id]);
      // A derived id is one that may be written, so that a manifest can be given back with it.
      expect(problemsOf({ manifestVersion: 1, faq: [{ id, question: 'a' }] })).to.deep.equal([]);
    });
  }

  it('an id does not depend on how Unicode letters are composed', () => {
    for (const words of ['Größe', 'バックアップ', 'café', '데이터']) {
      expect(slug(words.normalize('NFD'))).to.equal(slug(words.normalize('NFC')));
    }
  });

  it('items of the same name get numbered ids, after the ids that the author wrote', () => {
    expect(faqIds('Why?', 'Why?', 'why', 'WHY!')).to.deep.equal(['why', 'why-2', 'why-3', 'why-4']);
    const { model, problems } = parseManifest({
      manifestVersion: 1,
      faq: [{ question: 'A' }, { question: 'B', id: 'a' }, { question: 'A' }, { question: 'C', id: 'a-2' }],
    });
    expect(model!.faq!.map(({ id }) => id)).to.deep.equal(['a-3', 'a', 'a-4', 'a-2']);
    expect(problems).to.deep.equal([]);
  });

  it('an id that is already taken gets a number and a warning, and the first item keeps it', () => {
    const { model, problems } = parseManifest({
      manifestVersion: 1,
      scope: [
        { id: 'app', name: 'One' },
        { id: 'app', name: 'Two' },
        { id: 'app', name: 'Three' },
      ],
      controls: { groups: [{ title: 'G', controls: [{ title: 'C', scope: ['app'] }] }] },
    });
    expect(model!.scope!.map(({ id, name }) => [id, name])).to.deep.equal([
      ['app', 'One'],
      ['app-2', 'Two'],
      ['app-3', 'Three'],
    ]);
    expect(problems.map(({ path, severity, code, found }) => [path, severity, code, found])).to.deep.equal([
      ['$.scope[1].id', 'warning', 'duplicate-id', '"app" again'],
      ['$.scope[2].id', 'warning', 'duplicate-id', '"app" again'],
    ]);
  });

  it('an id is unique among all items of its kind on the page', () => {
    const model = modelOf({
      manifestVersion: 1,
      controls: {
        groups: [
          { title: 'Access', controls: [{ title: 'Logging' }] },
          { title: 'Operations', controls: [{ title: 'Logging' }, { title: 'Access' }] },
        ],
      },
      faq: [{ question: 'Access' }],
    });
    const groups = model.controls!.groups!;
    expect(groups.map(({ id }) => id)).to.deep.equal(['access', 'operations']);
    expect(groups.flatMap(({ controls }) => controls!.map(({ id }) => id))).to.deep.equal([
      'logging',
      'logging-2',
      'access',
    ]);
    expect(model.faq![0]!.id).to.equal('access');
  });

  it('an id is derived from the field that names the item best', () => {
    const model = modelOf({
      manifestVersion: 1,
      sections: [{ type: 'faq' }, { type: 'prose', title: 'Our approach' }, { type: 'prose' }],
      contacts: [{ kind: 'security' }, { kind: 'security', title: 'Bug reports' }],
      limitations: [{ title: 'No keys of your own' }],
      dataHandling: {
        retention: [{ title: 'Logs' }],
        residency: [{ country: 'DE', city: 'Frankfurt' }, { country: 'DE' }, {}],
        encryption: [{ title: 'Disks' }],
      },
      disclosure: { commitments: [{ stage: 'fix' }], credits: [{ name: 'Mara' }] },
      privacy: { roles: [{ role: 'processor', text: 'For customers.' }] },
      responsibilities: [{ owner: 'customer', text: 'Passwords.' }],
      figures: [{ title: 'RPO', kind: 'rpo' }],
    });
    expect(model.sections!.map(({ id }) => id)).to.deep.equal(['faq', 'our-approach', 'prose']);
    expect(model.contacts!.map(({ id }) => id)).to.deep.equal(['security', 'bug-reports']);
    expect(model.limitations![0]!.id).to.equal('no-keys-of-your-own');
    expect(model.dataHandling!.retention![0]!.id).to.equal('logs');
    expect(model.dataHandling!.residency!.map(({ id }) => id)).to.deep.equal(['frankfurt', 'de', 'item']);
    expect(model.dataHandling!.encryption![0]!.id).to.equal('disks');
    expect(model.disclosure!.commitments![0]!.id).to.equal('fix');
    expect(model.disclosure!.credits![0]!.id).to.equal('mara');
    expect(model.privacy!.roles![0]!.id).to.equal('processor');
    expect(model.responsibilities![0]!.id).to.equal('passwords');
    expect(model.figures![0]!.id).to.equal('rpo');
  });

  it('items without an id in the format get none, and required ids are not changed', () => {
    const model = modelOf({
      manifestVersion: 1,
      assurances: [{ title: 'SOC 2', evidence: [{ label: 'Report' }] }],
      frameworks: [{ name: 'Own', requirements: [{ id: 'Art. 5 (1)' }, { id: 'Art. 5 (1)' }] }],
      subprocessors: { items: [{ name: 'A', locations: [{ country: 'DE' }] }] },
    });
    expect(model.assurances![0]!.evidence).to.deep.equal([{ label: 'Report' }]);
    expect(model.subprocessors!.items![0]!.locations).to.deep.equal([{ country: 'DE' }]);
    expect(model.frameworks![0]!.requirements!.map(({ id }) => id)).to.deep.equal([
      'Art. 5 (1)',
      'Art. 5 (1)',
    ]);
  });

  it('ids are the same every time a manifest is parsed', () => {
    const input = { manifestVersion: 1, faq: ['a', 'a', 'b', { de: 'c' }].map((question) => ({ question })) };
    expect(modelOf(clone(input))).to.deep.equal(modelOf(input));
  });

  it('a broken id is replaced by a derived one, with a problem', () => {
    const input = {
      manifestVersion: 1,
      faq: [
        { id: 'no spaces', question: 'Why?' },
        { id: 5, question: 'How?' },
      ],
    };
    expect(modelOf(input).faq!.map(({ id }) => id)).to.deep.equal(['why', 'how']);
    expect(problemsOf(input)).to.deep.equal(['error $.faq[0].id', 'error $.faq[1].id']);
  });
});
