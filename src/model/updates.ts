import { parseDate } from '../text/dates.js';
import { hasPassed } from '../text/has-passed.js';
import type { RoadmapItem, Update } from './types.js';

/**
 * Returns updates sorted by date, newest first. Updates of the same date keep the author's order. A coarse date such as
 * `2026-05` counts as its first day, so that no update looks newer than it certainly is. Updates without a valid date
 * come last.
 *
 * @example newestFirst([{ date: '2025' }, { date: '2026-05' }, { date: '2026-05-23' }]) // 2026-05-23, 2026-05, 2025
 */
export const newestFirst = <Item extends Pick<Update, 'date'>>(updates: readonly Item[]): readonly Item[] => {
  const from = ({ date }: Item): number => parseDate(date)?.from ?? -Infinity;
  return updates.toSorted((a, b) => {
    const [first, second] = [from(a), from(b)];
    return first === second ? 0 : second > first ? 1 : -1;
  });
};

/**
 * Returns whether the target date of a plan has passed while the plan is neither done nor dropped. A coarse target such
 * as `2026-H1` has passed when the whole period is over in UTC.
 *
 * @param now Milliseconds since the epoch. If it is undefined, as in the first render, no date counts as passed.
 * @example isMissed({ target: '2026-H1', status: 'planned' }, Date.UTC(2026, 6, 1)) // true
 */
export const isMissed = (
  { target, status }: Pick<Partial<RoadmapItem>, 'target' | 'status'>,
  now: number | undefined,
): boolean => status !== 'done' && status !== 'dropped' && hasPassed(target, now);
