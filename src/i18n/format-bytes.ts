import { unitFormat } from './intl.js';
import type { Locale } from './locale.js';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

/**
 * Returns a size in bytes in decimal units.
 *
 * @example formatBytes(1_234_567, createLocale('en')) // '1.2 MB'
 */
export const formatBytes = (value: number, { lang }: Locale): string => {
  let rest = value;
  let unit = 0;
  // 999.5 instead of 1000, because 999.5 kB would be rounded to "1,000 kB"
  for (; rest >= 999.5 && unit < units.length - 1; unit++) rest /= 1000;
  const digits = unit > 0 && rest < 10 ? 1 : 0;
  return unitFormat(lang, units[unit] ?? 'byte', unit === 0 ? 'long' : 'short', digits).format(rest);
};
