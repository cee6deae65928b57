/**
 * All the steps of a work at once, and what came of it.
 *
 * @example const result = drain(readSteps(input));
 */
export const drain = <T>(steps: Iterator<unknown, T>): T => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** How long the steps of one share may take together: half a frame, so that the page answers in between. */
const SHARE_MS = 8;

/** Takes steps for a few milliseconds, one at least. Returns the last of them, which tells whether that was all. */
export const share = <T>(steps: Iterator<unknown, T>, now: () => number): IteratorResult<unknown, T> => {
  const end = now() + SHARE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done || now() >= end) return step;
  }
};

/** Calls back in a task of its own, and sooner than a timer, of which the fifth in a row waits for 4 ms. */
export const nextTask = (callback: () => void): (() => void) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    callback();
  };
  port2.postMessage(0);
  return () => port1.close();
};
