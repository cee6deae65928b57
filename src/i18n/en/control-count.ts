import type { Words } from './words.js';

/** A file of its own, because the compliance matrix shows the number of controls as well. */
export const controlCountWords = {
  'controlGrid.count': { one: '{count} control', other: '{count} controls' },
} as const satisfies Words;
