import { expect } from '@open-wc/testing';
import { manifestJsonSchema } from '../../tools/generate/manifest/json-schema.js';
import { defOf, isObjectDoc, namedTypes } from '../../tools/generate/manifest/walk.js';
import { parseManifest } from '../../src/manifest/parse.js';
import { repairSteps } from '../../src/manifest/repair.js';
import { infoOf, type Schema } from '../../src/manifest/schema/describe.js';
import { manifest as manifestSchema } from '../../src/manifest/schema/manifest.js';
import { frameworkName } from '../../src/model/frameworks.js';
import { runToEnd } from '../../src/model/time-slices.js';
import { clone, complete, jsonPathOf, places, replaced, type Json } from './fixture.js';
import { isValid } from './json-schema-validator.js';
import { pairs } from './pairs.js';

const objectDocs = namedTypes().filter(isObjectDoc);

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
  it('the JSON Schema is of version 2020-12, has an id, and names all its definitions', () => {
    expect(schema['$schema']).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).to.match(/^urn:uuid:[0-9a-f-]{36}$/);
    const names = namedTypes()
      .map(({ name }) => name)
      .filter((name) => name !== 'Manifest');
    expect(Object.keys(definitions)).to.have.members(names);
    expect(JSON.stringify(schema)).to.have.length.below(250_000);
  });

  it('every definition and every property has a title, a description and valid examples', () => {
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

  it('editors get the meaning of each word of every closed set', () => {
    const kind = (definitions['Figure']!['properties'] as Record<string, Json>)['kind']!;
    const words = kind['enum'] as string[];
    const meanings = kind['markdownEnumDescriptions'] as string[];
    expect(meanings[words.indexOf('rto')]).to.equal('Recovery time objective: how long recovery may take.');
    const visit = (json: unknown): void => {
      if (typeof json !== 'object' || json === null) return;
      const { enum: all, markdownEnumDescriptions } = json as Json;
      if (Array.isArray(all)) expect(markdownEnumDescriptions, String(all)).to.have.lengthOf(all.length);
      Object.values(json).forEach(visit);
    };
    visit(schema);
  });

  it('editors get a message in words for every pattern', () => {
    let patterns = 0;
    const visit = (json: unknown): void => {
      if (typeof json !== 'object' || json === null) return;
      const { pattern, patternErrorMessage } = json as Json;
      if (typeof pattern === 'string') {
        patterns += 1;
        expect(patternErrorMessage, pattern).to.match(/^Expected an? .*\.$|^Expected text/);
      }
      Object.values(json).forEach(visit);
    };
    visit(schema);
    expect(patterns).to.be.above(10);
  });

  it('the JSON Schema accepts a manifest with every field, and one with only the version', () => {
    expect(accepts(complete())).to.equal(true);
    expect(accepts({ manifestVersion: 1 })).to.equal(true);
  });

  for (const name of ['omnitrex', 'optimaite', 'ontrackio', 'ontrackio-docs', 'novex']) {
    it(`the JSON Schema accepts the example ${name}, which parses without a problem`, async () => {
      const manifest: unknown = await (await fetch(`/examples/${name}/trust.json`)).json();
      expect(parseManifest(manifest).problems).to.deep.equal([]);
      expect(accepts(manifest)).to.equal(true);
    });
  }

  it('the JSON Schema accepts keys that begin with x- in every object, and refuses other unknown keys', () => {
    for (const { schema: object, name } of objectDocs) {
      const example = objectDocs.find((doc) => doc.schema === object)!.examples[0] as Json;
      const validate = (value: unknown) => (name === 'Manifest' ? accepts(value) : defAccepts(name, value));
      expect(validate({ ...clone(example), 'x-note': [1, { a: null }] }), name).to.equal(true);
      expect(validate({ ...clone(example), xnote: 'a' }), name).to.equal(false);
    }
  });

  it('the JSON Schema and the parser agree on values of a wrong type at every field', function () {
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
    it(`the JSON Schema and the parser agree on ${name}`, () => {
      const { type } = pairs().find((pair) => pair.name === name)!;
      const parses = (value: unknown) => runToEnd(repairSteps(type, value)).problems.length === 0;
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

  it('only the parser refuses February 29 in a common year', () => {
    expect(defAccepts('Date', '2027-02-29')).to.equal(true);
    expect(faults({ manifestVersion: 1, review: { updated: '2027-02-29' } })).to.have.lengthOf(1);
  });
});

describe('the descriptions in the schema', () => {
  it('every object that a manifest can hold has a name, and every closed set explains its words', () => {
    const unnamed: string[] = [];
    const seen = new Set<unknown>();
    const visit = (current: Schema, where: string): void => {
      if (seen.has(current)) return;
      seen.add(current);
      const { type, innerType, element, shape, options } = defOf(current);
      const { name, words, fields } = infoOf(current) ?? {};
      if ((type === 'object' && !name) || (type === 'enum' && !words)) unnamed.push(where);
      if (innerType) visit(innerType, where);
      if (element) visit(element, `${where}[]`);
      options?.forEach((option, index) => visit(option, `${where}|${index}`));
      for (const [key, field] of Object.entries(shape ?? {})) {
        if (!fields?.[key]?.description) unnamed.push(`${where}.${key}`);
        visit(field, `${where}.${key}`);
      }
    };
    visit(manifestSchema, '$');
    expect(unnamed).to.deep.equal([]);
    expect(seen.size).to.be.above(400);
  });

  it('each name and each title is used once', () => {
    for (const key of ['name', 'title'] as const) {
      const all = namedTypes().map((type) => type[key]);
      expect(all.filter((value, index) => all.indexOf(value) !== index)).to.deep.equal([]);
    }
  });

  it('the frameworks in a description are ones that the library knows', () => {
    const { fields } = objectDocs.find(({ name }) => name === 'Assurance')!;
    const ids = /a known id \(([^)]*)\)/.exec(fields['framework']!.description)![1]!.split(', ');
    expect(ids).to.include.members(['soc2', 'gdpr', 'eu-ai-act']);
    expect(ids.filter((id) => frameworkName(id) === id)).to.deep.equal([]);
  });

  it('every description is a sentence', () => {
    for (const doc of objectDocs) {
      for (const [key, { description }] of Object.entries(doc.fields)) {
        expect(description, `${doc.name}.${key}`).to.match(/^[A-Z`].*[.)”]$/s);
      }
    }
  });
});
