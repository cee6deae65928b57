import { hasPassed } from '../text/has-passed.js';
import type { Assurance, AssuranceStatus } from './types.js';

/**
 * Returns whether a status claims that somebody independent has confirmed it. Whether the claim has proof is a separate
 * question, which `missingProof` answers.
 *
 * @example isProven('aligned') // false
 */
export const isProven = (status: AssuranceStatus | undefined): status is 'certified' | 'attested' =>
  status === 'certified' || status === 'attested';

const isHeld = (status: AssuranceStatus): boolean =>
  isProven(status) || status === 'aligned' || status === 'implemented';

/**
 * Returns `'withdrawn'` or `'expired'` if an assurance is no longer in force, and undefined if it still is. An assurance
 * has expired if its status says so, or if it was in force and the end of `validUntil` has passed.
 *
 * @param now Milliseconds since the epoch. If it is undefined, as in the first render, no date counts as passed.
 * @example endedStatus({ status: 'certified', validUntil: '2027-03' }, Date.UTC(2027, 3, 1)) // 'expired'
 */
export const endedStatus = (
  { status, validUntil }: Pick<Partial<Assurance>, 'status' | 'validUntil'>,
  now?: number,
): 'expired' | 'withdrawn' | undefined =>
  status === 'withdrawn' || status === 'expired'
    ? status
    : status !== undefined && isHeld(status) && hasPassed(validUntil, now)
      ? 'expired'
      : undefined;
