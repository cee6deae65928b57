/** A work by steps. One that is a promise has to be waited for before the next. */
export type Steps<T> = Generator<void | Promise<unknown>, T>;

/** By what it does: a page may have replaced `Promise`, and what `import()` gives is one of the engine's own. */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as Partial<Promise<unknown>> | undefined)?.then === 'function';

/** What may have to be waited for, as a step. */
export function* once<T>(coming: T | Promise<T>): Steps<T> {
  if (!isPromise(coming)) return coming;
  let come: T;
  yield coming.then((value) => (come = value));
  return come!;
}

/** All the steps of a work up to the first that has to be waited for, or to its end. */
export const advance = <T>(steps: Iterator<unknown, T>): IteratorResult<unknown, T> => {
  for (;;) {
    const step = steps.next();
    if (step.done || isPromise(step.value)) return step;
  }
};

/**
 * All the steps of a work at once, and what came of it.
 *
 * @throws where one would have to be waited for
 * @example const result = drain(readSteps(input));
 */
export const drain = <T>(steps: Iterator<unknown, T>): T => {
  const { done, value } = advance(steps);
  if (done) return value;
  throw new TypeError('nothing can be waited for here');
};

/**
 * How long the steps of one share may take together: with what a page has to do besides, an answer to a click stays well
 * within the 50 ms beyond which a task is a long one (W3C Long Tasks API).
 */
export const SHARE_MS = 20;
/** To look at the clock takes as long as a step. */
const STEPS_A_LOOK = 16;

/** Takes steps for a few milliseconds, one at least. Returns the last of them, which tells whether that was all. */
export const share = <T>(steps: Iterator<unknown, T>, now: () => number): IteratorResult<unknown, T> => {
  const end = now() + SHARE_MS;
  for (let taken = 1; ; taken += 1) {
    const step = steps.next();
    if (step.done || isPromise(step.value) || (taken % STEPS_A_LOOK === 0 && now() >= end)) return step;
  }
};

interface Scheduler {
  postTask(callback: () => void): Promise<unknown>;
}

/**
 * Calls back in a task of its own. A timer does that as well, but the fifth in a row waits for 4 ms; engines without the
 * other way have the patience.
 *
 * @returns calls it off
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
