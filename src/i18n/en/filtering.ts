import type { Words } from './words.js';

/** Finding something in a long list. */
export const filteringWords = {
  'common.all': 'All',
  'common.filter': 'Filter',
  'common.clearFilters': 'Clear filters',
  'common.noResults': 'Nothing matches these filters.',
  'common.results': { one: '{count} result', other: '{count} results' },
} as const satisfies Words;
