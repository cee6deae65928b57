import type { Words } from './words.js';

/** Loading, errors, and empty sections. */
export const stateWords = {
  'state.loading': 'Loading this information…',
  'state.empty': 'Nothing has been published here yet.',
  'state.network': 'This information could not be loaded. Please check your connection and try again.',
  'state.http': 'This information is not available at the moment. Please try again later.',
  'state.not-json': 'This information could not be read, because of an error in what was published.',
  'state.invalid': 'This information cannot be shown, because of an error in what was published.',
  'state.unsupported-version': 'This information is in a newer format than this page can show.',
  'state.integrity':
    'This information is not shown, because it differs from the version that this page was set up to show.',
  'state.stale': 'The latest version could not be loaded. You are reading an earlier one.',
  'state.retry': 'Try again',
} as const satisfies Words;
