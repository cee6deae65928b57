import { parseDate } from '../text/dates.js';
import { hasPassed } from '../text/has-passed.js';
import type { RoadmapItem, Update } from './types.js';

/**
 * Updates, the newest first; those of one date stay in the author's order. A date as coarse as `2026-05`
 * counts from its beginning: nothing is called newer than it can be known to be.
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
 * Whether a plan's target has passed on the visitor's clock, and the plan is neither reported as done nor
 * dropped. A target as coarse as `2026-H1` has passed when the whole of it is over, in UTC.
 *
 * @param now Milliseconds since the epoch; absent, nothing has passed yet.
 * @example isMissed({ target: '2026-H1', status: 'planned' }, Date.UTC(2026, 6, 1)) // true
 */
export const isMissed = (
  { target, status }: Pick<Partial<RoadmapItem>, 'target' | 'status'>,
  now: number | undefined,
): boolean => status !== 'done' && status !== 'dropped' && hasPassed(target, now);
