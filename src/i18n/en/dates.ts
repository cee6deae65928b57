import type { Words } from './words.js';

/** Messages of `Locale.date`, which are also needed outside an element. */
export const dateWords = {
  'date.half': 'H{half} {year}',
  'date.quarter': 'Q{quarter} {year}',
} as const satisfies Words;
