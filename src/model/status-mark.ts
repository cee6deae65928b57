import type { AssuranceStatus, ControlStatus } from './types.js';

/** Any status that an assurance or a control can have. */
export type Status = AssuranceStatus | ControlStatus;

/**
 * The mark (icon) that is shown beside a status. Marks differ by shape first and by color second, so a reader who sees
 * no color, or who prints in black and white, loses nothing.
 *
 * - `done`: a filled disc with a tick. Somebody independent has confirmed it.
 * - `stated`: a ring with a tick. It is in place, but only the organization says so, so it must not look like a seal.
 * - `partial`: in place to some extent, or on its way.
 * - `pending`: planned or not started.
 * - `ended`: expired, withdrawn or not offered.
 * - `absent`: not applicable.
 */
export type StatusMark = 'done' | 'stated' | 'partial' | 'pending' | 'ended' | 'absent';

const marks: Readonly<Record<Status, StatusMark>> = {
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

/**
 * Returns the mark that a status is shown with.
 *
 * @example markOf('certified') // 'done'
 */
export const markOf = (status: Status): StatusMark => marks[status];
