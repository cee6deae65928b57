import { expect } from '@open-wc/testing';
import { isModel, parseManifest } from '../../src/manifest/parse.js';
import { at, clone, type Json } from './fixture.js';
import { allPaths, numbers } from './random.js';

const strange: readonly unknown[] = [
  null,
  0,
  -1,
  1e99,
  '',
  ' ',
  'a',
  'javascript:alert(1)',
  '<b>a</b>',
  '2026-02-30',
  'P1D',
  '\ud800',
  true,
  [],
  [[]],
  [null, 'a', {}],
  {},
  { en: 'a', de: 5 },
  { label: 'a', url: 'data:,' },
  { type: 'paragraph', text: 'a' },
  { type: 'table', columns: [{ label: 'a' }], rows: [['a', null]] },
  { id: 'a', title: 'a', name: 'a', label: 'a' },
  { 'x-own': [{}] },
];

/** Changes one place at random: takes it out, replaces it, doubles it, adds to it. */
const mutate = (root: Json, random: () => number): void => {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const path = pick(allPaths(root).slice(1));
  const owner = at(root, path.slice(0, -1)) as Json | unknown[];
  const key = path.at(-1)!;
  const value = at(root, path);
  switch (Math.floor(random() * 6)) {
    case 0:
      if (Array.isArray(owner)) owner.splice(Number(key), 1);
      else delete owner[key];
      break;
    case 1:
      (owner as Json)[key] = clone(pick(strange));
      break;
    case 2:
      if (Array.isArray(owner)) owner.splice(Number(key), 0, clone(value));
      else owner[`${key}s`] = clone(value);
      break;
    case 3:
      (owner as Json)[key] = clone(at(root, pick(allPaths(root).slice(1))));
      break;
    case 4:
      if (Array.isArray(owner)) owner.reverse();
      else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        (value as Json)[pick(['id', 'type', 'x-own', 'unknown', 'constructor'])] = clone(pick(strange));
      }
      break;
    default:
      if (typeof value === 'string')
        (owner as Json)[key] = pick([value.repeat(2), value.slice(1), `${value}\u0000`]);
      else (owner as Json)[key] = [clone(value)];
  }
};

/** Where two values differ, to say in a few words what a deep comparison says in thousands of lines. */
const firstDifference = (a: unknown, b: unknown, path = '$'): string | undefined => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b) ? undefined : `${path}: ${JSON.stringify(a)} or ${JSON.stringify(b)}`;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference((a as Json)[key], (b as Json)[key], `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The keys of a problem's path: `$.faq[2]['x y']`. */
const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\.(\w+)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]/g)].map(([, name, index, quoted]) =>
    index !== undefined
      ? Number(index)
      : (name ?? (JSON.parse(`"${quoted!.replaceAll("\\'", "'").replace(/(?<!\\)"/g, '\\"')}"`) as string)),
  );

const ROUNDS = 60;

describe('manifests damaged at random, from a fixed seed', () => {
  for (const [seed, name] of ['omnitrex', 'optimaite', 'ontrackio', 'ontrackio-docs', 'novex'].entries()) {
    it(`the parser reads ${name} however it is damaged, and its model parses again without a problem`, async function () {
      this.timeout(30_000);
      const example = (await (await fetch(`/examples/${name}/trust.json`)).json()) as Json;
      const random = numbers(seed + 1);
      let reported = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const input = clone(example);
        for (let left = 1 + Math.floor(random() * 12); left > 0; left -= 1) mutate(input, random);
        const where = `seed ${seed + 1}, round ${round}`;
        const { model, problems } = parseManifest(clone(input));
        reported += problems.length;

        for (const { path, message } of problems) {
          const owner = at(input, keysOf(path).slice(0, -1));
          expect(typeof owner === 'object' && owner !== null, `${where}: ${message}`).to.equal(true);
        }
        if (model === undefined) {
          expect(problems.at(-1)?.code, where).to.equal('unsupported-version');
          continue;
        }
        expect(isModel(model), where).to.equal(true);
        const again = parseManifest(clone(model));
        expect(
          again.problems.filter(({ code }) => code !== 'reference'),
          where,
        ).to.deep.equal([]);
        expect(firstDifference(again.model, model), where).to.equal(undefined);
      }
      expect(reported).to.be.above(ROUNDS);
    });
  }

  it('the parser returns a model or a problem for any value', () => {
    const random = numbers(99);
    const wild = (depth: number): unknown => {
      const value = strange[Math.floor(random() * strange.length)];
      if (depth === 0 || random() < 0.3) return value;
      if (random() < 0.5) return Array.from({ length: 4 }, () => wild(depth - 1));
      const names = [
        'faq',
        'controls',
        'groups',
        'sections',
        'content',
        'title',
        'items',
        'id',
        'type',
        '__proto__',
      ];
      return Object.fromEntries(names.map((name) => [name, wild(depth - 1)]));
    };
    for (let round = 0; round < 300; round += 1) {
      const { model, problems } = parseManifest(wild(4));
      expect(model !== undefined || problems.length > 0).to.equal(true);
    }
  });
});
