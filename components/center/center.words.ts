import type { Words } from '../../src/i18n/en/words.js';

export const centerWords = {
  'state.problems': {
    one: '{count} entry could not be shown, because of an error in what was published.',
    other: '{count} entries could not be shown, because of errors in what was published.',
  },

  'center.contents': 'On this page',
  'center.onlyIn': 'Some of this page is available only in {language}.',
} as const satisfies Words;
