import type { Words } from './words.js';

/** Statuses of assurances and controls. Statuses that have ended are in `ended.ts`. */
export const statusWords = {
  'common.notStated': 'Not stated',

  // status: assurances
  'status.not-started': 'Not started',
  'status.planned': 'Planned',
  'status.in-progress': 'In progress',
  'status.aligned': 'Aligned',
  'status.implemented': 'Implemented',
  'status.attested': 'Attested',
  'status.certified': 'Certified',
  'status.not-applicable': 'Not applicable',

  // status: controls, beyond the statuses above
  'status.partial': 'Partly implemented',
  'status.alternative': 'Alternative measure',
  'status.not-offered': 'Not offered',
} as const satisfies Words;
