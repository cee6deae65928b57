import { parseDate } from './dates.js';
import { parseDuration, type Duration } from './durations.js';

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
 * A date plus an ISO 8601 duration, by the calendar. Undefined where adding up would have to guess a day:
 * hours, days added to a month, anything added to a quarter; and past the year 9999.
 *
 * @example addDuration('2026-01-31', 'P1M') // '2026-02-28'
 * @example addDuration('2026-05', 'P3M') // '2026-08'
 */
export const addDuration = (date: string, duration: string): string | undefined => {
  const start = parseDate(date);
  const length = parseDuration(duration);
  if (start === undefined || length === undefined) return undefined;
  const { weeks, days, hours, minutes, seconds } = length;
  if (hours !== undefined || minutes !== undefined || seconds !== undefined) return undefined;
  if (Object.values(length).some((part) => !Number.isInteger(part) || part > 100_000)) return undefined;
  // A month plus months is a month; anything finer would be a guess.
  const coarse = start.precision === 'month' && weeks === undefined && days === undefined;
  if (start.precision !== 'day' && !coarse) return undefined;
  const sum = addToDay(start.from, length);
  return parseDate(sum) && (coarse ? sum.slice(0, 7) : sum);
};
