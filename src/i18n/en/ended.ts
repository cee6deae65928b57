import type { Words } from './words.js';

/** What was held once: also what the overview says of an assurance that it still names. */
export const endedWords = {
  'status.expired': 'Expired',
  'status.withdrawn': 'Withdrawn',
} as const satisfies Words;
