import type { Words } from './words.js';

/** A file of its own, because controls as well as roadmap entries can miss their date. */
export const missedWords = {
  'updates.missed': 'Was planned for {date}; not reported as done',
} as const satisfies Words;
