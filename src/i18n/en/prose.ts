import { proseTitle } from './titles.js';
import type { Words } from './words.js';

export const proseWords = {
  'prose.title': proseTitle,
} as const satisfies Words;
