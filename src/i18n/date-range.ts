import { parseDate } from '../text/dates.js';
import { dateFormat } from './intl.js';
import type { Locale } from './locale.js';

/**
 * Returns a period in words. An element that shows one lists `dateRangeWords` among its words.
 *
 * @example
 * dateRange('2026-05-01', '2026-05-31', createLocale('en')) // '1–31 May 2026'
 * dateRange('2026-05-01', undefined, createLocale('en')) // 'From 1 May 2026'
 * dateRange(undefined, undefined, createLocale('en')) // ''
 */
export const dateRange = (
  from: string | undefined,
  to: string | undefined,
  { lang, t, date }: Locale,
): string => {
  if (!from) return to ? String(t('date.until', { to: date(to) })) : '';
  if (!to) return String(t('date.from', { from: date(from) }));
  const first = parseDate(from);
  const last = parseDate(to);
  const precision = first?.precision;
  // formatRange shows a shared month or year once. In older engines it throws if the end comes before the start.
  return first &&
    last &&
    precision === last.precision &&
    first.from <= last.from &&
    (precision === 'day' || precision === 'month' || precision === 'year')
    ? dateFormat(lang, precision).formatRange(first.from, last.from)
    : String(t('date.range', { from: date(from), to: date(to) }));
};
