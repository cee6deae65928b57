import type { Words } from '../../src/i18n/en/words.js';

export const overviewWords = {
  // how current the page is
  'freshness.version': 'Version {version}',
  'freshness.updated': 'Updated {date}',
  'freshness.reviewed': 'Reviewed {date}',
  'freshness.nextReview': 'Next review by {date}',
  'freshness.cycle': 'Review cycle: {duration}',
  'freshness.dueSoon': 'Review due by {date}',
  'freshness.overdue': 'Review overdue since {date}',

  'overview.highlights': 'At a glance',
  'overview.figures': 'Figures',
  'overview.scope': 'What this page covers',
  'overview.identity': 'Published by',
  'overview.lei': 'Legal entity identifier',
  'overview.under': 'under {value}',
  'overview.at-most': 'at most {value}',
  'overview.at-least': 'at least {value}',
  'overview.over': 'over {value}',
  'overview.about': 'about {value}',
  'overview.valueWithUnit': '{value} {unit}',
  'overview.commitment': 'Commitment',
  'overview.target': 'Target',
  'overview.measured': 'Measured',
  'overview.asOf': 'as of {date}',
  'overview.source': 'Source: {source}',

  // what the claims cover
  'scope.website': 'Website',
  'scope.application': 'Application',
  'scope.api': 'API',
  'scope.service': 'Service',
  'scope.infrastructure': 'Infrastructure',
  'scope.organization': 'Organisation',
} as const satisfies Words;
