import type { Words } from './words.js';

/** Apart from the other words of the controls, because the compliance matrix counts them too. */
export const controlCountWords = {
  'controlGrid.count': { one: '{count} control', other: '{count} controls' },
} as const satisfies Words;
