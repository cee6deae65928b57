import type { Frame } from '../../src/element/frame.js';

/** Whether a section would be told nothing new: the frame that it has already renders it no second time. */
export const isSameFrame = (before: Frame | undefined, now: Frame): boolean =>
  before?.base === now.base && before?.lang === now.lang && before.headingLevel === now.headingLevel;
