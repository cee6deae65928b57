import type { Words } from './words.js';

/** Statuses of assurances and controls; those that have ended are in `ended.ts`. */
export const statusWords = {
  'common.notStated': 'Not stated',

  // status: of an assurance
  'status.not-started': 'Not started',
  'status.planned': 'Planned',
  'status.in-progress': 'In progress',
  'status.aligned': 'Aligned',
  'status.implemented': 'Implemented',
  'status.attested': 'Attested',
  'status.certified': 'Certified',
  'status.not-applicable': 'Not applicable',

  // status: of a control, where it is not among the above
  'status.partial': 'Partly implemented',
  'status.alternative': 'Alternative measure',
  'status.not-offered': 'Not offered',
} as const satisfies Words;
