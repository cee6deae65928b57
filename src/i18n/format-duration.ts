import type { Duration } from '../text/durations.js';
import { durationFormat, listFormat, unitFormat } from './intl.js';

/** Formats a duration with number and list formats, for engines and values that `Intl.DurationFormat` does not support. */
export const formatDurationParts = (duration: Duration, lang: string): string => {
  const written = Object.entries(duration);
  const parts = written.filter(([, value]) => value !== 0);
  const shown = parts.length > 0 ? parts : written.slice(-1);
  return listFormat(lang, 'unit').format(
    shown.map(([unit, value]) => unitFormat(lang, unit.slice(0, -1), 'long', 3).format(value)),
  );
};

/**
 * Returns a duration in words, in the units of the manifest: `{ days: 30 }` → "30 days", `{ years: 1, months: 6 }` →
 * "1 year, 6 months", `{ hours: 0 }` → "0 hours".
 */
export const formatDuration = (duration: Duration, lang: string): string => {
  const values = Object.values(duration);
  // DurationFormat throws for fractions, and returns an empty string for a duration of zero
  const takes = values.every(Number.isInteger) && values.some((value) => value !== 0);
  return (takes && durationFormat(lang)?.format({ ...duration })) || formatDurationParts(duration, lang);
};
