import { expect } from '@open-wc/testing';
import { addDuration } from '../../src/text/add-duration.js';

describe('addDuration', () => {
  const cases: [date: string, duration: string, sum: string | undefined][] = [
    ['2026-11-03', 'P30D', '2026-12-03'],
    ['2026-12-20', 'P2W', '2027-01-03'],
    ['2026-02-27', 'P2D', '2026-03-01'],
    ['2028-02-28', 'P1D', '2028-02-29'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-11-30', 'P1Y3M2D', '2028-03-02'],
    ['2026-05', 'P3M', '2026-08'],
    ['2026-11', 'P1Y2M', '2028-01'],
    // The exact day is not known.
    ['2026-05', 'P30D', undefined],
    ['2026-Q3', 'P3M', undefined],
    ['2026', 'P1Y', undefined],
    ['2026-05-23', 'PT720H', undefined],
    ['2026-05-23', 'P0.5M', undefined],
    // Not a date, not a duration, or after the year 9999.
    ['2026-02-30', 'P1D', undefined],
    ['2026-02-20', 'soon', undefined],
    ['9999-12-31', 'P1D', undefined],
    ['2026-05-23', 'P999999999999Y', undefined],
  ];
  for (const [date, duration, sum] of cases)
    it(`addDuration returns ${sum} for ${date} plus ${duration}`, () =>
      expect(addDuration(date, duration)).to.equal(sum));
});
