import type { BadgeMark } from '../model/badge.js';

/** The path data of a mark in a `viewBox` of 24 by 24: the stroked path and the filled path. */
export interface MarkShape {
  readonly line?: string;
  /** `stroke-dasharray` of the line. */
  readonly dash?: string;
  readonly fill?: string;
}

const RING = 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0z';

/**
 * The marks of a badge. They have the shapes of the status marks on the page, but each uses only the text color. The
 * background of a badge is unknown (it is often in a footer), so the tick is a hole in the disc, not a second color.
 */
export const badgeMarks: Readonly<Record<BadgeMark, MarkShape>> = {
  done: {
    fill: 'M1 12a11 11 0 1 0 22 0a11 11 0 1 0-22 0zM8.8 10.9l1.7 1.7 4.6-4.6 1.8 1.8-6.4 6.4-3.5-3.5z',
  },
  stated: { line: `${RING}M16 9l-5.5 5.5L8 12` },
  partial: { line: RING, fill: 'M12 18a6 6 0 0 0 0-12z' },
  pending: { line: RING, dash: '4 3.854' },
  ended: { line: `${RING}M5 5l14 14` },
  absent: { line: 'M5 12h14' },
  late: { line: 'M12 3L2 20.5h20zM12 9.5v5M12 17.5v.1' },
};
