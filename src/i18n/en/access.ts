import type { Words } from './words.js';

/** Who may see something, as `renderAccess` and `renderEvidence` say it. */
export const accessWords = {
  'access.public': 'Public',
  'access.request': 'On request',
  'access.nda': 'Under a non-disclosure agreement',
  'access.customer': 'For customers',
} as const satisfies Words;
