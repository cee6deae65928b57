import type { Words } from '../../src/i18n/en/words.js';

export const controlGridWords = {
  'common.linkToSection': 'Link to “{title}”',

  'controlGrid.countShown': { one: '{shown} of {count} control', other: '{shown} of {count} controls' },
  'controlGrid.groupShown': '{shown} of {total}',
  'controlGrid.filter': 'Filter controls',
  'controlGrid.search': 'Search controls',
  'controlGrid.status': 'Status',
  'controlGrid.layer': 'Layer',
  'controlGrid.framework': 'Framework',
  'controlGrid.covers': 'Covers',
  'controlGrid.attestedBy': 'Attested by',
  'controlGrid.evidence': 'Evidence',
  'controlGrid.evidenceClass': 'Evidence class',
  'controlGrid.appliesTo': 'Applies to',
  'controlGrid.requirements': 'Requirements',
  'controlGrid.reviewed': 'Reviewed {date}',
  'controlGrid.planned': 'Planned for {date}',
} as const satisfies Words;
