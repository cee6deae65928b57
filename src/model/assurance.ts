import { parseDate } from '../text/dates.js';
import { hasPassed } from '../text/has-passed.js';
import { endedStatus, isProven } from './ended.js';
import type { Assurance, AssuranceKind, AssuranceStatus } from './types.js';

/** Laws that the project knows by id: each is complied with, none is certified by its own name. */
const regulations: ReadonlySet<string> = new Set([
  'gdpr',
  'uk-gdpr',
  'nis2',
  'dora',
  'eu-ai-act',
  'pdpl-sa',
  'ccpa',
  'hipaa',
]);

/** What a claim is made on: what an assurance must hold for the functions here. */
export type Claim = Pick<
  Partial<Assurance>,
  'framework' | 'kind' | 'status' | 'target' | 'window' | 'issuer' | 'validFrom' | 'validUntil'
>;

/**
 * What sort of statement an assurance is: the author's word, or what the framework is by its nature. SOC 2 is an
 * attestation whatever the manifest calls it (AICPA, SSAE 18: a service auditor reports, nobody certifies).
 *
 * @example assuranceKind({ framework: 'nis2' }) // 'regulation'
 */
export const assuranceKind = ({ kind, framework = '' }: Claim): AssuranceKind | undefined =>
  framework === 'soc2' ? 'attestation' : (kind ?? (regulations.has(framework) ? 'regulation' : undefined));

const isAhead = (status: AssuranceStatus | undefined): boolean =>
  status === 'not-started' || status === 'planned' || status === 'in-progress';

/**
 * The status that may be shown, which is never more than what was stated:
 *
 * - past the end of `validUntil`, what was held is *expired*;
 * - a regulation that is called certified or attested is *aligned*: nobody issues such a certificate;
 * - an attestation that is called certified is *attested*.
 *
 * Undefined where the manifest states none, which is never a pass.
 *
 * @param now Milliseconds since the epoch; absent, nothing has expired yet, as in a first render.
 * @example effectiveStatus({ status: 'certified', validUntil: '2027-03' }, Date.UTC(2027, 3, 1)) // 'expired'
 */
export const effectiveStatus = (claim: Claim, now?: number): AssuranceStatus | undefined => {
  const status = endedStatus(claim, now) ?? claim.status;
  if (!isProven(status)) return status;
  const kind = assuranceKind(claim);
  return kind === 'regulation' ? 'aligned' : kind === 'attestation' ? 'attested' : status;
};

/** Whether a date, as coarse as it is, lies wholly in the future. */
const isToCome = (date: string | undefined, now = Infinity): boolean =>
  date !== undefined && now < (parseDate(date)?.from ?? 0);

/**
 * What is missing behind a claim of *certified* or *attested*, which needs an issuer and a date: the
 * certificate, or the auditor's report. Undefined when it is there, or when nothing of the kind is claimed. No auditor
 * reports on an observation window before its end (AICPA, AT-C 205: a report is dated no earlier than its evidence).
 *
 * @param now Milliseconds since the epoch; absent, every window is over, as in a first render.
 * @example missingProof({ status: 'certified', issuer: 'Example Cert' }) // 'certificate'
 */
export const missingProof = (claim: Claim, now?: number): 'certificate' | 'report' | undefined => {
  const status = effectiveStatus(claim, now);
  if (!isProven(status)) return undefined;
  const { issuer, validFrom, validUntil, window } = claim;
  const observed = window?.to ?? window?.from;
  const isObserved = status === 'attested' && observed !== undefined && !isToCome(observed, now);
  const isDated = isObserved || (validFrom ?? validUntil) !== undefined;
  if (issuer !== undefined && isDated) return undefined;
  return status === 'certified' ? 'certificate' : 'report';
};

/**
 * Whether somebody independent has confirmed it: with proof, of which nothing is missing, and for a time that has begun.
 *
 * @param now as for `missingProof`
 * @example isConfirmed({ status: 'certified', issuer: 'Example Cert', validFrom: '2025' }) // true
 */
export const isConfirmed = (claim: Claim, now?: number): boolean => {
  const isProof = isProven(effectiveStatus(claim, now)) && missingProof(claim, now) === undefined;
  return isProof && !isToCome(claim.validFrom, now);
};

/**
 * Whether the target of something that is not in place yet has passed on the visitor's clock.
 *
 * @example targetPassed({ status: 'planned', target: '2025-H2' }, Date.UTC(2026, 0, 1)) // true
 */
export const targetPassed = ({ status, target }: Claim, now?: number): boolean =>
  isAhead(status) && hasPassed(target, now);

/**
 * How far an assurance carries, for counting: confirmed by somebody independent, said by the organisation itself,
 * not there yet, no longer there, not applicable, or without a status.
 */
export type Standing = 'confirmed' | 'stated' | 'ahead' | 'ended' | 'not-applicable' | 'not-stated';

/** All standings, the strongest first. */
export const standings = [
  'confirmed',
  'stated',
  'ahead',
  'ended',
  'not-applicable',
  'not-stated',
] as const satisfies readonly Standing[];

/**
 * The standing of one assurance. Certified or attested without an issuer and a date is the organisation's own word.
 *
 * @example standing({ status: 'aligned' }) // 'stated'
 */
export const standing = (claim: Claim, now?: number): Standing => {
  const status = effectiveStatus(claim, now);
  if (status === undefined) return 'not-stated';
  if (isAhead(status)) return 'ahead';
  if (status === 'not-applicable') return status;
  if (status === 'expired' || status === 'withdrawn') return 'ended';
  return isConfirmed(claim, now) ? 'confirmed' : 'stated';
};

/** How many assurances have each standing; a standing that none has counts zero. */
export const countStandings = (
  claims: readonly Claim[],
  now?: number,
): Readonly<Record<Standing, number>> => {
  const counts = { confirmed: 0, stated: 0, ahead: 0, ended: 0, 'not-applicable': 0, 'not-stated': 0 };
  for (const claim of claims) counts[standing(claim, now)] += 1;
  return counts;
};
