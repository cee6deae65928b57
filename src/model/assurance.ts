import { parseDate } from '../text/dates.js';
import { hasPassed } from '../text/has-passed.js';
import type { Assurance, AssuranceKind, AssuranceStatus } from './types.js';

/** Laws that the project knows by id. A company complies with a law, but no body issues a certificate for it. */
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

/** The fields of an assurance that the functions in this file read. */
export type Claim = Pick<
  Partial<Assurance>,
  'framework' | 'kind' | 'status' | 'target' | 'window' | 'issuer' | 'validFrom' | 'validUntil'
>;

/**
 * Returns the kind of an assurance: the one that the manifest states, or else `'regulation'` for a law that the project
 * knows. SOC 2 is always an attestation, whatever the manifest says, because a service auditor reports on it and nobody
 * certifies it (AICPA, SSAE 18).
 *
 * @example assuranceKind({ framework: 'nis2' }) // 'regulation'
 */
export const assuranceKind = ({ kind, framework = '' }: Claim): AssuranceKind | undefined =>
  framework === 'soc2' ? 'attestation' : (kind ?? (regulations.has(framework) ? 'regulation' : undefined));

const isAhead = (status: AssuranceStatus | undefined): boolean =>
  status === 'not-started' || status === 'planned' || status === 'in-progress';

/**
 * Returns whether a status claims that somebody independent has confirmed it. Whether the claim has proof is a separate
 * question, which `missingProof` answers.
 */
const claimsConfirmation = (status: AssuranceStatus | undefined): status is 'certified' | 'attested' =>
  status === 'certified' || status === 'attested';

/** Returns whether a status means that something is in force, so that it can expire. */
const isInForce = (status: AssuranceStatus): boolean =>
  claimsConfirmation(status) || status === 'aligned' || status === 'implemented';

/**
 * Returns `'withdrawn'` or `'expired'` if an assurance is no longer in force, and undefined if it still is. An assurance
 * has expired if its status says so, or if it was in force and the end of `validUntil` has passed.
 *
 * @param now Milliseconds since the epoch. If it is undefined, as in the first render, no date counts as passed.
 * @example endedStatus({ status: 'certified', validUntil: '2027-03' }, Date.UTC(2027, 3, 1)) // 'expired'
 */
export const endedStatus = (
  { status, validUntil }: Pick<Claim, 'status' | 'validUntil'>,
  now?: number,
): 'expired' | 'withdrawn' | undefined =>
  status === 'withdrawn' || status === 'expired'
    ? status
    : status !== undefined && isInForce(status) && hasPassed(validUntil, now)
      ? 'expired'
      : undefined;

/**
 * Returns the status to show, which never claims more than the manifest states:
 *
 * - An assurance that was in force is `expired` once the end of `validUntil` has passed.
 * - A regulation that is called certified or attested is `aligned`, because no body issues such a certificate.
 * - An attestation that is called certified is `attested`.
 *
 * Returns undefined if the manifest states no status. A missing status never counts as a pass.
 *
 * @param now Milliseconds since the epoch. If it is undefined, as in the first render, nothing has expired.
 * @example effectiveStatus({ status: 'certified', validUntil: '2027-03' }, Date.UTC(2027, 3, 1)) // 'expired'
 */
export const effectiveStatus = (claim: Claim, now?: number): AssuranceStatus | undefined => {
  const status = endedStatus(claim, now) ?? claim.status;
  if (!claimsConfirmation(status)) return status;
  const kind = assuranceKind(claim);
  return kind === 'regulation' ? 'aligned' : kind === 'attestation' ? 'attested' : status;
};

/** Returns whether a date lies in the future. A coarse date such as `2027-Q1` does until its first day begins. */
const isToCome = (date: string | undefined, now = Infinity): boolean =>
  date !== undefined && now < (parseDate(date)?.from ?? 0);

/**
 * Returns which proof is missing for a claim of *certified* or *attested*: the certificate, or the auditor's report.
 * The proof counts as complete if the manifest names an issuer and a date. An observation window counts as a date only
 * once it has ended, because a report is dated no earlier than its evidence (AICPA, AT-C 205).
 *
 * @param now Milliseconds since the epoch. If it is undefined, as in the first render, every window has ended.
 * @returns Undefined if nothing is missing, or if the status claims no independent confirmation.
 * @example missingProof({ status: 'certified', issuer: 'Example Cert' }) // 'certificate'
 */
export const missingProof = (claim: Claim, now?: number): 'certificate' | 'report' | undefined => {
  const status = effectiveStatus(claim, now);
  if (!claimsConfirmation(status)) return undefined;
  const { issuer, validFrom, validUntil, window } = claim;
  const observed = window?.to ?? window?.from;
  const isObserved = status === 'attested' && observed !== undefined && !isToCome(observed, now);
  const isDated = isObserved || (validFrom ?? validUntil) !== undefined;
  if (issuer !== undefined && isDated) return undefined;
  return status === 'certified' ? 'certificate' : 'report';
};

/**
 * Returns whether somebody independent has confirmed an assurance: no proof is missing, and its validity has begun.
 *
 * @param now Milliseconds since the epoch. If it is undefined, as in the first render, every date has come.
 * @example isConfirmed({ status: 'certified', issuer: 'Example Cert', validFrom: '2025' }) // true
 */
export const isConfirmed = (claim: Claim, now?: number): boolean => {
  const isProof = claimsConfirmation(effectiveStatus(claim, now)) && missingProof(claim, now) === undefined;
  return isProof && !isToCome(claim.validFrom, now);
};

/**
 * Returns whether the target date of an assurance that is not in place yet has passed.
 *
 * @param now Milliseconds since the epoch. If it is undefined, as in the first render, no date counts as passed.
 * @example targetPassed({ status: 'planned', target: '2025-H2' }, Date.UTC(2026, 0, 1)) // true
 */
export const targetPassed = ({ status, target }: Claim, now?: number): boolean =>
  isAhead(status) && hasPassed(target, now);

/**
 * The standing of an assurance, for counting:
 *
 * - `confirmed`: confirmed by somebody independent, with proof.
 * - `stated`: in place, but only the organization says so.
 * - `ahead`: not in place yet.
 * - `ended`: expired or withdrawn.
 * - `not-applicable`, `not-stated`: does not apply, and has no status.
 */
export type Standing = 'confirmed' | 'stated' | 'ahead' | 'ended' | 'not-applicable' | 'not-stated';

/** All standings, strongest first. */
export const standings = [
  'confirmed',
  'stated',
  'ahead',
  'ended',
  'not-applicable',
  'not-stated',
] as const satisfies readonly Standing[];

/**
 * Returns the standing of one assurance. A claim of certified or attested without proof counts only as `stated`.
 *
 * @param now Milliseconds since the epoch. If it is undefined, as in the first render, every date has come and nothing
 *   has expired.
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

/**
 * Returns how many assurances have each standing, including those with a count of zero.
 *
 * @param now As for `standing`.
 * @example countStandings([{ status: 'aligned' }, { status: 'planned' }]).stated // 1
 */
export const countStandings = (
  claims: readonly Claim[],
  now?: number,
): Readonly<Record<Standing, number>> => {
  const counts = { confirmed: 0, stated: 0, ahead: 0, ended: 0, 'not-applicable': 0, 'not-stated': 0 };
  for (const claim of claims) counts[standing(claim, now)] += 1;
  return counts;
};
