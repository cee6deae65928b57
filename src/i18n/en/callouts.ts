import type { Words } from './words.js';

/** The kinds of call-outs, as `renderBlocks` says them. */
export const calloutWords = {
  'callout.note': 'Note',
  'callout.tip': 'Tip',
  'callout.warning': 'Warning',
} as const satisfies Words;
