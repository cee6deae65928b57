import { parseDate } from './dates.js';
import { parseDuration, type Duration } from './durations.js';

const DAY = 86_400_000;

/**
 * Adds calendar units to a day. If the resulting month is shorter, the day becomes its last one (31 January + 1 month
 * = 28 February).
 */
const addToDay = (from: number, { years = 0, months = 0, weeks = 0, days = 0 }: Duration): string => {
  const start = new Date(from);
  const month = start.getUTCMonth() + months + years * 12;
  const last = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const moved = Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), last));
  return new Date(moved + (weeks * 7 + days) * DAY).toISOString().slice(0, 10);
};

/**
 * Returns a date plus an ISO 8601 duration, by the calendar. Returns undefined if the sum is not exactly known (hours,
 * days added to a month, anything added to a year, a half or a quarter), or lies after the year 9999.
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
  // Months can be added to a month without knowing the day. Weeks and days cannot.
  const coarse = start.precision === 'month' && weeks === undefined && days === undefined;
  if (start.precision !== 'day' && !coarse) return undefined;
  const sum = addToDay(start.from, length);
  return parseDate(sum) && (coarse ? sum.slice(0, 7) : sum);
};
