import { expect } from '@open-wc/testing';
import { parseManifest } from '../../src/manifest/parse.js';
import { modelOf, problemsOf, type Json } from './fixture.js';

const sound = () => ({
  manifestVersion: 1,
  organization: { name: 'Example' },
  faq: [{ question: 'Why?', id: 'why' }],
});

describe('parseManifest with hostile input', () => {
  it('a __proto__ key changes no prototype', () => {
    const json = `{
      "manifestVersion": 1,
      "__proto__": { "polluted": true, "faq": [{ "question": "From the prototype?" }] },
      "x-own": { "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } },
      "organization": { "name": "Example", "__proto__": { "legalName": "Proto Ltd" } },
      "faq": [{ "question": { "en": "Why?", "__proto__": { "de": "Warum?" } } }]
    }`;
    const { model } = parseManifest(JSON.parse(json));
    expect(Object.keys(model!)).to.have.members(['manifestVersion', 'x-own', 'organization', 'faq']);
    expect(model!.organization!.legalName).to.equal(undefined);
    expect(model!.faq).to.deep.equal([{ question: { en: 'Why?' }, id: 'why' }]);
    for (const value of [{}, [], model, model!.organization, (model as unknown as Json)['x-own']]) {
      expect((value as { polluted?: unknown }).polluted).to.equal(undefined);
    }
    expect(Object.getPrototypeOf(model)).to.equal(Object.prototype);
  });

  it('inherited fields are ignored', () => {
    const input = Object.assign(Object.create({ title: 'Inherited' }) as object, sound());
    expect(modelOf(input)).not.to.have.property('title');
  });

  it('the result is the same on a page that has extended Object.prototype', () => {
    const names = ['include', 'items', 'plain', 'url', 'text', 'each', 'manifest', 'formatVersion'];
    const input = {
      manifestVersion: 1,
      organization: { name: 'Acme' },
      disclosure: { contacts: ['mailto:security@acme.example'] },
      subprocessors: { items: [{ name: 'Host' }] },
      faq: [{ question: 'Why?', answer: 'So.' }],
    };
    const read = (): string => JSON.stringify(parseManifest(structuredClone(input)));
    const plain = read();
    let extended: string;
    try {
      for (const name of names)
        Object.defineProperty(Object.prototype, name, {
          value: () => [],
          configurable: true,
          writable: true,
        });
      extended = read();
    } finally {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name);
    }
    expect(extended).to.equal(plain);
  });

  it('cycles are left out', () => {
    const cyclic: Json = { ...sound(), 'x-self': null };
    cyclic['x-self'] = cyclic;
    cyclic['review'] = { version: '1', 'x-root': cyclic };
    (cyclic['faq'] as unknown[]).push(cyclic['faq']);
    const { model, problems } = parseManifest(cyclic);
    expect(model!.faq).to.deep.equal([{ question: 'Why?', id: 'why' }]);
    expect(model!.review).to.deep.equal({ version: '1' });
    expect(problems.map(({ path }) => path)).to.deep.equal(['$.faq[1]']);
  });

  it('a part that occurs in several places is read in each', () => {
    const evidence = { label: 'Log' };
    const control = { title: 'Control', evidence: [evidence, evidence] };
    const { model, problems } = parseManifest({
      ...sound(),
      controls: { groups: [{ title: 'Group', controls: [control, control] }] },
    });
    expect(problems).to.deep.equal([]);
    expect(model!.controls!.groups![0]!.controls!.map(({ id }) => id)).to.deep.equal([
      'control',
      'control-2',
    ]);
    expect(model!.controls!.groups![0]!.controls![1]!.evidence).to.deep.equal([evidence, evidence]);
  });

  it('an object that doubles at every level is cut at the limit of values', () => {
    let bomb: Json = {};
    for (let depth = 0; depth < 60; depth += 1) bomb = { a: bomb, b: bomb };
    const input = { ...sound(), 'x-bomb': bomb };
    const { model, problems } = parseManifest(input);
    expect(model!.organization!.name).to.equal('Example');
    expect(problems.map(({ path, expected }) => [path, expected])).to.deep.equal([
      ['$', 'at most 1000000 values'],
    ]);
  }).timeout(20_000);

  it('parts that nest ten thousand levels deep are left out', () => {
    const nest = (wrap: (inner: unknown) => unknown): unknown => {
      let value: unknown = 'bottom';
      for (let depth = 0; depth < 10_000; depth += 1) value = wrap(value);
      return value;
    };
    const lists = nest((inner) => [inner]);
    const objects = nest((inner) => ({ a: inner }));
    const { model, problems } = parseManifest({
      ...sound(),
      title: objects,
      documents: lists,
      'x-lists': lists,
      links: [{ label: 'Link', url: '/a', 'x-deep': objects }, objects],
    });
    expect(model!.faq).to.have.lengthOf(1);
    expect(model!.links).to.have.lengthOf(1);
    expect(model!.documents).to.deep.equal([]);
    expect(problems.map(({ path }) => path)).to.include.members([
      '$.title.a',
      '$.documents[0]',
      '$.links[1].label',
    ]);
  });

  it('parts that throw while they are read are left out', () => {
    const thrower = () => {
      throw new Error('no');
    };
    const item = Object.defineProperty({ question: 'Why?', id: 'why' }, 'answer', {
      get: thrower,
      enumerable: true,
    });
    const input = { ...sound(), faq: [item, { question: 'How?', id: 'how' }] };
    Object.defineProperty(input, 'title', { get: thrower, enumerable: true });
    expect(modelOf(input).faq!.map(({ id }) => id)).to.deep.equal(['why', 'how']);
    expect(modelOf(input)).not.to.have.property('title');

    const handler = { get: thrower, ownKeys: thrower, has: thrower, getPrototypeOf: thrower };
    expect(modelOf({ ...sound(), review: new Proxy({}, handler) })).not.to.have.property('review');
    expect(modelOf({ ...sound(), faq: new Proxy([], handler) })).not.to.have.property('faq');
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    for (const hostile of [new Proxy({}, handler), new Proxy([], handler), revoked.proxy]) {
      expect(parseManifest(hostile)).to.have.nested.property('problems[0].code', 'not-an-object');
    }
  });

  it('values that JSON cannot hold are left out or reported', () => {
    const question = 'Why?';
    const faq: unknown[] = [() => 1, { question, id: 'a' }];
    faq[3] = { question, id: 'b' };
    faq.push(undefined, Symbol('c'), new Map());
    const { model, problems } = parseManifest({
      manifestVersion: 1,
      title: () => 'a',
      summary: undefined,
      review: { version: Symbol('a'), updated: new Date(0), cycle: 10n },
      faq,
      figures: [
        { title: 'NaN', value: NaN },
        { title: 'Infinity', value: Infinity },
        { title: 'Zero', value: -0 },
      ],
      documents: [{ title: 'A', bytes: 1e21 }],
    });
    expect(Object.keys(model!)).to.have.members(['manifestVersion', 'review', 'faq', 'figures', 'documents']);
    expect(model!.review).to.deep.equal({});
    expect(model!.faq!.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(model!.figures!.map(({ value }) => value)).to.deep.equal([undefined, undefined, -0]);
    expect(model!.documents![0]!.bytes).to.equal(1e21);
    expect(problems.map(({ path }) => path)).to.have.members([
      '$.review.updated',
      '$.review.cycle',
      '$.faq[0]',
      '$.faq[2]',
      '$.faq[4]',
      '$.faq[5]',
      '$.faq[6].question',
      '$.figures[0].value',
      '$.figures[1].value',
    ]);
  });

  it('a path quotes keys with special characters', () => {
    const keys = ["it's", 'a.b', 'a"b', 'a\\b', 'line\nbreak', '', '0', 'ключ', '$ref', '\u2028'];
    expect(
      problemsOf(Object.fromEntries([['manifestVersion', 1], ...keys.map((key) => [key, 1])])),
    ).to.have.members([
      `warning $['it\\'s']`,
      `warning $['a.b']`,
      `warning $['a"b']`,
      `warning $['a\\\\b']`,
      `warning $['line\\nbreak']`,
      `warning $['']`,
      `warning $['0']`,
      `warning $['ключ']`,
      `warning $['$ref']`,
      `warning $['\u2028']`,
    ]);
  });

  it('a problem quotes only the start of a long value', () => {
    const { problems } = parseManifest({
      manifestVersion: 1,
      organization: { name: 'A', url: `javascript:${'a'.repeat(1e6)}` },
    });
    expect(problems).to.have.lengthOf(1);
    expect(problems[0]!.message).to.have.length.below(300);
  });
});
