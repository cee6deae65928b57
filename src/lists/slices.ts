import { nextTask, runSlice } from '../model/time-slices.js';

/**
 * Time-slices a long computation, so that the page responds in between. The first slice runs at once: a short
 * computation is complete, and `done` is called, before this function returns.
 *
 * @param steps The computation. It can pause after each step.
 * @returns A function that cancels the rest.
 * @example const cancel = inSlices(searchTexts(items), () => this.show());
 */
export const inSlices = (steps: Iterator<unknown>, done?: () => void): (() => void) => {
  let cancel: (() => void) | undefined;
  const next = (): void => {
    cancel = undefined;
    if (runSlice(steps, () => performance.now()).done) done?.();
    else cancel = nextTask(next);
  };
  next();
  return () => cancel?.();
};
