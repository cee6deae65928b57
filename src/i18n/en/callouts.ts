import type { Words } from './words.js';

/** The kinds of callouts, for `renderBlocks`. */
export const calloutWords = {
  'callout.note': 'Note',
  'callout.tip': 'Tip',
  'callout.warning': 'Warning',
} as const satisfies Words;
