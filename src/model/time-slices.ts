/** A long computation, written as a generator: each `yield` is a point at which it can pause. */
export type Steps<T> = Generator<void, T>;

/**
 * Runs a computation to its end, without a pause, and returns its result.
 *
 * @example const result = runToEnd(parseSteps(input));
 */
export const runToEnd = <T>(steps: Iterator<unknown, T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/**
 * Time limit of one slice, in milliseconds. It leaves time for the page's own work, so that a response to a click stays
 * well within the 50 ms beyond which a task counts as long (W3C Long Tasks API).
 */
export const SLICE_MS = 20;
/** Steps between two looks at the clock, because reading the clock takes about as long as one step. */
const STEPS_PER_LOOK = 16;

/**
 * Runs one slice of a computation: at least one step, then further steps for up to `SLICE_MS`.
 *
 * @param now Returns the current time in milliseconds.
 * @returns The last step, with the result if it is `done`.
 * @example
 * const { done, value } = runSlice(steps, () => performance.now());
 */
export const runSlice = <T>(steps: Iterator<unknown, T>, now: () => number): IteratorResult<unknown, T> => {
  const end = now() + SLICE_MS;
  for (let taken = 1; ; taken += 1) {
    const step = steps.next();
    if (step.done || (taken % STEPS_PER_LOOK === 0 && now() >= end)) return step;
  }
};

interface Scheduler {
  postTask(callback: () => void): Promise<unknown>;
}

/**
 * Calls a function in a task of its own. Uses `scheduler.postTask` where it exists, because browsers delay the fifth
 * and each further nested `setTimeout` by 4 ms (HTML Standard, "timers"). Other engines use `setTimeout` anyway.
 *
 * @returns A function that cancels the call.
 * @example const cancel = nextTask(() => render());
 */
export const nextTask = (callback: () => void): (() => void) => {
  let isOff = false;
  const run = (): void => {
    if (!isOff) callback();
  };
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  void (scheduler ? scheduler.postTask(run) : setTimeout(run));
  return () => void (isOff = true);
};
