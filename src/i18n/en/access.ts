import type { Words } from './words.js';

/** Who may see a document, for `renderAccess` and `renderEvidence`. */
export const accessWords = {
  'access.public': 'Public',
  'access.request': 'On request',
  'access.nda': 'Under a non-disclosure agreement',
  'access.customer': 'For customers',
} as const satisfies Words;
