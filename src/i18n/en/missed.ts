import type { Words } from './words.js';

/** Apart from the other words of the roadmap, because a control may be planned for a day that has passed as well. */
export const missedWords = {
  'updates.missed': 'Was planned for {date}; not reported as done',
} as const satisfies Words;
