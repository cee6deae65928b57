import { expect } from '@open-wc/testing';
import { badgeState } from '../../src/model/badge.js';
import type { Assurance, AssuranceStatus, Review } from '../../src/model/types.js';
import { iso, line } from '../helpers/badge.js';

const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const BEFORE = at('2026-05-23');
const AFTER = at('2029-01-01');
const shown = (claim: Partial<Assurance>, now?: number, review?: Review): string | undefined =>
  line(badgeState(iso(claim, review), { assurance: 'iso' }, now));

const issuer = 'Example Cert';
const soc2 = { framework: 'soc2' };

/**
 * For each status of the format, which the type makes complete: the other fields, what the badge shows in the first
 * render and before the date, and what it shows after the date if that differs.
 */
const table: Record<AssuranceStatus, readonly [Partial<Assurance>, string, string?][]> = {
  'not-started': [
    [{}, 'pending | ISO: not started'],
    [
      { target: '2026-H2' },
      'pending | ISO: not started, target H2 2026',
      'late | ISO: not started, target was H2 2026',
    ],
  ],
  planned: [
    [{}, 'pending | ISO: planned'],
    [{ asOf: '2026-05' }, 'pending | ISO: planned · as of May 2026'],
    [
      { target: '2026-H2' },
      'pending | ISO: planned, target H2 2026',
      'late | ISO: planned, target was H2 2026',
    ],
    // A plan is still a plan if it has the dates of a certificate.
    [{ issuer, validUntil: '2027-03-01' }, 'pending | ISO: planned'],
  ],
  'in-progress': [
    [{}, 'partial | ISO: in progress'],
    [
      { target: '2026-09' },
      'partial | ISO: in progress, target September 2026',
      'late | ISO: in progress, target was September 2026',
    ],
    [
      { ...soc2, window: { from: '2026-01-01', to: '2026-06-30' } },
      'partial | ISO: in progress · observation window 1 January – 30 June 2026',
    ],
    [
      { ...soc2, window: { from: '2026-01' } },
      'partial | ISO: in progress · observation window from January 2026',
    ],
    [
      { ...soc2, window: { to: '2026-06' } },
      'partial | ISO: in progress · observation window until June 2026',
    ],
    // Only attestations have an observation window. This is the period of another audit.
    [{ window: { from: '2026-01', to: '2026-06' } }, 'partial | ISO: in progress'],
  ],
  aligned: [
    [{}, 'partial | ISO: aligned, self-declared'],
    [{ issuer }, 'partial | ISO: aligned, self-declared'],
    [
      { validUntil: '2027-03-01' },
      'partial | ISO: aligned, self-declared · valid until 1 March 2027',
      'ended | ISO: self-declared, expired 1 March 2027',
    ],
  ],
  implemented: [
    [{}, 'stated | ISO: implemented, self-declared'],
    [{ asOf: '2026-05-23' }, 'stated | ISO: implemented, self-declared · as of 23 May 2026'],
    [
      { validUntil: '2027' },
      'stated | ISO: implemented, self-declared · valid until 2027',
      'ended | ISO: self-declared, expired 2027',
    ],
  ],
  attested: [
    [{}, 'partial | ISO: described as attested, no report on file'],
    [{ issuer }, 'partial | ISO: described as attested, no report on file'],
    [
      { ...soc2, window: { from: '2025-01-01', to: '2025-06-30' } },
      'partial | ISO: described as attested, no report on file',
    ],
    [
      { ...soc2, issuer, window: { from: '2025-01-01', to: '2025-06-30' } },
      'done | ISO: attested by Example Cert · observation window 1 January – 30 June 2025',
    ],
    [
      { issuer, validUntil: '2027-03-01' },
      'done | ISO: attested by Example Cert · valid until 1 March 2027',
      'ended | ISO: expired 1 March 2027',
    ],
  ],
  certified: [
    [{}, 'partial | ISO: described as certified, no certificate on file'],
    [
      { validUntil: '2027-03-01' },
      'partial | ISO: described as certified, no certificate on file',
      'ended | ISO: expired 1 March 2027',
    ],
    [
      { issuer, validUntil: '2027-03-01' },
      'done | ISO: certified by Example Cert · valid until 1 March 2027',
      'ended | ISO: expired 1 March 2027',
    ],
    [{ issuer, validFrom: '2025' }, 'done | ISO: certified by Example Cert · valid from 2025'],
    // Nobody certifies a regulation.
    [
      { framework: 'gdpr', issuer, validFrom: '2025' },
      'partial | ISO: aligned, self-declared · valid from 2025',
    ],
    // An attestation is attested by a report, not certified.
    [{ ...soc2, issuer, validFrom: '2025' }, 'done | ISO: attested by Example Cert · valid from 2025'],
  ],
  expired: [
    [{}, 'ended | ISO: expired'],
    [{ validUntil: '2025-03-01' }, 'ended | ISO: expired 1 March 2025'],
  ],
  withdrawn: [
    [{}, 'ended | ISO: withdrawn'],
    [{ issuer, validUntil: '2027-03-01' }, 'ended | ISO: withdrawn'],
    [{ asOf: '2026-05' }, 'ended | ISO: withdrawn · as of May 2026'],
  ],
  'not-applicable': [
    [{}, 'absent | ISO: not applicable'],
    [{ target: '2026-H2' }, 'absent | ISO: not applicable'],
  ],
};

describe('the badge of an assurance', () => {
  for (const [status, rows] of Object.entries(table) as [
    AssuranceStatus,
    (typeof table)[AssuranceStatus],
  ][]) {
    for (const [claim, first, after = first] of rows) {
      it(`shows “${first}” for ${status} with ${JSON.stringify(claim)}`, () => {
        expect(shown({ ...claim, status }), 'first render').to.equal(first);
        expect(shown({ ...claim, status }, BEFORE), 'before').to.equal(first);
        expect(shown({ ...claim, status }, AFTER), 'after').to.equal(after);
      });
    }
  }

  it('has no mark of confirmation before the window has ended or the validity has begun', () => {
    const attested: Partial<Assurance> = { ...soc2, status: 'attested', issuer, window: { to: '2028-06' } };
    expect(shown(attested, BEFORE)).to.equal('partial | ISO: described as attested, no report on file');
    expect(shown(attested, AFTER)).to.equal(
      'done | ISO: attested by Example Cert · observation window until June 2028',
    );
    const certified: Partial<Assurance> = { status: 'certified', issuer, validFrom: '2028' };
    expect(shown(certified, BEFORE)).to.equal('partial | ISO: certified by Example Cert · valid from 2028');
    expect(shown(certified, AFTER)).to.equal('done | ISO: certified by Example Cert · valid from 2028');
  });

  it('shows “status not stated” without a status, even if the author has a label for one', () => {
    const claim = { statusLabel: 'Certified', issuer, validUntil: '2027-03-01', target: '2026' };
    for (const now of [undefined, BEFORE, AFTER])
      expect(shown(claim, now)).to.equal('no mark | ISO: status not stated');
  });

  it('contains “certified” only for the status certified, whatever other fields there are', () => {
    for (const status of Object.keys(table) as AssuranceStatus[]) {
      if (status === 'certified') continue;
      const claim: Partial<Assurance> = {
        status,
        issuer,
        validFrom: '2025',
        validUntil: '2031',
        certificateNumber: '1',
      };
      for (const now of [undefined, BEFORE, AFTER])
        expect(shown(claim, now), status).not.to.match(/certified/i);
    }
  });

  it('shows when a certificate begins until that day, and from then on when it ends', () => {
    const claim = { status: 'certified', issuer, validFrom: '2027-01-01', validUntil: '2028' } as const;
    expect(shown(claim, BEFORE)).to.contain('valid from 1 January 2027');
    expect(shown(claim, at('2027-01-01'))).to.contain('valid until 2028');
  });

  it('shows no date for an expired certificate whose end is still to come', () => {
    const claim = { status: 'expired', validUntil: '2027' } as const;
    expect(shown(claim, BEFORE)).to.equal('ended | ISO: expired');
  });

  it('changes with the first millisecond after a date, in UTC', () => {
    const claim = { status: 'planned', target: '2026-H1' } as const;
    expect(shown(claim, at('2026-07-01') - 1)).to.contain('planned, target H1 2026');
    expect(shown(claim, at('2026-07-01'))).to.contain('target was H1 2026');
  });

  it('shows that the page’s review is overdue if the claim has no date of its own', () => {
    const review = { reviewed: '2026-05-23', reviewBy: '2026-08-23' };
    const overdue = ' · review overdue since 23 August 2026';
    const both = (claim: Partial<Assurance>): [string | undefined, string | undefined] => [
      shown(claim, BEFORE, review),
      shown(claim, AFTER, review),
    ];
    expect(both({ status: 'aligned' })).to.deep.equal([
      'partial | ISO: aligned, self-declared',
      `partial | ISO: aligned, self-declared${overdue}`,
    ]);
    expect(both({ status: 'in-progress' })[1]).to.equal(`partial | ISO: in progress${overdue}`);
    for (const claim of [
      { status: 'certified', issuer, validUntil: '2031' },
      { status: 'planned', target: '2031' },
      { status: 'withdrawn' },
      { status: 'not-applicable' },
      {},
    ] as const)
      expect(both(claim)[1]).not.to.contain('overdue');
  });

  it('has `isPast` set if a date has passed', () => {
    const isPast = (claim: Partial<Assurance>, review: Review = {}): boolean | undefined =>
      badgeState(iso(claim, review), { assurance: 'iso' }, AFTER)?.isPast;
    expect(isPast({ status: 'planned', target: '2026' })).to.equal(true);
    expect(isPast({ status: 'certified', validUntil: '2026' })).to.equal(true);
    expect(isPast({ status: 'aligned' }, { reviewBy: '2026' })).to.equal(true);
    expect(isPast({ status: 'aligned' })).to.equal(false);
    expect(isPast({ status: 'expired', validUntil: '2026' })).to.equal(false);
    expect(isPast({ status: 'planned', target: '2031' })).to.equal(false);
  });

  it('does not exist if there is no assurance with that id', () => {
    expect(badgeState(iso({}), { assurance: 'soc2' })).to.equal(undefined);
    expect(badgeState({}, { assurance: 'iso' })).to.equal(undefined);
  });
});
