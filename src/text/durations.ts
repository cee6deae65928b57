export type DurationUnit = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes' | 'seconds';

/** The parts that a duration is written with, the largest first: `P1Y6M` → `{ years: 1, months: 6 }`. */
export type Duration = { readonly [unit in DurationUnit]?: number };

const hour = 3_600_000;
const year = 365.2425 * 24 * hour;
const unitMs: Readonly<Record<DurationUnit, number>> = {
  years: year,
  months: year / 12,
  weeks: 168 * hour,
  days: 24 * hour,
  hours: hour,
  minutes: 60_000,
  seconds: 1000,
};
const units = Object.keys(unitMs) as DurationUnit[];

const part = (letter: string): string => String.raw`(?:(\d+(?:[.,]\d+)?)${letter})?`;
const shape = new RegExp(
  `^P${['Y', 'M', 'W', 'D'].map(part).join('')}(?:T(?=\\d)${['H', 'M', 'S'].map(part).join('')})?$`,
);

/**
 * Parses an ISO 8601 duration: `P30D`, `PT5M`, `P1Y6M`, `P2W`, `PT1.5H`. The last part may have a decimal fraction,
 * after a point or a comma. Returns undefined for everything else, including `P`, `PT`, signs, and numbers that
 * overflow.
 *
 * Source: ISO 8601-1, §5.5.2. Weeks may be combined with other parts, as in ISO 8601-2.
 */
export const parseDuration = (iso: string): Duration | undefined => {
  const written = shape.exec(iso)?.slice(1);
  const present = units.flatMap((unit, index) => {
    const value = written?.[index];
    return value === undefined ? [] : [{ unit, value: Number(value.replace(',', '.')) }];
  });
  const wrong = present.some(
    ({ value }, index) => !Number.isFinite(value) || (index < present.length - 1 && !Number.isInteger(value)),
  );
  if (present.length === 0 || wrong) return undefined;
  return Object.fromEntries(present.map(({ unit, value }) => [unit, value]));
};

/**
 * Returns the nominal length of a duration in milliseconds, for comparing and sorting. To add a duration to a date, use
 * `addDuration`. A year is the mean Gregorian year of 365.2425 days and a month a twelfth of it, so that `P12M` equals
 * `P1Y`. A day is 24 hours, a week 7 days.
 *
 * @example durationToMs({ hours: 1, minutes: 30 }) // 5400000
 */
export const durationToMs = (duration: Duration): number =>
  units.reduce((sum, unit) => sum + (duration[unit] ?? 0) * unitMs[unit], 0);
