import { expect } from '@open-wc/testing';
import { parseSteps } from '../../src/manifest/parse-steps.js';
import { parseManifest, type ParseResult } from '../../src/manifest/parse.js';
import { clone, type Json } from './fixture.js';

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

/** All controls in one group: a long list inside one item must be walked in steps as well. */
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

/** Parses step by step, and counts how many objects the longest step looks at. */
const read = (input: unknown): { result: ParseResult; most: number } => {
  const all = Object as unknown as Record<string, (...given: unknown[]) => unknown>;
  const originals = watched.map((name) => [name, all[name]!] as const);
  let looks = 0;
  for (const [name, original] of originals)
    all[name] = (...given: unknown[]) => {
      looks += 1;
      return original(...given);
    };
  try {
    const steps = parseSteps(input, []);
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

describe('parseSteps', () => {
  const long = {
    'ten thousand sub-processors': subprocessors(),
    'ten thousand controls in one group': controls(),
    'ten thousand rows of which half are broken': subprocessors((row, index) =>
      index % 2 === 0 ? row : { ...row, name: 5, url: 'javascript:0' },
    ),
    'ten thousand ids that are used twice and refer to nothing': subprocessors((row, index) => ({
      ...row,
      id: `v${index % 100}`,
      scope: ['nowhere'],
    })),
  };
  for (const [what, manifest] of Object.entries(long)) {
    it(`each step looks at few objects, with ${what}`, function () {
      this.timeout(20_000);
      const { most, result } = read(clone(manifest));
      expect(most).to.be.within(1, 1000);
      const { subprocessors: table, controls: grid } = result.model!;
      expect(Object.isFrozen(table?.items?.at(-1) ?? grid!.groups![0]!.controls!.at(-1))).to.equal(true);
      expect(JSON.stringify(result)).to.equal(JSON.stringify(parseManifest(clone(manifest))));
    });
  }
});
