import { expect } from '@open-wc/testing';
import {
  assuranceKind,
  countStandings,
  effectiveStatus,
  isConfirmed,
  missingProof,
  standing,
  targetPassed,
  type Claim,
} from '../../src/model/assurance.js';

const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const certificate = { framework: 'iso27001', status: 'certified', issuer: 'Example Cert' } as const;

describe('assuranceKind', () => {
  const rows: [string, Claim, string | undefined][] = [
    ['an assurance with that kind', { framework: 'iso27001', kind: 'certification' }, 'certification'],
    ['a known law without a kind', { framework: 'nis2' }, 'regulation'],
    ['a known law with that kind', { framework: 'gdpr', kind: 'certification' }, 'certification'],
    ['SOC 2 without a kind', { framework: 'soc2' }, 'attestation'],
    ['SOC 2 with any other kind', { framework: 'soc2', kind: 'certification' }, 'attestation'],
    ['an unknown framework without a kind', { framework: 'acme' }, undefined],
    ['an assurance with neither a framework nor a kind', {}, undefined],
  ];
  for (const [name, claim, kind] of rows)
    it(`returns ${kind} for ${name}`, () => expect(assuranceKind(claim)).to.equal(kind));
});

describe('effectiveStatus', () => {
  const statuses = [
    'not-started',
    'planned',
    'in-progress',
    'aligned',
    'implemented',
    'withdrawn',
    'not-applicable',
  ];
  for (const status of statuses as NonNullable<Claim['status']>[]) {
    it(`keeps ${status}`, () => expect(effectiveStatus({ status }, at('2030-01-01'))).to.equal(status));
  }

  it('returns undefined for an assurance without a status', () => {
    expect(effectiveStatus({ validUntil: '2020' }, at('2026-01-01'))).to.equal(undefined);
  });

  const expiries: [string, string, string][] = [
    ['2027-03-03', '2027-03-03', 'certified'],
    ['2027-03-03', '2027-03-04', 'expired'],
    ['2027-03', '2027-03-31', 'certified'],
    ['2027-03', '2027-04-01', 'expired'],
    ['2027-Q1', '2027-03-31', 'certified'],
    ['2027-Q1', '2027-04-01', 'expired'],
    ['2027-H1', '2027-06-30', 'certified'],
    ['2027-H1', '2027-07-01', 'expired'],
    ['2027', '2027-12-31', 'certified'],
    ['2027', '2028-01-01', 'expired'],
  ];
  for (const [validUntil, today, status] of expiries) {
    it(`returns ${status} on ${today} for a certificate valid until ${validUntil}`, () =>
      expect(effectiveStatus({ ...certificate, validUntil }, at(today))).to.equal(status));
  }

  it('returns expired only after the last millisecond of the last day', () => {
    const claim = { ...certificate, validUntil: '2027-03-03' };
    expect(effectiveStatus(claim, at('2027-03-04') - 1)).to.equal('certified');
    expect(effectiveStatus(claim, at('2027-03-04'))).to.equal('expired');
  });

  it('does not return expired if the current time is unknown', () => {
    expect(effectiveStatus({ ...certificate, validUntil: '2001' })).to.equal('certified');
  });

  it('returns expired only for an assurance that was in force', () => {
    for (const status of ['aligned', 'implemented', 'attested', 'certified'] as const) {
      expect(effectiveStatus({ status, validUntil: '2020' }, at('2026-01-01')), status).to.equal('expired');
    }
    for (const status of ['planned', 'not-applicable', 'withdrawn'] as const) {
      expect(effectiveStatus({ status, validUntil: '2020' }, at('2026-01-01')), status).to.equal(status);
    }
  });

  it('lowers a certified or attested regulation to aligned', () => {
    for (const status of ['certified', 'attested'] as const) {
      expect(effectiveStatus({ framework: 'gdpr', status })).to.equal('aligned');
      expect(effectiveStatus({ kind: 'regulation', status })).to.equal('aligned');
    }
    expect(effectiveStatus({ framework: 'gdpr', status: 'implemented' })).to.equal('implemented');
  });

  it('returns attested for an attestation that is called certified', () => {
    expect(effectiveStatus({ framework: 'soc2', status: 'certified' })).to.equal('attested');
    expect(effectiveStatus({ kind: 'attestation', status: 'certified' })).to.equal('attested');
    expect(effectiveStatus({ kind: 'certification', status: 'attested' })).to.equal('attested');
  });
});

describe('missingProof', () => {
  const rows: [string, Claim, 'certificate' | 'report' | undefined][] = [
    ['certified without issuer and date', { status: 'certified' }, 'certificate'],
    ['certified without a date', certificate, 'certificate'],
    ['certified without an issuer', { status: 'certified', validUntil: '2027' }, 'certificate'],
    [
      'certified with a window instead of a validity',
      { ...certificate, window: { to: '2026' } },
      'certificate',
    ],
    ['certified with issuer and end', { ...certificate, validUntil: '2027' }, undefined],
    ['certified with issuer and beginning', { ...certificate, validFrom: '2024' }, undefined],
    ['attested without issuer and date', { status: 'attested' }, 'report'],
    ['attested with an issuer alone', { status: 'attested', issuer: 'Auditors' }, 'report'],
    [
      'attested with issuer and window',
      { status: 'attested', issuer: 'A', window: { to: '2026-06' } },
      undefined,
    ],
    ['SOC 2 that is called certified', { framework: 'soc2', status: 'certified' }, 'report'],
    ['a regulation that is called certified', { framework: 'gdpr', status: 'certified' }, undefined],
    ['implemented', { status: 'implemented' }, undefined],
    ['an assurance without a status', { issuer: 'Example Cert' }, undefined],
  ];
  for (const [name, claim, missing] of rows)
    it(`returns ${missing} for ${name}`, () => expect(missingProof(claim)).to.equal(missing));
});

describe('missingProof and isConfirmed, on a given day,', () => {
  const now = at('2026-06-01');
  const audited: Claim = { status: 'attested', issuer: 'A' };
  const rows: [string, Claim, 'report' | undefined, boolean][] = [
    ['a window that has ended', { ...audited, window: { from: '2025', to: '2026-05' } }, undefined, true],
    ['a window that may have ended', { ...audited, window: { from: '2025', to: '2026' } }, undefined, true],
    ['a window that has not ended', { ...audited, window: { from: '2025', to: '2026-07' } }, 'report', false],
    ['a window without an end that has begun', { ...audited, window: { from: '2026-05' } }, undefined, true],
    [
      'a window without an end that has not begun',
      { ...audited, window: { from: '2026-07' } },
      'report',
      false,
    ],
    ['a certificate that is valid from today', { ...certificate, validFrom: '2026-06-01' }, undefined, true],
    [
      'a certificate that is valid from tomorrow',
      { ...certificate, validFrom: '2026-06-02' },
      undefined,
      false,
    ],
    ['a status that claims no confirmation', { status: 'implemented' }, undefined, false],
  ];
  for (const [name, claim, missing, confirmed] of rows)
    it(`return ${missing} and ${confirmed} for ${name}`, () => {
      expect(missingProof(claim, now)).to.equal(missing);
      expect(isConfirmed(claim, now)).to.equal(confirmed);
    });
});

describe('targetPassed', () => {
  const rows: [string, Claim, string, boolean][] = [
    ['a plan on the last day of its target', { status: 'planned', target: '2026-H2' }, '2026-12-31', false],
    ['a plan on the day after its target', { status: 'planned', target: '2026-H2' }, '2027-01-01', true],
    ['late work in progress', { status: 'in-progress', target: '2025' }, '2026-05-01', true],
    ['late work that has not started', { status: 'not-started', target: '2025' }, '2026-05-01', true],
    ['an assurance that is in place', { status: 'implemented', target: '2025' }, '2026-05-01', false],
    ['a plan without a target', { status: 'planned' }, '2026-05-01', false],
  ];
  for (const [name, claim, today, passed] of rows)
    it(`returns ${passed} for ${name}`, () => expect(targetPassed(claim, at(today))).to.equal(passed));

  it('returns false if the current time is unknown', () =>
    expect(targetPassed({ status: 'planned', target: '2001' })).to.equal(false));
});

describe('standing', () => {
  const now = at('2026-06-01');
  const rows: [Claim, string][] = [
    [{ ...certificate, validUntil: '2027' }, 'confirmed'],
    [{ status: 'attested', issuer: 'A', window: { to: '2025' } }, 'confirmed'],
    [{ ...certificate, validFrom: '2027' }, 'stated'],
    [certificate, 'stated'],
    [{ framework: 'gdpr', status: 'certified', issuer: 'A', validUntil: '2027' }, 'stated'],
    [{ status: 'implemented' }, 'stated'],
    [{ status: 'aligned' }, 'stated'],
    [{ status: 'planned' }, 'ahead'],
    [{ status: 'in-progress' }, 'ahead'],
    [{ status: 'not-started' }, 'ahead'],
    [{ ...certificate, validUntil: '2025' }, 'ended'],
    [{ status: 'withdrawn' }, 'ended'],
    [{ status: 'not-applicable' }, 'not-applicable'],
    [{}, 'not-stated'],
  ];
  for (const [claim, expected] of rows)
    it(`is ${expected} for ${JSON.stringify(claim)}`, () => expect(standing(claim, now)).to.equal(expected));
});

describe('countStandings', () => {
  it('counts the assurances of each standing', () => {
    const now = at('2026-06-01');
    const claims: readonly Claim[] = [
      { ...certificate, validUntil: '2027' },
      { status: 'implemented' },
      { status: 'aligned' },
      { status: 'planned' },
      { ...certificate, validUntil: '2025' },
      { status: 'not-applicable' },
      {},
    ];
    expect(countStandings(claims, now)).to.deep.equal({
      confirmed: 1,
      stated: 2,
      ahead: 1,
      ended: 1,
      'not-applicable': 1,
      'not-stated': 1,
    });
  });

  it('includes standings that no assurance has', () => {
    expect(countStandings([])).to.deep.equal({
      confirmed: 0,
      stated: 0,
      ahead: 0,
      ended: 0,
      'not-applicable': 0,
      'not-stated': 0,
    });
  });
});
