import { relativeTimeFormat } from './intl.js';
import type { Locale } from './locale.js';

/** Returns a number of days from today in words: `12` → "in 12 days", `1` → "tomorrow", `-3` → "3 days ago". */
export const relativeDays = (days: number, { lang }: Locale): string =>
  relativeTimeFormat(lang).format(days, 'day');
