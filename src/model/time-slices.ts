/**
 * A long computation, written as a generator: each `yield` is a point at which it can pause. If it yields a promise,
 * the caller must wait for that promise before it asks for the next step.
 */
export type Steps<T> = Generator<void | Promise<unknown>, T>;

/**
 * Returns whether a value is a promise. Checks for `then` instead of using `instanceof`, because a host page may have
 * replaced the global `Promise`, while `import()` still returns the engine's own.
 *
 * @example isPromise(Promise.resolve(1)) // true
 */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as Partial<Promise<unknown>> | undefined)?.then === 'function';

/**
 * Returns a value from within a generator, and yields first if the value is still a promise.
 *
 * @example const table = yield* waitFor(loadTable());
 */
export function* waitFor<T>(value: T | Promise<T>): Steps<T> {
  if (!isPromise(value)) return value;
  let result: T;
  yield value.then((resolved) => (result = resolved));
  return result!;
}

/**
 * Runs a computation until its end, or until it yields a promise.
 *
 * @returns The last step: the result if `done`, otherwise the promise to wait for.
 * @example const { done, value } = runUntilPromise(steps);
 */
export const runUntilPromise = <T>(steps: Iterator<unknown, T>): IteratorResult<unknown, T> => {
  for (;;) {
    const step = steps.next();
    if (step.done || isPromise(step.value)) return step;
  }
};

/**
 * Runs a computation to its end, without a pause, and returns its result.
 *
 * @throws {TypeError} If the computation yields a promise.
 * @example const result = runToEnd(readSteps(input));
 */
export const runToEnd = <T>(steps: Iterator<unknown, T>): T => {
  const { done, value } = runUntilPromise(steps);
  if (done) return value;
  throw new TypeError('runToEnd() cannot wait: a step yielded a promise');
};

/**
 * Time limit of one slice, in milliseconds. It leaves time for the page's own work, so that a response to a click stays
 * well within the 50 ms beyond which a task counts as long (W3C Long Tasks API).
 */
export const SLICE_MS = 20;
/** Steps between two looks at the clock, because reading the clock takes about as long as one step. */
const STEPS_PER_LOOK = 16;

/**
 * Runs one slice of a computation: at least one step, then further steps for up to `SLICE_MS`. Stops early at a step
 * that yields a promise.
 *
 * @param now Returns the current time in milliseconds.
 * @returns The last step: the result if `done`, otherwise a promise to wait for, or undefined if only time ran out.
 * @example
 * const { done, value } = runSlice(steps, () => performance.now());
 */
export const runSlice = <T>(steps: Iterator<unknown, T>, now: () => number): IteratorResult<unknown, T> => {
  const end = now() + SLICE_MS;
  for (let taken = 1; ; taken += 1) {
    const step = steps.next();
    if (step.done || isPromise(step.value) || (taken % STEPS_PER_LOOK === 0 && now() >= end)) return step;
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
