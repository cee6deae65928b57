import { expect } from '@open-wc/testing';
import { badgeState, type BadgeModel } from '../../src/model/badge.js';
import type { Assurance, Review } from '../../src/model/types.js';
import { iso, line } from '../helpers/badge.js';

const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const BEFORE = at('2026-05-23');
const AFTER = at('2029-01-01');
const issuer = 'Example Cert';

describe('the badge of a whole page', () => {
  const whole = (review: Review | undefined, now?: number): string | undefined =>
    line(badgeState(review ? { review } : {}, {}, now));
  const rows: [string, Review, string | undefined, string?][] = [
    ['the date of the review', { reviewed: '2026-05-23' }, 'no mark | Trust center: reviewed 23 May 2026'],
    ['the date of the update', { updated: '2026-03' }, 'no mark | Trust center: updated March 2026'],
    [
      'the review if there is also an update',
      { updated: '2026-05-24', reviewed: '2026-05-23' },
      'no mark | Trust center: reviewed 23 May 2026',
    ],
    [
      'an overdue review, by the date of the next review',
      { reviewed: '2026-05-23', reviewBy: '2026-08-23' },
      'no mark | Trust center: reviewed 23 May 2026',
      'late | Trust center: review overdue since 23 August 2026',
    ],
    [
      'an overdue review, by its cycle',
      { reviewed: '2026-05-23', cycle: 'P3M' },
      'no mark | Trust center: reviewed 23 May 2026',
      'late | Trust center: review overdue since 23 August 2026',
    ],
    [
      'the next review if no other date is known',
      { reviewBy: '2026-H2' },
      'no mark | Trust center: next review by H2 2026',
      'late | Trust center: review overdue since H2 2026',
    ],
    ['nothing for a version alone', { version: '1.0' }, undefined],
    ['nothing for a cycle alone', { cycle: 'P3M' }, undefined],
    ['nothing for an empty review', {}, undefined],
  ];
  for (const [name, review, first, after = first] of rows)
    it(`shows ${name}`, () => {
      expect(whole(review), 'first render').to.equal(first);
      expect(whole(review, BEFORE), 'before').to.equal(first);
      expect(whole(review, AFTER), 'after').to.equal(after);
    });

  it('shows nothing without a review', () => expect(whole(undefined, AFTER)).to.equal(undefined));
});

describe('a badge that is written into a file', () => {
  const written = '2026-06-01';
  const file = (claim: Partial<Assurance>, review: Review = {}): string | undefined =>
    line(badgeState(iso(claim, review), { assurance: 'iso', written }, at(written)))?.replace(/^.*\| /, '');
  const review = { reviewed: '2026-05-23', reviewBy: '2026-08-23' };

  it('says as of which day it is true: the assurance’s own date, the page’s last review or update, or today', () => {
    expect(file({ status: 'planned', target: '2026-H2', asOf: '2026-04' }, review)).to.equal(
      'ISO: planned, target H2 2026 · as of April 2026',
    );
    expect(file({ status: 'planned', target: '2026-H2' }, review)).to.equal(
      'ISO: planned, target H2 2026 · as of 23 May 2026',
    );
    expect(file({ status: 'planned', target: '2026-H2' }, { ...review, updated: '2026-05-30' })).to.equal(
      'ISO: planned, target H2 2026 · as of 30 May 2026',
    );
    expect(file({ status: 'planned', target: '2026-H2' })).to.equal(
      'ISO: planned, target H2 2026 · as of 1 June 2026',
    );
  });

  it('says until which day it is true', () => {
    expect(file({ status: 'certified', issuer, validUntil: '2027-03-01' }, review)).to.equal(
      'ISO: certified by Example Cert · valid until 1 March 2027 · as of 23 May 2026',
    );
    expect(file({ status: 'aligned' }, review)).to.equal(
      'ISO: aligned, self-declared · as of 23 May 2026 · next review by 23 August 2026',
    );
  });

  it('uses the day of writing if a target or a review had passed by then', () => {
    expect(file({ status: 'planned', target: '2026-05' }, review)).to.equal(
      'ISO: planned, target was May 2026 · as of 1 June 2026',
    );
    expect(file({ status: 'aligned', asOf: '2025' }, { reviewBy: '2026-04' })).to.equal(
      'ISO: aligned, self-declared · as of 1 June 2026 · review overdue since April 2026',
    );
  });

  it('says both when the page was reviewed and when the next review is due', () => {
    const whole = (model: BadgeModel): string | undefined =>
      line(badgeState(model, { written }, at(written)));
    expect(whole({ review })).to.contain('reviewed 23 May 2026 · next review by 23 August 2026');
    expect(whole({ review: { reviewBy: '2026-04' } })).to.contain(
      'review overdue since April 2026 · as of 1 June 2026',
    );
  });
});
