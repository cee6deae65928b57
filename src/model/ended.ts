import { hasPassed } from '../text/has-passed.js';
import type { Assurance, AssuranceStatus } from './types.js';

/** Whether it is said that somebody independent has confirmed it. */
export const isProven = (status: AssuranceStatus | undefined): status is 'certified' | 'attested' =>
  status === 'certified' || status === 'attested';

const isHeld = (status: AssuranceStatus): boolean =>
  isProven(status) || status === 'aligned' || status === 'implemented';

/**
 * Whether it is over: withdrawn, or expired, by its status or by the end of `validUntil`.
 *
 * @param now Milliseconds since the epoch; absent, no date has passed, as in a first render.
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
