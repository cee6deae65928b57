import { expect } from '@open-wc/testing';
import { badgeState, type BadgeModel } from '../../src/model/badge.js';
import type { Assurance, Review } from '../../src/model/types.js';
import { iso, line } from '../helpers/badge.js';

const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const BEFORE = at('2026-05-23');
const AFTER = at('2029-01-01');
const issuer = 'Example Cert';

describe('badgeState: the whole', () => {
  const whole = (review: Review | undefined, now?: number): string | undefined =>
    line(badgeState(review ? { review } : {}, {}, now));
  const rows: [string, Review, string | undefined, string?][] = [
    ['a review', { reviewed: '2026-05-23' }, 'no mark | Trust center: reviewed 23 May 2026'],
    ['an update', { updated: '2026-03' }, 'no mark | Trust center: updated March 2026'],
    [
      'both: the review',
      { updated: '2026-05-24', reviewed: '2026-05-23' },
      'no mark | Trust center: reviewed 23 May 2026',
    ],
    [
      'a review with an end',
      { reviewed: '2026-05-23', reviewBy: '2026-08-23' },
      'no mark | Trust center: reviewed 23 May 2026',
      'late | Trust center: review overdue since 23 August 2026',
    ],
    [
      'a review with a cycle',
      { reviewed: '2026-05-23', cycle: 'P3M' },
      'no mark | Trust center: reviewed 23 May 2026',
      'late | Trust center: review overdue since 23 August 2026',
    ],
    [
      'an end alone',
      { reviewBy: '2026-H2' },
      'no mark | Trust center: next review by H2 2026',
      'late | Trust center: review overdue since H2 2026',
    ],
    ['a version alone', { version: '1.0' }, undefined],
    ['a cycle alone', { cycle: 'P3M' }, undefined],
    ['nothing', {}, undefined],
  ];
  for (const [name, review, first, after = first] of rows)
    it(name, () => {
      expect(whole(review), 'first render').to.equal(first);
      expect(whole(review, BEFORE), 'before').to.equal(first);
      expect(whole(review, AFTER), 'after').to.equal(after);
    });

  it('says nothing without a review', () => expect(whole(undefined, AFTER)).to.equal(undefined));
});

describe('badgeState: written into a file', () => {
  const written = '2026-06-01';
  const file = (claim: Partial<Assurance>, review: Review = {}): string | undefined =>
    line(badgeState(iso(claim, review), { assurance: 'iso', written }, at(written)))?.replace(/^.*\| /, '');
  const review = { reviewed: '2026-05-23', reviewBy: '2026-08-23' };

  it('gives as of when it holds: what is stated, else what the page says of itself, else the day', () => {
    expect(file({ status: 'planned', target: '2026-H2', asOf: '2026-04' }, review)).to.equal(
      'ISO: targeted H2 2026 · as of April 2026',
    );
    expect(file({ status: 'planned', target: '2026-H2' }, review)).to.equal(
      'ISO: targeted H2 2026 · as of 23 May 2026',
    );
    expect(file({ status: 'planned', target: '2026-H2' }, { ...review, updated: '2026-05-30' })).to.equal(
      'ISO: targeted H2 2026 · as of 30 May 2026',
    );
    expect(file({ status: 'planned', target: '2026-H2' })).to.equal(
      'ISO: targeted H2 2026 · as of 1 June 2026',
    );
  });

  it('gives until when it holds', () => {
    expect(file({ status: 'certified', issuer, validUntil: '2027-03-01' }, review)).to.equal(
      'ISO: certified by Example Cert · valid until 1 March 2027 · as of 23 May 2026',
    );
    expect(file({ status: 'aligned' }, review)).to.equal(
      'ISO: aligned, by own statement · as of 23 May 2026 · next review by 23 August 2026',
    );
  });

  it('gives the day of writing for what had passed by then', () => {
    expect(file({ status: 'planned', target: '2026-05' }, review)).to.equal(
      'ISO: planned, was targeted for May 2026 · as of 1 June 2026',
    );
    expect(file({ status: 'aligned', asOf: '2025' }, { reviewBy: '2026-04' })).to.equal(
      'ISO: aligned, by own statement · as of 1 June 2026 · review overdue since April 2026',
    );
  });

  it('gives both dates of the whole', () => {
    const whole = (model: BadgeModel): string | undefined =>
      line(badgeState(model, { written }, at(written)));
    expect(whole({ review })).to.contain('reviewed 23 May 2026 · next review by 23 August 2026');
    expect(whole({ review: { reviewBy: '2026-04' } })).to.contain(
      'review overdue since April 2026 · as of 1 June 2026',
    );
  });
});
