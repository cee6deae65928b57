import type { Words } from './words.js';

/** Statuses that have ended. A file of its own, because the overview shows them as well. */
export const endedWords = {
  'status.expired': 'Expired',
  'status.withdrawn': 'Withdrawn',
} as const satisfies Words;
