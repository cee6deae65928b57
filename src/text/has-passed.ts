import { parseDate } from './dates.js';

/**
 * Whether a date, as coarse as it is, lies wholly in the past: `2026-H2` has passed when 2027 begins, UTC. Never without
 * a date, nor without a clock, as in a first render.
 *
 * @param now Milliseconds since the epoch.
 * @example hasPassed('2026-H2', Date.UTC(2027, 0, 1)) // true
 */
export const hasPassed = (value: string | undefined, now: number | undefined): boolean => {
  const end = value === undefined ? undefined : parseDate(value)?.to;
  return end !== undefined && now !== undefined && now >= end;
};
