import { expect } from '@open-wc/testing';
import { durationToMs, parseDuration, type Duration } from '../../src/text/durations.js';

const day = 86_400_000;

describe('parseDuration', () => {
  const rows: [string, Duration][] = [
    ['P30D', { days: 30 }],
    ['PT5M', { minutes: 5 }],
    ['P1M', { months: 1 }],
    ['P1Y6M', { years: 1, months: 6 }],
    ['P2W', { weeks: 2 }],
    ['PT1H30M', { hours: 1, minutes: 30 }],
    ['P1DT12H', { days: 1, hours: 12 }],
    ['P1Y2M3W4DT5H6M7S', { years: 1, months: 2, weeks: 3, days: 4, hours: 5, minutes: 6, seconds: 7 }],
    ['PT1.5H', { hours: 1.5 }],
    ['P0,5Y', { years: 0.5 }],
    ['PT1H0.25M', { hours: 1, minutes: 0.25 }],
    ['P0D', { days: 0 }],
    ['P007D', { days: 7 }],
  ];
  for (const [iso, duration] of rows) {
    it(`parseDuration parses ${iso}`, () => expect(parseDuration(iso)).to.deep.equal(duration));
  }

  it('parseDuration returns the largest part first', () => {
    expect(Object.keys(parseDuration('P1Y2DT3S') ?? {})).to.deep.equal(['years', 'days', 'seconds']);
  });

  const wrong = [
    '',
    'P',
    'PT',
    'P1DT',
    'T5M',
    '30D',
    'P30',
    'P5H',
    'PT5D',
    'P1M1Y',
    'P1.5Y6M',
    'PT1.5H30M',
    'P-1D',
    '-P1D',
    '+P1D',
    'P1,D',
    'P.5D',
    'P1.5.5D',
    'p30d',
    ' P30D',
    'P30D\n',
    'P1D2H',
    'P1e3D',
    'P٣D',
    '30 days',
    `P${'9'.repeat(400)}D`,
  ];
  for (const iso of wrong) {
    it(`parseDuration refuses ${JSON.stringify(iso.slice(0, 20))}`, () =>
      expect(parseDuration(iso)).to.equal(undefined));
  }

  it('parseDuration takes linear time', () => {
    const start = performance.now();
    for (const iso of [
      `P${'1'.repeat(2_000_000)}`,
      `P${'1D'.repeat(1_000_000)}`,
      `P1.${'1'.repeat(2_000_000)}!`,
    ]) {
      expect(parseDuration(iso)).to.equal(undefined);
    }
    expect(performance.now() - start).to.be.below(2000);
  });
});

describe('durationToMs', () => {
  it('durationToMs returns the nominal length', () => {
    const rows: [Duration, number][] = [
      [{}, 0],
      [{ seconds: 1.5 }, 1500],
      [{ minutes: 5 }, 300_000],
      [{ hours: 1, minutes: 30 }, 5_400_000],
      [{ days: 30 }, 30 * day],
      [{ weeks: 2 }, 14 * day],
      [{ years: 1 }, 365.2425 * day],
    ];
    for (const [duration, ms] of rows) expect(durationToMs(duration)).to.equal(ms);
  });

  it('durationToMs gives equal durations the same length, and sorts a month between 30 and 31 days', () => {
    expect(durationToMs({ months: 12 })).to.equal(durationToMs({ years: 1 }));
    expect(durationToMs({ hours: 24 })).to.equal(durationToMs({ days: 1 }));
    expect(durationToMs({ months: 1 })).to.be.above(durationToMs({ days: 30 }));
    expect(durationToMs({ months: 1 })).to.be.below(durationToMs({ days: 31 }));
  });
});
