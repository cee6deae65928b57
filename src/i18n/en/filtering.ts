import type { Words } from './words.js';

/** Search and filters above a long list. */
export const filteringWords = {
  'common.all': 'All',
  'common.filter': 'Filter',
  'common.clearFilters': 'Clear filters',
  'common.noResults': 'Nothing matches these filters.',
} as const satisfies Words;
