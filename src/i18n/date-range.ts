import { parseDate } from '../text/dates.js';
import { dateFormat } from './intl.js';
import type { Locale } from './locale.js';

/**
 * A period in words. Who says one names `dateRangeWords` among its words.
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
  if (!from) return to ? t('date.until', { to: date(to) }) : '';
  if (!to) return t('date.from', { from: date(from) });
  const first = parseDate(from);
  const last = parseDate(to);
  const precision = first?.precision;
  // formatRange joins what both ends share; it throws, in older engines, when they are the wrong way round
  return first &&
    last &&
    precision === last.precision &&
    first.from <= last.from &&
    (precision === 'day' || precision === 'month' || precision === 'year')
    ? dateFormat(lang, precision).formatRange(first.from, last.from)
    : t('date.range', { from: date(from), to: date(to) });
};
