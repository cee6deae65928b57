import type { Words } from './words.js';

/** Messages of `dateRange`. */
export const dateRangeWords = {
  'date.range': '{from} to {to}',
  'date.from': 'From {from}',
  'date.until': 'Until {to}',
} as const satisfies Words;
