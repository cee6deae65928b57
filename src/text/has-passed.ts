import { parseDate } from './dates.js';

/**
 * Returns whether the whole period of a date lies in the past: `2026-H2` has passed when 2027 begins, UTC. Returns
 * false without a valid date, or without the current time (a first render does not know it).
 *
 * @param now Milliseconds since the epoch.
 * @example hasPassed('2026-H2', Date.UTC(2027, 0, 1)) // true
 */
export const hasPassed = (value: string | undefined, now: number | undefined): boolean => {
  const end = value === undefined ? undefined : parseDate(value)?.to;
  return end !== undefined && now !== undefined && now >= end;
};
