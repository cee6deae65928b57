import type { Words } from '../../src/i18n/en/words.js';

export const updatesWords = {
  'updates.changes': 'What has changed',
  'updates.showAll': 'Show all {count}',
  'updates.kind.controls': 'Controls',
  'updates.kind.subprocessors': 'Sub-processors',
  'updates.kind.compliance': 'Compliance',
  'updates.kind.documents': 'Documents',
  'updates.kind.policy': 'Policy',
  'updates.kind.incident': 'Incident',
  'updates.kind.page': 'This page',

  // updates: roadmap
  'updates.roadmap': 'What is planned',
  'updates.target': 'Target: {date}',
  'updates.status.planned': 'Planned',
  'updates.status.in-progress': 'In progress',
  'updates.status.done': 'Done',
  'updates.status.dropped': 'Dropped',
} as const satisfies Words;
