import type { AssuranceStatus, ControlStatus } from './types.js';

export type Status = AssuranceStatus | ControlStatus;

/**
 * How far along a status is, which decides its mark. The mark differs by shape first and colour second:
 * who sees no colour, or prints in black, loses nothing. *Done* is a full disc with a tick; *stated*, for
 * what is in place by nobody's word but the organisation's, the same as a ring, and so no seal.
 */
export type Tone = 'done' | 'stated' | 'partial' | 'pending' | 'ended' | 'absent';

const tones: Readonly<Record<Status, Tone>> = {
  implemented: 'stated',
  attested: 'done',
  certified: 'done',
  aligned: 'partial',
  partial: 'partial',
  'in-progress': 'partial',
  alternative: 'partial',
  planned: 'pending',
  'not-started': 'pending',
  expired: 'ended',
  withdrawn: 'ended',
  'not-offered': 'ended',
  'not-applicable': 'absent',
};

/** The tone of a status. */
export const toneOf = (status: Status): Tone => tones[status];
