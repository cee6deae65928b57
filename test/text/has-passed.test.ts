import { expect } from '@open-wc/testing';
import { hasPassed } from '../../src/text/has-passed.js';

describe('hasPassed', () => {
  const rows: [string | undefined, string | undefined, boolean][] = [
    ['2026-05-23', '2026-05-23T23:59:59.999Z', false],
    ['2026-05-23', '2026-05-24T00:00Z', true],
    ['2026-H1', '2026-06-30T23:59Z', false],
    ['2026-H1', '2026-07-01T00:00Z', true],
    ['2026', undefined, false],
    [undefined, '2026-07-01T00:00Z', false],
    ['soon', '2026-07-01T00:00Z', false],
  ];
  for (const [value, now, expected] of rows)
    it(`hasPassed returns ${expected} for ${value ?? 'no date'} at ${now ?? 'an unknown time'}`, () =>
      expect(hasPassed(value, now === undefined ? undefined : Date.parse(now))).to.equal(expected));
});
