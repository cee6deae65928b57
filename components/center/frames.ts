import type { Frame } from '../../src/element/frame.js';

/** Returns true if two frames have the same values. A section that keeps its frame object does not render again. */
export const isSameFrame = (before: Frame | undefined, now: Frame): boolean =>
  before?.base === now.base && before?.lang === now.lang && before.headingLevel === now.headingLevel;
