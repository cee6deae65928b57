import { addDuration } from '../text/add-duration.js';
import { parseDate } from '../text/dates.js';
import type { Review } from './types.js';

/** Whether the next review of a page is not due yet, is due soon, or is overdue. */
export type FreshnessState = 'current' | 'due-soon' | 'overdue';

/**
 * A review is due soon during this many days before its date. That leaves time to prepare the review without forgetting
 * it again. If the time between two reviews is shorter than 90 days, the last third of that time counts instead.
 */
export const DUE_SOON_DAYS = 30;

const DAY = 86_400_000;

/**
 * Returns the date of the next review: the one that the manifest states, or else the last review plus one cycle.
 * Returns undefined if neither is known, or if adding the cycle would mean guessing a day.
 *
 * @example nextReview({ reviewed: '2026-05-23', cycle: 'P3M' }) // '2026-08-23'
 */
export const nextReview = ({ reviewBy, reviewed, cycle }: Review): string | undefined => {
  if (reviewBy !== undefined) return reviewBy;
  return reviewed === undefined || cycle === undefined ? undefined : addDuration(reviewed, cycle);
};

/**
 * Returns whether the next review of a page is current, due soon or overdue. A coarse date such as `2026-08` is overdue
 * only when the whole period has ended in UTC, so that no page is called overdue too early.
 *
 * @param now Milliseconds since the epoch.
 * @returns Undefined if the date of the next review is unknown.
 * @example freshness({ reviewBy: '2026-08-23' }, Date.UTC(2026, 10, 21)) // 'overdue'
 */
export const freshness = (review: Review, now: number): FreshnessState | undefined => {
  const next = nextReview(review);
  const due = next === undefined ? undefined : parseDate(next);
  if (due === undefined) return undefined;
  if (now >= due.to) return 'overdue';
  const last = review.reviewed === undefined ? undefined : parseDate(review.reviewed);
  // Without the limit of a third, a monthly review would be due soon again on the day on which it was done.
  const between = last === undefined || last.to >= due.to ? Infinity : due.to - last.to;
  return now >= due.to - Math.min(DUE_SOON_DAYS * DAY, between / 3) ? 'due-soon' : 'current';
};
