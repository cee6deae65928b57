import { expect } from '@open-wc/testing';
import { freshness, nextReview, type FreshnessState } from '../../src/model/freshness.js';
import { parseManifest } from '../../src/manifest/parse.js';
import type { Review } from '../../src/model/types.js';

const at = (iso: string): number => Date.parse(iso);

describe('nextReview', () => {
  const rows: [string, Review, string | undefined][] = [
    ['the stated date', { reviewBy: '2026-08-23' }, '2026-08-23'],
    [
      'the stated date rather than a computed one',
      { reviewBy: '2026-09', reviewed: '2026-05-23', cycle: 'P3M' },
      '2026-09',
    ],
    ['the last review plus one cycle', { reviewed: '2026-05-23', cycle: 'P3M' }, '2026-08-23'],
    ['the last day of a shorter month', { reviewed: '2026-01-31', cycle: 'P1M' }, '2026-02-28'],
    ['the same month of another year', { reviewed: '2026-05', cycle: 'P1Y' }, '2027-05'],
    ['undefined for a cycle alone', { cycle: 'P3M' }, undefined],
    ['undefined for a review alone', { reviewed: '2026-05-23' }, undefined],
    ['undefined for an update plus a cycle', { updated: '2026-05-23', cycle: 'P3M' }, undefined],
    ['undefined for a quarter plus a cycle', { reviewed: '2026-Q2', cycle: 'P3M' }, undefined],
    ['undefined for a month plus days', { reviewed: '2026-05', cycle: 'P90D' }, undefined],
    ['undefined for an empty review', {}, undefined],
  ];
  for (const [name, review, next] of rows)
    it(`returns ${name}`, () => expect(nextReview(review)).to.equal(next));
});

describe('freshness', () => {
  const rows: [string, Review, string, FreshnessState | undefined][] = [
    [
      'more than thirty days before the date',
      { reviewBy: '2026-08-23' },
      '2026-07-24T23:59:59.999Z',
      'current',
    ],
    [
      'thirty days before the end of the date',
      { reviewBy: '2026-08-23' },
      '2026-07-25T00:00:00Z',
      'due-soon',
    ],
    ['on the day itself', { reviewBy: '2026-08-23' }, '2026-08-23T23:59:59.999Z', 'due-soon'],
    ['on the day after', { reviewBy: '2026-08-23' }, '2026-08-24T00:00:00Z', 'overdue'],
    ['three months after the date', { reviewBy: '2026-08-23' }, '2026-11-21T00:00:00Z', 'overdue'],
    ['on the last day of the stated month', { reviewBy: '2026-08' }, '2026-08-31T23:59:59Z', 'due-soon'],
    ['after the stated month', { reviewBy: '2026-08' }, '2026-09-01T00:00:00Z', 'overdue'],
    ['within the stated half-year', { reviewBy: '2026-H2' }, '2026-11-21T00:00:00Z', 'current'],
    ['on the last day of the stated year', { reviewBy: '2026' }, '2026-12-31T00:00:00Z', 'due-soon'],
    [
      'one cycle after the review',
      { reviewed: '2026-05-23', cycle: 'P3M' },
      '2026-08-24T00:00:00Z',
      'overdue',
    ],
    // A monthly review is not due soon from its first day on.
    [
      'right after a monthly review',
      { reviewed: '2026-11-01', cycle: 'P1M' },
      '2026-11-05T00:00:00Z',
      'current',
    ],
    ['late in a monthly cycle', { reviewed: '2026-11-01', cycle: 'P1M' }, '2026-11-25T00:00:00Z', 'due-soon'],
    [
      'right after a weekly review',
      { reviewed: '2026-11-01', cycle: 'P1W' },
      '2026-11-03T00:00:00Z',
      'current',
    ],
    [
      'if the stated date is before the last review',
      { reviewed: '2026-11-01', reviewBy: '2026-10-01' },
      '2026-11-02T00:00:00Z',
      'overdue',
    ],
    ['without a next review', { updated: '2026-05-23' }, '2026-11-21T00:00:00Z', undefined],
    ['with an invalid date', { reviewBy: 'soon' }, '2026-11-21T00:00:00Z', undefined],
  ];
  for (const [name, review, now, state] of rows)
    it(`is ${state} ${name}`, () => expect(freshness(review, at(now))).to.equal(state));

  it('accepts a parsed manifest', () => {
    const { model } = parseManifest({
      manifestVersion: 1,
      review: { reviewBy: '2026-08-23', cycle: 'monthly' },
    });
    expect(freshness(model!.review!, at('2026-11-21'))).to.equal('overdue');
  });
});
