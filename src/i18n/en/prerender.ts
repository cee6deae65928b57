import type { Words } from './words.js';

/** What a prerendered page says of itself. */
export const prerenderWords = {
  'prerender.asOf': 'Status as of {date}',
} as const satisfies Words;
