import { expect } from '@open-wc/testing';
import { mendSteps } from '../../src/manifest/mend.js';
import { parseSteps } from '../../src/manifest/parse-steps.js';
import { parseManifest, type ParseResult } from '../../src/manifest/parse.js';
import { clone, complete, type Json } from './fixture.js';

const ROWS = 10_000;

const subprocessors = (change: (row: Json, index: number) => Json = (row) => row): Json => ({
  manifestVersion: 1,
  scope: [{ id: 'app', name: 'App' }],
  subprocessors: {
    items: Array.from({ length: ROWS }, (_, index) =>
      change(
        {
          name: `Company ${index % 5000}`,
          purpose: { en: 'Hosting', de: 'Betrieb' },
          url: 'https://example.com/',
          locations: [{ country: 'DE', city: 'Bonn' }, { country: 'IE' }],
          scope: ['app'],
        },
        index,
      ),
    ),
  },
});

/** All in one group: no part of a manifest may be one step because it is one item. */
const controls = (): Json => ({
  manifestVersion: 1,
  controls: {
    groups: [
      {
        title: 'All',
        controls: Array.from({ length: ROWS }, (_, index) => ({
          title: `Control ${index}`,
          evidence: [{ label: 'Log', document: 'log' }],
          requirements: ['soc2/CC6.1'],
        })),
      },
    ],
  },
});

const watched = ['keys', 'values', 'entries', 'freeze', 'hasOwn'] as const;

/** Reads by steps, and counts how many objects are looked at in the longest one. */
const read = (input: unknown, isOwn: boolean): { result: ParseResult; most: number } => {
  const all = Object as unknown as Record<string, (...given: unknown[]) => unknown>;
  const originals = watched.map((name) => [name, all[name]!] as const);
  let looks = 0;
  for (const [name, original] of originals)
    all[name] = (...given: unknown[]) => {
      looks += 1;
      return original(...given);
    };
  try {
    const steps = parseSteps(input, isOwn, () => mendSteps);
    for (let most = 0; ;) {
      const step = steps.next();
      most = Math.max(most, looks);
      looks = 0;
      if (step.done) return { result: step.value, most };
    }
  } finally {
    for (const [name, original] of originals) all[name] = original;
  }
};

/** With every frozen part named, since that does not show in JSON. */
const shape = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? [Object.isFrozen(value), ...Object.entries(value).map(([key, inner]) => [key, shape(inner)])]
    : value;

describe('a manifest read by steps', () => {
  const long = {
    'of sub-processors': subprocessors(),
    'of controls in one group': controls(),
    'of rows half of which are broken': subprocessors((row, index) =>
      index % 2 === 0 ? row : { ...row, name: 5, url: 'javascript:0' },
    ),
    'of ids given twice, which point at nothing': subprocessors((row, index) => ({
      ...row,
      id: `v${index % 100}`,
      scope: ['nowhere'],
    })),
  };
  for (const [what, manifest] of Object.entries(long)) {
    it(`looks at few objects in a step of ten thousand, ${what}`, function () {
      this.timeout(20_000);
      const { most, result } = read(clone(manifest), true);
      expect(most).to.be.within(1, 1000);
      expect(JSON.stringify(result)).to.equal(JSON.stringify(parseManifest(clone(manifest))));
      expect(Object.isFrozen(result.model!.subprocessors?.items ?? result.model!.controls!.groups)).to.equal(
        true,
      );
    });
  }

  it('is what it is when read at once', () => {
    const deep = (levels: number): unknown => (levels === 0 ? 'bottom' : { en: deep(levels - 1) });
    const odd = [
      complete(),
      null,
      [],
      'text',
      { manifestVersion: 2 },
      { manifestVersion: '1', faq: [{ question: 5 }, { question: 'Why?', odd: 1 }] },
      { manifestVersion: 1, title: deep(63), 'x-a': deep(62), 'x-b': deep(70), faq: [[deep(62)]] },
    ];
    for (const input of odd) {
      const { result } = read(clone(input), true);
      const expected = parseManifest(clone(input));
      expect(shape(result)).to.deep.equal(shape(expected));
    }
  });

  it('keeps no prototype of the author’s, and no more values than are allowed', function () {
    this.timeout(20_000);
    for (const json of [
      '{"manifestVersion":1,"x-a":{"__proto__":{"b":1}},"faq":[{"question":"Why?","__proto__":{"id":"c"}}]}',
      `{"manifestVersion":1,"x-a":[${'1,'.repeat(1_000_000)}1],"faq":[{"question":"Why?"}]}`,
    ]) {
      const { result } = read(JSON.parse(json), true);
      const expected = parseManifest(JSON.parse(json));
      expect(result.problems).to.deep.equal(expected.problems);
      expect(JSON.stringify(result.model)).to.equal(JSON.stringify(expected.model));
    }
  });

  it('is its own object only where nobody else holds it', () => {
    const input = clone(complete());
    const { model } = parseManifest(input);
    expect(model).not.to.equal(input);
    expect(Object.isFrozen(input)).to.equal(false);
    expect(read(input, true).result.model).to.equal(input);
  });
});
