import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { copySteps } from '../../src/manifest/copy.js';
import { infoOf } from '../../src/manifest/schema/describe.js';
import { manifest } from '../../src/manifest/schema/manifest.js';
import { manifest as manifestType } from '../../src/manifest/format.js';
import { jsonPath, type Problem } from '../../src/manifest/problems.js';
import { repairSteps } from '../../src/manifest/repair.js';
import type { Type } from '../../src/manifest/types.js';
import { runToEnd } from '../../src/model/time-slices.js';
import { at, clone, complete, type Json } from './fixture.js';
import { pairs } from './pairs.js';
import { allPaths, numbers } from './random.js';
import { cutByZod, faultsOf } from './zod-check.js';

/*
 * The schema is written with zod, and pages check manifests without it. These tests ask both: about every type by itself,
 * and about the examples damaged in thousands of ways, the same ways in every run.
 */

const repair = (type: Type, value: unknown) => runToEnd(repairSteps(type, value));

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

const types = pairs();

/** The words of all closed sets. A field refuses the words of another one. */
const wordList = types.flatMap(({ schema }) => Object.keys(infoOf(schema)?.words ?? {}));

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

/** Returns what one value holds and another does not, as a path, or undefined if there is nothing. Lists may be shorter. */
const missing = (value: unknown, from: unknown, path = '$'): string | undefined => {
  if (typeof value !== 'object' || value === null) return Object.is(value, from) ? undefined : path;
  if (typeof from !== 'object' || from === null) return path;
  if (Array.isArray(value)) {
    // The other list may hold more items: each item of this one has its match, in order.
    let next = 0;
    for (const [index, item] of value.entries()) {
      while (next < (from as unknown[]).length && missing(item, at(from, [next])) !== undefined) next += 1;
      if (next >= (from as unknown[]).length) return `${path}[${index}]`;
      next += 1;
    }
    return undefined;
  }
  for (const [key, inner] of Object.entries(value)) {
    const found = missing(inner, at(from, [key]), `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Returns the places that a problem is about. A field under its old name is missing under its new one, too. */
const explainedBy = ({ path, expected, code }: Problem): readonly string[] =>
  code === 'renamed-field' ? [path, path.replace(/\w+$/, expected.slice(1, -1))] : [path];

const ROUNDS = 500;

describe('the checker and zod', () => {
  it('the checker and zod know the same types', () => {
    expect(types.length).to.be.above(100);
  });

  it('the checker and zod accept the same values of every type', () => {
    const values = [undefined, ...strange, complete()];
    for (const { name, schema, type } of types) {
      let refused = 0;
      for (const value of values) {
        const where = `${name} of ${JSON.stringify(value)}`;
        const { problems, value: left } = repair(type, value);
        const faults = faultsOf(schema, value);
        expect(problems.length === 0, where).to.equal(faults.length === 0);
        if (problems.length > 0) refused += 1;
        else expect(left, where).to.equal(value);
      }
      expect(refused, name).to.be.within(1, values.length);
    }
  });

  const examples = ['complete', 'omnitrex', 'optimaite', 'ontrackio', 'ontrackio-docs', 'novex'];
  for (const [seed, name] of examples.entries()) {
    it(`the checker and zod agree on ${name}, whole and damaged`, async function () {
      this.timeout(60_000);
      const whole =
        name === 'complete'
          ? complete()
          : ((await (await fetch(`/examples/${name}/trust.json`)).json()) as Json);
      expect(repair(manifestType, whole)).to.deep.include({ value: whole, problems: [] });
      expect(faultsOf(manifest, whole)).to.deep.equal([]);

      const random = numbers(seed + 1);
      const fields = Object.keys(whole);
      const pickField = (): string => fields[Math.floor(random() * fields.length)]!;
      let broken = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        // Mostly two fields: the whole manifest takes long, and its damage is thinner.
        const some = [...new Set(['manifestVersion', pickField(), pickField()])];
        const input = clone(
          round % 20 === 0 ? whole : Object.fromEntries(some.map((field) => [field, whole[field]])),
        );
        for (let left = 1 + Math.floor(random() * 8); left > 0; left -= 1) damage(input, random);
        const { value } = runToEnd(copySteps(input));
        (value as Json)['manifestVersion'] = 1;
        const where = `seed ${seed + 1}, round ${round}`;
        const before = JSON.stringify(value);

        const { value: left, problems } = repair(manifestType, value);
        expect(JSON.stringify(value), `${where}: the input is unchanged`).to.equal(before);
        const faults = faultsOf(manifest, value);
        expect(problems.length > 0, `${where}: ${faults[0]?.expected}`).to.equal(faults.length > 0);
        // At the place itself, or inside it where the checker takes a union for another of its options.
        const explained = problems.flatMap(explainedBy);
        for (const { path, expected, isUnion, unknown } of faults) {
          const place = jsonPath(path);
          if (!isUnion && unknown.length === 0 && !explained.some((one) => one.startsWith(place)))
            expect.fail(`${where}: no problem at ${place}: ${expected}`);
        }

        expect(faultsOf(manifest, left), `${where}: zod accepts what is left`).to.deep.equal([]);
        expect(missing(left, z.parse(manifest, left)), where).to.equal(undefined);
        expect(repair(manifestType, left), where).to.deep.include({ value: left, problems: [] });

        const byZod = clone(value);
        cutByZod(manifest, byZod);
        expect(missing(byZod, left), `${where}: no more is cut than zod asks for`).to.equal(undefined);
        if (problems.length > 0) broken += 1;
      }
      expect(broken).to.be.above(ROUNDS / 2);
    });
  }
});
