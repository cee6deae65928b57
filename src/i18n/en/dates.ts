import type { Words } from './words.js';

/** What a locale says of dates, with or without an element. */
export const dateWords = {
  'date.half': 'H{half} {year}',
  'date.quarter': 'Q{quarter} {year}',
} as const satisfies Words;
