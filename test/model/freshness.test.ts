import { expect } from '@open-wc/testing';
import { freshness, nextReview, type FreshnessState } from '../../src/model/freshness.js';
import { parseManifest } from '../../src/manifest/parse.js';
import type { Review } from '../../src/model/types.js';

const at = (iso: string): number => Date.parse(iso);

describe('nextReview', () => {
  const rows: [string, Review, string | undefined][] = [
    ['the date that is stated', { reviewBy: '2026-08-23' }, '2026-08-23'],
    [
      'the date that is stated, before one that is worked out',
      { reviewBy: '2026-09', reviewed: '2026-05-23', cycle: 'P3M' },
      '2026-09',
    ],
    ['the last review and a cycle', { reviewed: '2026-05-23', cycle: 'P3M' }, '2026-08-23'],
    ['the last day of a shorter month', { reviewed: '2026-01-31', cycle: 'P1M' }, '2026-02-28'],
    ['the same month of another year', { reviewed: '2026-05', cycle: 'P1Y' }, '2027-05'],
    ['nothing for a cycle alone', { cycle: 'P3M' }, undefined],
    ['nothing for a review alone', { reviewed: '2026-05-23' }, undefined],
    ['nothing for the date of the last change', { updated: '2026-05-23', cycle: 'P3M' }, undefined],
    ['nothing where a day would have to be guessed', { reviewed: '2026-Q2', cycle: 'P3M' }, undefined],
    ['nothing for days on top of a month', { reviewed: '2026-05', cycle: 'P90D' }, undefined],
    ['nothing of nothing', {}, undefined],
  ];
  for (const [name, review, next] of rows) it(name, () => expect(nextReview(review)).to.equal(next));
});

describe('freshness', () => {
  const rows: [string, Review, string, FreshnessState | undefined][] = [
    ['long before', { reviewBy: '2026-08-23' }, '2026-07-24T23:59:59.999Z', 'current'],
    ['thirty days before the end of the day', { reviewBy: '2026-08-23' }, '2026-07-25T00:00:00Z', 'due-soon'],
    ['on the day itself', { reviewBy: '2026-08-23' }, '2026-08-23T23:59:59.999Z', 'due-soon'],
    ['once the day is over', { reviewBy: '2026-08-23' }, '2026-08-24T00:00:00Z', 'overdue'],
    ['by three months', { reviewBy: '2026-08-23' }, '2026-11-21T00:00:00Z', 'overdue'],
    ['in the month that was named', { reviewBy: '2026-08' }, '2026-08-31T23:59:59Z', 'due-soon'],
    ['after that month', { reviewBy: '2026-08' }, '2026-09-01T00:00:00Z', 'overdue'],
    ['in a half that was named', { reviewBy: '2026-H2' }, '2026-11-21T00:00:00Z', 'current'],
    ['in the year that was named', { reviewBy: '2026' }, '2026-12-31T00:00:00Z', 'due-soon'],
    ['by the cycle', { reviewed: '2026-05-23', cycle: 'P3M' }, '2026-08-24T00:00:00Z', 'overdue'],
    // a month's cycle is not due soon from its first day on
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
      'a date before the review it should follow',
      { reviewed: '2026-11-01', reviewBy: '2026-10-01' },
      '2026-11-02T00:00:00Z',
      'overdue',
    ],
    ['nothing known', { updated: '2026-05-23' }, '2026-11-21T00:00:00Z', undefined],
    ['no date at all', { reviewBy: 'soon' }, '2026-11-21T00:00:00Z', undefined],
  ];
  for (const [name, review, now, state] of rows)
    it(`${name}: ${state ?? 'nothing is said'}`, () => expect(freshness(review, at(now))).to.equal(state));

  it('takes what the parser gives', () => {
    const { model } = parseManifest({
      manifestVersion: 1,
      review: { reviewBy: '2026-08-23', cycle: 'monthly' },
    });
    expect(freshness(model!.review!, at('2026-11-21'))).to.equal('overdue');
  });
});
