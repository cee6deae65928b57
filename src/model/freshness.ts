import { addDuration } from '../text/add-duration.js';
import { parseDate } from '../text/dates.js';
import type { Review } from './types.js';

/** How a review stands on somebody's clock. */
export type FreshnessState = 'current' | 'due-soon' | 'overdue';

/**
 * A review falls due soon this many days before its date: time enough to ask, too short to forget. Where
 * reviews follow each other faster than that, the last third of the time between them.
 */
export const DUE_SOON_DAYS = 30;

const DAY = 86_400_000;

/**
 * When the next review is due: what the manifest says, or else the last review and one cycle.
 * Undefined where neither is known, or where adding up would have to guess a day.
 *
 * @example nextReview({ reviewed: '2026-05-23', cycle: 'P3M' }) // '2026-08-23'
 */
export const nextReview = ({ reviewBy, reviewed, cycle }: Review): string | undefined => {
  if (reviewBy !== undefined) return reviewBy;
  return reviewed === undefined || cycle === undefined ? undefined : addDuration(reviewed, cycle);
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
  const last = review.reviewed === undefined ? undefined : parseDate(review.reviewed);
  // A monthly review would otherwise be called due soon from the day on which it was done.
  const between = last === undefined || last.to >= due.to ? Infinity : due.to - last.to;
  return now >= due.to - Math.min(DUE_SOON_DAYS * DAY, between / 3) ? 'due-soon' : 'current';
};
