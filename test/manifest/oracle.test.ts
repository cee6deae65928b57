import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { check } from '../../src/manifest/check.js';
import { copy } from '../../src/manifest/copy.js';
import { blocks, maps, shapes, unions, words } from '../../src/manifest/format.js';
import { formats } from '../../src/manifest/formats.js';
import { prune } from '../../src/manifest/prune.js';
import * as assurances from '../../src/manifest/schema/assurances.js';
import * as contents from '../../src/manifest/schema/content.js';
import * as controls from '../../src/manifest/schema/controls.js';
import * as data from '../../src/manifest/schema/data.js';
import * as disclosures from '../../src/manifest/schema/disclosure.js';
import * as manifests from '../../src/manifest/schema/manifest.js';
import * as pages from '../../src/manifest/schema/page.js';
import * as primitives from '../../src/manifest/schema/primitives.js';
import * as subprocessing from '../../src/manifest/schema/subprocessors.js';
import { typeNamed } from '../../src/manifest/types.js';
import { at, clone, complete, type Json } from './fixture.js';
import { allPaths, numbers } from './random.js';
import { zodCheck } from './zod-check.js';

/*
 * zod is the source of the format, and pages check manifests without it. Here both are asked: about every
 * type by itself, and about the examples damaged in thousands of ways, the same ways in every run.
 */

const schemas = {
  ...primitives,
  ...contents,
  ...controls,
  ...assurances,
  ...subprocessing,
  ...data,
  ...disclosures,
  ...pages,
  ...manifests,
} as unknown as Readonly<Record<string, z.core.$ZodType>>;

const typeNames = [formats, shapes, words, unions, maps, blocks].flatMap((types) => Object.keys(types));

/** What an author, a template or an exporter may leave where something else belongs. */
const strange: readonly unknown[] = [
  null,
  0,
  -1,
  1,
  1.5,
  1e99,
  NaN,
  '',
  ' ',
  'a',
  'en',
  'javascript:alert(1)',
  ' /relative ',
  'mailto:a@example.com',
  '2026',
  '2026-02-30',
  '2026-13',
  'P1D',
  'P',
  'DE',
  'soc2/CC6.1',
  '\ud800',
  true,
  false,
  [],
  [[]],
  [null, 'a', {}],
  {},
  { en: 'a' },
  { en: 'a', de: 5 },
  { en: '', de: ' ' },
  { en: '', url: '' },
  { url: '/a' },
  { constructor: 'a', en: 'b' },
  { 'not a tag': 5, fr: null },
  { label: 5, url: '' },
  { label: 'a', url: '/a' },
  { label: 'a', url: '/a', odd: 1, 'x-own': 2 },
  { label: 'a', url: 'data:,' },
  { type: 'nope' },
  { type: ['list'], items: [] },
  { type: 'paragraph', text: 'a', odd: 1 },
  { type: 'list', items: [5, 'a', { en: 5 }] },
  { type: 'steps', items: 'a' },
  { type: 'callout', kind: 'danger', text: '' },
  { type: 'table', columns: [{ label: 'a', kind: 'b' }], rows: [['a', null], 5, [[]]] },
  { type: 'table', columns: {}, rows: [[{ url: ' ' }, { label: 5, url: 'a:b' }, { en: 5, url: '' }, '', 5]] },
  { id: 'a', title: 'a', name: 'a', label: 'a' },
  { id: 'not an id', title: '', name: ' ', question: {} },
  { from: 'soon' },
  { from: 5, to: '2026' },
  { from: null },
  { 'x-own': [{}] },
];

/** Words of the closed sets, of which a field takes those of another for wrong. */
const wordList = Object.values(words).flatMap(([listed]) => listed.split('|'));

/** Damages one place of a manifest. */
const damage = (root: Json, random: () => number): void => {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const paths = allPaths(root).slice(1);
  if (paths.length === 0) return;
  const path = pick(paths);
  const owner = at(root, path.slice(0, -1)) as Json;
  const key = path.at(-1)!;
  const value = owner[key];
  const put = (other: unknown): void => void (owner[key] = other);
  const remove = (): void => void (Array.isArray(owner) ? owner.splice(Number(key), 1) : delete owner[key]);
  const kinds: (() => void)[] = [
    remove,
    () => put(clone(pick(strange)) ?? null),
    () => put(clone(at(root, pick(paths)))),
    // Another type: a list for one thing, one thing for a list, an object for a list, words for all else.
    () => put(Array.isArray(value) ? value[0] : [value]),
    () => put(typeof value === 'object' ? { ...value } : { en: value, [`${value as string}`]: value }),
    () =>
      put(
        typeof value === 'object' ? JSON.stringify(value) : value === true ? 'true' : Number(value) || null,
      ),
    () => put(null),
    () => put(pick(wordList)),
    () => put(typeof value === 'string' ? pick([`${value} `, value.slice(1), value.toUpperCase(), '']) : 0),
    // A name misspelt, a field that is not of the format, one of an object's own.
    () => {
      remove();
      if (!Array.isArray(owner))
        owner[pick([`${key}s`, `x-${key}`, String(key).toUpperCase(), 'toString'])] = value;
    },
    () => {
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        (value as Json)[pick(['id', 'type', 'url', 'label', 'text', 'en', 'odd', 'constructor', 'x-own'])] =
          clone(pick(strange));
      }
    },
  ];
  pick(kinds)();
};

const saying = (value: unknown): string => JSON.stringify(value);

/** The data that zod makes of a value, with fields in the order of the value, which zod does not keep. */
const inOrderOf = (value: unknown, made: unknown): unknown => {
  if (typeof value !== 'object' || value === null || typeof made !== 'object' || made === null) return made;
  if (Array.isArray(value) || Array.isArray(made))
    return Array.isArray(made) ? made.map((item, index) => inOrderOf(at(value, [index]), item)) : made;
  const keys = new Set([...Object.keys(value), ...Object.keys(made)].filter((key) => key in made));
  return Object.fromEntries([...keys].map((key) => [key, inOrderOf(at(value, [key]), at(made, [key]))]));
};

const ROUNDS = 500;

describe('the checker and zod', () => {
  it('have the same types', () => {
    expect(typeNames.length).to.be.above(80);
    expect(typeNames.filter((name) => !schemas[name])).to.deep.equal([]);
  });

  it('say the same of every type by itself', () => {
    const all = [undefined, ...strange, complete()];
    for (const name of typeNames) {
      const [type, schema] = [typeNamed(name), schemas[name]!];
      let refused = 0;
      for (const value of all) {
        const issues = check(type, value);
        if (issues.length > 0) refused += 1;
        expect(saying(issues), `${name} of ${saying(value)}`).to.equal(saying(zodCheck(schema, value)));
      }
      expect(refused, name).to.be.within(1, all.length);
    }
  });

  const examples = ['complete', 'omnitrex', 'optimaite', 'ontrackio', 'ontrackio-docs', 'novex'];
  for (const [seed, name] of examples.entries()) {
    it(`say the same of ${name}, whole and damaged`, async function () {
      this.timeout(30_000);
      const whole =
        name === 'complete'
          ? complete()
          : ((await (await fetch(`/examples/${name}/trust.json`)).json()) as Json);
      const type = typeNamed('manifest');
      const schema = schemas['manifest']!;
      expect(check(type, whole)).to.deep.equal([]);
      expect(zodCheck(schema, whole)).to.deep.equal([]);

      const random = numbers(seed + 1);
      const fields = Object.keys(whole);
      const pickField = (): string => fields[Math.floor(random() * fields.length)]!;
      let broken = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        // Two fields of it, mostly: the whole takes long, and damage in it is thinner.
        const some = [...new Set(['manifestVersion', pickField(), pickField()])];
        const input = clone(
          round % 20 === 0 ? whole : Object.fromEntries(some.map((field) => [field, whole[field]])),
        );
        for (let left = 1 + Math.floor(random() * 8); left > 0; left -= 1) damage(input, random);
        const where = `seed ${seed + 1}, round ${round}`;
        expect(saying(check(type, input)), where).to.equal(saying(zodCheck(schema, input)));

        const [ours, zods] = [copy(input).value, copy(input).value];
        const a = prune((root) => check(type, root), ours);
        const b = prune((root) => zodCheck(schema, root), zods);
        expect(saying(a.problems), where).to.equal(saying(b.problems));
        expect(a.isSound, where).to.equal(b.isSound);
        expect(saying(ours), where).to.equal(saying(zods));
        if (a.isSound) expect(saying(inOrderOf(ours, z.parse(schema, ours))), where).to.equal(saying(ours));
        if (a.problems.length > 0) broken += 1;
      }
      expect(broken).to.be.above(ROUNDS / 2);
    });
  }
});
