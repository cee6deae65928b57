import { addDuration } from '../text/add-duration.js';
import { parseDate } from '../text/dates.js';
import type { Subprocessor } from './types.js';

/** The stage of a sub-processor: announced but not used yet, in use, or no longer used. */
export type SubprocessorStage = 'announced' | 'active' | 'former';

/** One date in the lifecycle of a sub-processor. */
export interface LifecycleDate {
  readonly kind: 'announced' | 'effective' | 'objection' | 'removal';
  /** The date as precise as in the manifest. */
  readonly date: string;
  /** Whether the date is a single day. False for a month, a quarter or a year. */
  readonly exact: boolean;
  /** Days from today, for a single day that is not over. Undefined if the current date is unknown. */
  readonly days: number | undefined;
  /** Whether the date is over. Undefined if the current date is unknown. */
  readonly past: boolean | undefined;
}

/** The stage of a sub-processor, and its dates. */
export interface SubprocessorLifecycle {
  readonly stage: SubprocessorStage;
  /** The dates that matter at this stage, in the order in which they are shown. */
  readonly dates: readonly LifecycleDate[];
}

/** What determines a lifecycle, besides the entry itself. */
export interface LifecycleOptions {
  /** Days since the epoch in UTC, from `dayOf`. Undefined in the first render, which does not know the date. */
  readonly today: number | undefined;
  /** `objection.period` of the manifest, an ISO 8601 duration. */
  readonly objectionPeriod: string | undefined;
}

const DAY = 86_400_000;

/**
 * Returns the number of days since the epoch. Days begin at midnight in UTC, like all dates of a manifest.
 *
 * @param now Milliseconds since the epoch.
 * @example dayOf(Date.UTC(1970, 0, 2)) // 1
 */
export const dayOf = (now: number | undefined): number | undefined =>
  now === undefined ? undefined : Math.floor(now / DAY);

/**
 * Returns whether an event with a given date has happened. It has as soon as that day begins. For a month or a quarter,
 * it has only once the whole period is over, because until then nobody can tell.
 */
const hasHappened = (date: string, today: number | undefined): boolean | undefined => {
  const parsed = parseDate(date);
  if (parsed === undefined || today === undefined) return undefined;
  return today * DAY >= (parsed.precision === 'day' ? parsed.from : parsed.to);
};

const dateOf = (
  kind: LifecycleDate['kind'],
  date: string | undefined,
  today: number | undefined,
): LifecycleDate[] => {
  const parsed = date === undefined ? undefined : parseDate(date);
  if (date === undefined || parsed === undefined) return [];
  const exact = parsed.precision === 'day';
  const past = today === undefined ? undefined : today * DAY >= parsed.to;
  const days = exact && today !== undefined && !past ? parsed.from / DAY - today : undefined;
  return [{ kind, date, exact, days, past }];
};

/** Dates win over the written status, because a status becomes wrong with time until somebody edits it. */
const stageOf = (
  { status, effective, removed }: Subprocessor,
  today: number | undefined,
): SubprocessorStage => {
  const gone = removed === undefined ? undefined : hasHappened(removed, today);
  if (gone ?? status === 'removed') return 'former';
  const begun = effective === undefined ? undefined : hasHappened(effective, today);
  return (begun ?? status !== 'announced') ? 'active' : 'announced';
};

/**
 * Returns the stage of a sub-processor and the dates to show.
 *
 * - A past `removed` makes it former, a future `effective` makes it announced, and a past `effective` makes it active,
 *   whatever `status` says. Without these dates, or if `today` is undefined, `status` alone decides. The default is
 *   active.
 * - The time to object ends at `objectBy`, or else at `announced` plus the objection period if both are known. It is
 *   included only as long as the sub-processor is announced.
 *
 * @example
 * subprocessorLifecycle({ id: 'x', name: 'X', effective: '2026-12-03' }, { today: dayOf(Date.UTC(2026, 10, 21)), … })
 * // { stage: 'announced', dates: [{ kind: 'effective', date: '2026-12-03', exact: true, days: 12, past: false }] }
 */
export const subprocessorLifecycle = (
  item: Subprocessor,
  { today, objectionPeriod }: LifecycleOptions,
): SubprocessorLifecycle => {
  const { announced, effective, removed } = item;
  const stage = stageOf(item, today);
  const date = (kind: LifecycleDate['kind'], value: string | undefined) => dateOf(kind, value, today);
  if (stage === 'former') return { stage, dates: date('removal', removed) };
  if (stage === 'active')
    return { stage, dates: [...date('effective', effective), ...date('removal', removed)] };
  const objectBy =
    item.objectBy ??
    (announced === undefined || objectionPeriod === undefined
      ? undefined
      : addDuration(announced, objectionPeriod));
  return {
    stage,
    dates: [
      ...date('announced', announced),
      ...date('effective', effective),
      ...date('objection', objectBy),
      ...date('removal', removed),
    ],
  };
};

/**
 * Returns whether an entry has anything to show about its lifecycle: it is announced, or it has a date.
 *
 * @example hasLifecycle({ id: 'x', name: 'X', removed: '2026' }) // true
 */
export const hasLifecycle = ({ status, announced, effective, objectBy, removed }: Subprocessor): boolean =>
  status === 'announced' || Boolean(announced ?? effective ?? objectBy ?? removed);

/**
 * Splits a list into current and former sub-processors. Former ones are sorted by the date of removal, latest first, and
 * those without a date come last.
 *
 * @param today Days since the epoch in UTC, from `dayOf`.
 * @returns `current` is in the author's order. If no entry is former, it is the same list object as `items`, so that
 *   rendered rows can be reused.
 * @example partitionSubprocessors(model.subprocessors?.items ?? [], dayOf(Date.now())).former
 */
export const partitionSubprocessors = (
  items: readonly Subprocessor[],
  today: number | undefined,
): { readonly current: readonly Subprocessor[]; readonly former: readonly Subprocessor[] } => {
  const isFormer = (item: Subprocessor): boolean => stageOf(item, today) === 'former';
  if (!items.some(isFormer)) return { current: items, former: [] };
  const end = ({ removed }: Subprocessor): number => (removed && parseDate(removed)?.from) || 0;
  return {
    current: items.filter((item) => !isFormer(item)),
    former: items.filter(isFormer).sort((a, b) => end(b) - end(a)),
  };
};
