import { addDuration } from '../text/add-duration.js';
import { parseDate } from '../text/dates.js';
import type { Subprocessor } from './types.js';

/** Where a sub-processor stands: told of but not used yet, in use, or no longer used. */
export type SubprocessorStage = 'announced' | 'active' | 'former';

/** One date in the life of a sub-processor. */
export interface LifecycleDate {
  readonly kind: 'announced' | 'effective' | 'objection' | 'removal';
  /** As coarse as the manifest has it. */
  readonly date: string;
  /** Whether it is one day of the calendar, and no month or quarter. */
  readonly exact: boolean;
  /** Days from today to it, for a day that is not over. Undefined without a clock. */
  readonly days: number | undefined;
  /** Whether it is over. Undefined without a clock. */
  readonly past: boolean | undefined;
}

export interface SubprocessorLifecycle {
  readonly stage: SubprocessorStage;
  /** What is worth telling at this stage, in order. */
  readonly dates: readonly LifecycleDate[];
}

/** What a lifecycle is worked out from, besides the entry itself. */
export interface LifecycleOptions {
  /** Days since the epoch, UTC (see `dayOf`). Undefined: no clock, as in a first render. */
  readonly today: number | undefined;
  /** `objection.period` of the manifest, ISO 8601. */
  readonly objectionPeriod: string | undefined;
}

const DAY = 86_400_000;

/** The day of a moment: days since the epoch, in UTC, as all dates of a manifest are read. */
export const dayOf = (now: number | undefined): number | undefined =>
  now === undefined ? undefined : Math.floor(now / DAY);

/**
 * Whether what happens on a date has happened: from the morning of a day on; for a month or a quarter only
 * once it is over, because until then nobody can tell.
 */
const happened = (date: string, today: number | undefined): boolean | undefined => {
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

/** Dates win over the status that was written: they turn by themselves, it waits for somebody to edit it. */
const stageOf = (
  { status, effective, removed }: Subprocessor,
  today: number | undefined,
): SubprocessorStage => {
  const gone = removed === undefined ? undefined : happened(removed, today);
  if (gone ?? status === 'removed') return 'former';
  const begun = effective === undefined ? undefined : happened(effective, today);
  return (begun ?? status !== 'announced') ? 'active' : 'announced';
};

/**
 * Where a sub-processor stands and which dates tell of it.
 *
 * - A past `removed` makes it former, a future `effective` announced, a past one active, whatever `status`
 *   says; without a clock, and without those dates, `status` alone decides. Neither: active.
 * - An objection closes at `objectBy`, or, where both are known, at `announced` plus the objection period.
 *   It is told only while the change is still to come.
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

/** Whether the clock, or a date, has anything to say of an entry. */
export const hasLifecycle = ({ status, announced, effective, objectBy, removed }: Subprocessor): boolean =>
  status === 'announced' || Boolean(announced ?? effective ?? objectBy ?? removed);

/**
 * Sets former entries apart, the last to go first, those without a date last.
 *
 * @returns `current` in the author's order; the very list that was given where nothing is former, so that
 *   what was rendered from it stands.
 * @example const { current, former } = partitionSubprocessors(model.subprocessors?.items ?? [], Date.now());
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
