import { parseDate } from '../text/dates.js';
import { parseDuration, type Duration } from '../text/durations.js';
import type { Review } from './types.js';

/** How a review stands on somebody's clock. */
export type FreshnessState = 'current' | 'due-soon' | 'overdue';

/** A review falls due soon this many days before its date: time enough to ask, too short to forget. */
export const DUE_SOON_DAYS = 30;

const DAY = 86_400_000;

/** Adds whole months or days to a day of the calendar; the 31st becomes the last day of a shorter month. */
const addToDay = (from: number, { years = 0, months = 0, weeks = 0, days = 0 }: Duration): string => {
  const start = new Date(from);
  const month = start.getUTCMonth() + months + years * 12;
  const last = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const moved = Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), last));
  return new Date(moved + (weeks * 7 + days) * DAY).toISOString().slice(0, 10);
};

/**
 * When the next review is due: what the manifest says, or else the last review and one cycle.
 * Undefined where neither is known, or where adding up would have to guess a day.
 *
 * @example nextReview({ reviewed: '2026-05-23', cycle: 'P3M' }) // '2026-08-23'
 */
export const nextReview = ({ reviewBy, reviewed, cycle }: Review): string | undefined => {
  if (reviewBy !== undefined) return reviewBy;
  const last = reviewed === undefined ? undefined : parseDate(reviewed);
  const every = cycle === undefined ? undefined : parseDuration(cycle);
  if (last === undefined || every === undefined) return undefined;
  const { weeks, days, hours, minutes, seconds } = every;
  if (hours !== undefined || minutes !== undefined || seconds !== undefined) return undefined;
  if (last.precision === 'day') return addToDay(last.from, every);
  // A month plus months is a month; anything finer would be a guess.
  return last.precision === 'month' && weeks === undefined && days === undefined
    ? addToDay(last.from, every).slice(0, 7)
    : undefined;
};

/**
 * Whether a page is reviewed in time, on the visitor's clock. A date as coarse as `2026-08` is due when
 * its whole period is over, in UTC, so that nobody is called late too early.
 *
 * @param now Milliseconds since the epoch.
 * @returns undefined where no next review is known: nothing is said rather than guessed.
 * @example freshness({ reviewBy: '2026-08-23' }, Date.UTC(2026, 10, 21)) // 'overdue'
 */
export const freshness = (review: Review, now: number): FreshnessState | undefined => {
  const next = nextReview(review);
  const due = next === undefined ? undefined : parseDate(next);
  if (due === undefined) return undefined;
  if (now >= due.to) return 'overdue';
  return now >= due.to - DUE_SOON_DAYS * DAY ? 'due-soon' : 'current';
};
