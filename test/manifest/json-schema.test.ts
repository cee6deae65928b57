import { expect } from '@open-wc/testing';
import { check } from '../../src/manifest/check.js';
import { namedValueDocs, objectDocs } from '../../src/manifest/docs/index.js';
import { defOf } from '../../src/manifest/docs/walk.js';
import { manifestJsonSchema } from '../../src/manifest/json-schema.js';
import { parseManifest } from '../../src/manifest/parse.js';
import { prune } from '../../src/manifest/prune.js';
import { typeNamed } from '../../src/manifest/types.js';
import { frameworkName } from '../../src/model/frameworks.js';
import { clone, complete, jsonPathOf, places, replaced, type Json } from './fixture.js';
import { isValid } from './json-schema-validator.js';

const schema = manifestJsonSchema() as Json;
const definitions = schema['$defs'] as Record<string, Json>;
const accepts = (manifest: unknown): boolean => isValid(schema, manifest);
const defAccepts = (name: string, value: unknown): boolean => isValid(definitions[name]!, value, schema);

/** What the schema must refuse: problems that are no matter of ids. */
const faults = (input: unknown): readonly string[] =>
  parseManifest(input)
    .problems.filter(({ code }) => code !== 'reference' && code !== 'duplicate-id')
    .map(({ message }) => message);

describe('the JSON Schema', () => {
  it('is one of 2020-12, with a name of its own and no anonymous definition', () => {
    expect(schema['$schema']).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).to.match(/^urn:uuid:[0-9a-f-]{36}$/);
    const names = [...objectDocs, ...namedValueDocs]
      .map(({ name }) => name)
      .filter((name) => name !== 'Manifest');
    expect(Object.keys(definitions)).to.have.members(names);
    expect(JSON.stringify(schema)).to.have.length.below(250_000);
  });

  it('gives every definition and every property a title, a description and valid examples', () => {
    const check = (json: Json, where: string): void => {
      for (const key of ['title', 'description']) expect(json[key], `${where} ${key}`).to.match(/\S/);
      const examples = json['examples'] as unknown[];
      expect(examples, `${where} examples`).to.be.an('array').that.is.not.empty;
      for (const example of examples)
        expect(isValid(json, example, schema), `${where} ${JSON.stringify(example)}`).to.equal(true);
      for (const [key, inner] of Object.entries(
        (json['properties'] as Record<string, Json> | undefined) ?? {},
      )) {
        check(inner, `${where}.${key}`);
      }
    };
    check(schema, 'Manifest');
    for (const [name, json] of Object.entries(definitions)) check(json, name);
  });

  it('explains each word of each closed set', () => {
    const lonely = JSON.stringify(schema).match(/"enum":/g);
    expect(lonely).to.equal(null);
    const kind = (definitions['Figure']!['properties'] as Record<string, Json>)['kind']!;
    expect(kind['oneOf']).to.deep.include({
      const: 'rto',
      description: 'Recovery time objective: how long recovery may take.',
    });
  });

  it('accepts a manifest with every field, and one with none', () => {
    expect(accepts(complete())).to.equal(true);
    expect(accepts({ manifestVersion: 1 })).to.equal(true);
  });

  for (const name of ['omnitrex', 'optimaite', 'ontrackio', 'ontrackio-docs', 'novex']) {
    it(`accepts the example ${name}, which parses without a problem`, async () => {
      const manifest: unknown = await (await fetch(`/examples/${name}/trust.json`)).json();
      expect(parseManifest(manifest).problems).to.deep.equal([]);
      expect(accepts(manifest)).to.equal(true);
    });
  }

  it('accepts keys that begin with x- in every object, and refuses other unknown ones', () => {
    for (const { schema: object, name } of objectDocs) {
      const { example } = objectDocs.find((doc) => doc.schema === object)!;
      const validate = (value: unknown) => (name === 'Manifest' ? accepts(value) : defAccepts(name, value));
      expect(validate({ ...clone(example), 'x-note': [1, { a: null }] }), name).to.equal(true);
      expect(validate({ ...clone(example), xnote: 'a' }), name).to.equal(false);
    }
  });

  it('judges a wrong type as the parser does, at every field', function () {
    this.timeout(30_000);
    const [all, whole] = [places(), complete()];
    expect(all.length).to.be.above(350);
    for (const { path } of all) {
      const field = path[0]!;
      const base = { manifestVersion: 1, [field]: whole[field] };
      for (const value of [null, 42, 'some words', [], {}, true]) {
        const manifest = replaced(base, path, value);
        const where = `${jsonPathOf(path)} = ${JSON.stringify(value)}`;
        expect(accepts(manifest), where).to.equal(faults(manifest).length === 0);
      }
    }
  });

  const values: Readonly<Record<string, { right: readonly unknown[]; wrong: readonly unknown[] }>> = {
    Text: {
      right: ['a', { en: 'a', 'de-AT': 'b' }],
      wrong: ['', ' ', {}, { en: '' }, { label: 'a' }, ['a']],
    },
    Language: { right: ['en', 'gsw-CH', 'zh-Hant-TW'], wrong: ['e', 'english', 'en_GB', ''] },
    Id: { right: ['a', 'A.8-24_x', 'größe', 'バックアップ', '9'], wrong: ['', '-a', 'a b', 'a/b', '#a'] },
    Date: {
      right: ['2026', '2026-H1', '2026-Q4', '2026-12', '2026-02-28', '2028-02-29', '2026-12-31'],
      wrong: [
        '26',
        '2026-H3',
        '2026-Q0',
        '2026-13',
        '2026-02-30',
        '2026-04-31',
        '2026-5-1',
        '0999',
        '2026-01-01T00:00Z',
      ],
    },
    Duration: {
      right: ['P30D', 'PT4H', 'P1Y6M', 'P2W', 'PT1.5H', 'PT0,5S', 'P1W2D'],
      wrong: ['P', 'PT', '30D', 'P1H', 'PT1D', 'p30d', '-P1D', 'P1DT'],
    },
    Country: { right: ['DE', 'EU'], wrong: ['de', 'DEU', 'Germany', ''] },
    Url: {
      right: [
        'https://a.example/b?c#d',
        'http://a.example',
        'mailto:a@example.com',
        'tel:+353',
        '/a',
        'a.pdf',
        '#a',
        '//a.example/b',
        'HTTPS://a.example',
        ' /a ',
      ],
      wrong: [
        'javascript:alert(1)',
        'JavaScript:alert(1)',
        ' javascript:alert(1)',
        'data:text/html,a',
        'vbscript:a',
        'blob:a',
        'file:///a',
        'ftp://a',
        '',
        ' ',
        '\\\\a',
        'https:\\\\a',
        'java\tscript:alert(1)',
      ],
    },
    Email: {
      right: ['a@example.com', 'ü@exämple.com'],
      wrong: ['a', 'a@', '@a', 'a b@example.com', 'mailto:a'],
    },
    RequirementRef: {
      right: ['soc2/CC6.1', 'nis2/21.2.j', 'own-1/a/b'],
      wrong: ['soc2', 'SOC2/a', '/a', 'a/', 'a/ b'],
    },
    Count: { right: [0, 184320], wrong: [-1, 1.5, '1', null] },
    Access: { right: ['nda'], wrong: ['secret', 'NDA', ''] },
    Period: {
      right: [{ from: '2026' }, { to: '2026' }],
      wrong: [{}, { from: 'a' }, { from: '2026', until: '2027' }],
    },
  };
  for (const [name, { right, wrong }] of Object.entries(values)) {
    it(`agrees with the parser on ${name}`, () => {
      const type = typeNamed(name.replace(/^./, (first) => first.toLowerCase()));
      const parses = (value: unknown) =>
        prune((root) => check(type, root), clone({ value }).value).problems.length === 0;
      for (const value of right) {
        expect(parses(value), `parser: ${JSON.stringify(value)}`).to.equal(true);
        expect(defAccepts(name, value), `schema: ${JSON.stringify(value)}`).to.equal(true);
      }
      for (const value of wrong) {
        expect(parses(value), `parser: ${JSON.stringify(value)}`).to.equal(false);
        expect(defAccepts(name, value), `schema: ${JSON.stringify(value)}`).to.equal(false);
      }
    });
  }

  it('leaves to the parser what no pattern can tell', () => {
    expect(defAccepts('Date', '2027-02-29')).to.equal(true);
    expect(faults({ manifestVersion: 1, review: { updated: '2027-02-29' } })).to.have.lengthOf(1);
  });
});

describe('what is said of the format', () => {
  it('names every object and every closed set that a manifest can reach', () => {
    const unnamed: string[] = [];
    const described = new Set([...objectDocs, ...namedValueDocs].map((doc) => doc.schema));
    const seen = new Set<unknown>();
    const visit = (current: (typeof objectDocs)[number]['schema'], where: string, words: boolean): void => {
      if (seen.has(current) && described.has(current)) return;
      seen.add(current);
      const { type, innerType, element, shape, options } = defOf(current);
      if ((type === 'object' || (type === 'enum' && !words)) && !described.has(current)) unnamed.push(where);
      if (innerType) visit(innerType, where, words);
      if (element) visit(element, `${where}[]`, words);
      options?.forEach((option, index) => visit(option, `${where}|${index}`, words));
      const doc = objectDocs.find((candidate) => candidate.schema === current);
      for (const [key, field] of Object.entries(shape ?? {})) {
        if (!doc?.fields[key]?.description) unnamed.push(`${where}.${key}`);
        visit(field, `${where}.${key}`, doc?.fields[key]?.words !== undefined);
      }
    };
    visit(objectDocs[0]!.schema, '$', false);
    expect(unnamed).to.deep.equal([]);
    expect(seen.size).to.be.above(400);
  });

  it('has names and titles that are each used once', () => {
    for (const key of ['name', 'title'] as const) {
      const all = [...objectDocs, ...namedValueDocs].map((doc) => doc[key]);
      expect(all.filter((value, index) => all.indexOf(value) !== index)).to.deep.equal([]);
    }
  });

  it('lists frameworks that the project knows', () => {
    const { fields } = objectDocs.find(({ name }) => name === 'Assurance')!;
    const ids = /a known id \(([^)]*)\)/.exec(fields['framework']!.description)![1]!.split(', ');
    expect(ids).to.include.members(['soc2', 'gdpr', 'eu-ai-act']);
    expect(ids.filter((id) => frameworkName(id) === id)).to.deep.equal([]);
  });

  it('ends every description as a sentence', () => {
    for (const doc of objectDocs) {
      for (const [key, { description }] of Object.entries(doc.fields)) {
        expect(description, `${doc.name}.${key}`).to.match(/^[A-Z`].*[.)”]$/s);
      }
    }
  });
});
