import type { Words } from '../../src/i18n/en/words.js';

export const crosswalkWords = {
  'crosswalk.requirement': 'Requirement',
  'crosswalk.controls': 'Controls and their status',
  'crosswalk.group': { one: '{title} ({count} control)', other: '{title} ({count} controls)' },
  'crosswalk.implemented': {
    one: '{implemented} of {count} implemented',
    other: '{implemented} of {count} implemented',
  },
} as const satisfies Words;
