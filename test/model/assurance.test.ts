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
    ['the author’s word', { framework: 'iso27001', kind: 'certification' }, 'certification'],
    ['a law that is known', { framework: 'nis2' }, 'regulation'],
    [
      'a certificate under a law, as the author says',
      { framework: 'gdpr', kind: 'certification' },
      'certification',
    ],
    ['SOC 2, without a word', { framework: 'soc2' }, 'attestation'],
    ['SOC 2, whatever it is called', { framework: 'soc2', kind: 'certification' }, 'attestation'],
    ['a framework that nobody knows', { framework: 'acme' }, undefined],
    ['no framework', {}, undefined],
  ];
  for (const [name, claim, kind] of rows) it(name, () => expect(assuranceKind(claim)).to.equal(kind));
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
    it(`${status} stays`, () => expect(effectiveStatus({ status }, at('2030-01-01'))).to.equal(status));
  }

  it('is not stated where nothing is', () => {
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
    it(`valid until ${validUntil}, on ${today}: ${status}`, () =>
      expect(effectiveStatus({ ...certificate, validUntil }, at(today))).to.equal(status));
  }

  it('expires with the last millisecond, not before', () => {
    const claim = { ...certificate, validUntil: '2027-03-03' };
    expect(effectiveStatus(claim, at('2027-03-04') - 1)).to.equal('certified');
    expect(effectiveStatus(claim, at('2027-03-04'))).to.equal('expired');
  });

  it('has not expired as long as nobody knows the time', () => {
    expect(effectiveStatus({ ...certificate, validUntil: '2001' })).to.equal('certified');
  });

  it('expires whatever was held, and nothing that was not', () => {
    for (const status of ['aligned', 'implemented', 'attested', 'certified'] as const) {
      expect(effectiveStatus({ status, validUntil: '2020' }, at('2026-01-01')), status).to.equal('expired');
    }
    for (const status of ['planned', 'not-applicable', 'withdrawn'] as const) {
      expect(effectiveStatus({ status, validUntil: '2020' }, at('2026-01-01')), status).to.equal(status);
    }
  });

  it('shows no regulation as a seal', () => {
    for (const status of ['certified', 'attested'] as const) {
      expect(effectiveStatus({ framework: 'gdpr', status })).to.equal('aligned');
      expect(effectiveStatus({ kind: 'regulation', status })).to.equal('aligned');
    }
    expect(effectiveStatus({ framework: 'gdpr', status: 'implemented' })).to.equal('implemented');
  });

  it('knows an attestation from a certificate', () => {
    expect(effectiveStatus({ framework: 'soc2', status: 'certified' })).to.equal('attested');
    expect(effectiveStatus({ kind: 'attestation', status: 'certified' })).to.equal('attested');
    expect(effectiveStatus({ kind: 'certification', status: 'attested' })).to.equal('attested');
  });
});

describe('missingProof', () => {
  const rows: [string, Claim, 'certificate' | 'report' | undefined][] = [
    ['certified, with nothing', { status: 'certified' }, 'certificate'],
    ['certified, without a date', certificate, 'certificate'],
    ['certified, without an issuer', { status: 'certified', validUntil: '2027' }, 'certificate'],
    [
      'certified, with a window instead of a validity',
      { ...certificate, window: { to: '2026' } },
      'certificate',
    ],
    ['certified, with issuer and end', { ...certificate, validUntil: '2027' }, undefined],
    ['certified, with issuer and beginning', { ...certificate, validFrom: '2024' }, undefined],
    ['attested, with nothing', { status: 'attested' }, 'report'],
    ['attested, with issuer alone', { status: 'attested', issuer: 'Auditors' }, 'report'],
    [
      'attested, with issuer and window',
      { status: 'attested', issuer: 'A', window: { to: '2026-06' } },
      undefined,
    ],
    ['SOC 2, called certified', { framework: 'soc2', status: 'certified' }, 'report'],
    ['a regulation, called certified', { framework: 'gdpr', status: 'certified' }, undefined],
    ['implemented', { status: 'implemented' }, undefined],
    ['no status', { issuer: 'Example Cert' }, undefined],
  ];
  for (const [name, claim, missing] of rows) it(name, () => expect(missingProof(claim)).to.equal(missing));
});

describe('proof that is yet to come', () => {
  const now = at('2026-06-01');
  const audited: Claim = { status: 'attested', issuer: 'A' };
  const rows: [string, Claim, 'report' | undefined, boolean][] = [
    ['a window that is over', { ...audited, window: { from: '2025', to: '2026-05' } }, undefined, true],
    ['a window that may be over', { ...audited, window: { from: '2025', to: '2026' } }, undefined, true],
    ['a window that goes on', { ...audited, window: { from: '2025', to: '2026-07' } }, 'report', false],
    ['a window without an end, begun', { ...audited, window: { from: '2026-05' } }, undefined, true],
    ['a window without an end, not begun', { ...audited, window: { from: '2026-07' } }, 'report', false],
    ['a certificate from today', { ...certificate, validFrom: '2026-06-01' }, undefined, true],
    ['a certificate from tomorrow', { ...certificate, validFrom: '2026-06-02' }, undefined, false],
    ['nothing claimed', { status: 'implemented' }, undefined, false],
  ];
  for (const [name, claim, missing, confirmed] of rows)
    it(name, () => {
      expect(missingProof(claim, now)).to.equal(missing);
      expect(isConfirmed(claim, now)).to.equal(confirmed);
    });
});

describe('targetPassed', () => {
  const rows: [string, Claim, string, boolean][] = [
    ['in its last hour', { status: 'planned', target: '2026-H2' }, '2026-12-31', false],
    ['once it is over', { status: 'planned', target: '2026-H2' }, '2027-01-01', true],
    ['for work under way', { status: 'in-progress', target: '2025' }, '2026-05-01', true],
    ['for what has not begun', { status: 'not-started', target: '2025' }, '2026-05-01', true],
    ['for what is in place by now', { status: 'implemented', target: '2025' }, '2026-05-01', false],
    ['without a target', { status: 'planned' }, '2026-05-01', false],
  ];
  for (const [name, claim, today, passed] of rows)
    it(name, () => expect(targetPassed(claim, at(today))).to.equal(passed));

  it('nobody knows the time', () =>
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
    it(`${JSON.stringify(claim)}: ${expected}`, () => expect(standing(claim, now)).to.equal(expected));

  it('is counted, nought where none is', () => {
    expect(
      countStandings(
        rows.map(([claim]) => claim),
        now,
      ),
    ).to.deep.equal({
      confirmed: 2,
      stated: 5,
      ahead: 3,
      ended: 2,
      'not-applicable': 1,
      'not-stated': 1,
    });
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
