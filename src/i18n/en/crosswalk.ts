import type { Words } from './words.js';

export const crosswalkWords = {
  'crosswalk.requirement': 'Requirement',
  'crosswalk.controls': 'Controls and their status',
  'crosswalk.group': { one: '{title} ({count} control)', other: '{title} ({count} controls)' },
  'crosswalk.implemented': {
    one: '{implemented} of {count} implemented',
    other: '{implemented} of {count} implemented',
  },
} as const satisfies Words;
