interface Timers {
  readonly setTimeout: (run: () => void, ms: number) => number;
  readonly clearTimeout: (timer: number) => void;
}

export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Stops the timer. The work may take longer from now on, and can still be aborted with `end`. */
  readonly clear: () => void;
  /** Stops the timer and aborts the signal. */
  readonly end: () => void;
  /**
   * Settles with `work`, or rejects when the signal is aborted. Passing the signal to `fetch` is not enough, because a
   * service worker or a patched `fetch` may ignore it.
   */
  readonly race: <T>(work: Promise<T>) => Promise<T>;
}

/**
 * Starts a time limit.
 *
 * @param ms the limit in milliseconds
 * @param createError creates the error that the signal is aborted with
 * @example
 * const limit = startTimeLimit(20_000, () => new Error('no response'), globalThis);
 * const response = await limit.race(fetch(url, { signal: limit.signal }));
 */
export const startTimeLimit = (
  ms: number,
  createError: () => Error,
  { setTimeout, clearTimeout }: Timers,
): TimeLimit => {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(createError()), ms);
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  // Without a handler, an abort would be an unhandled rejection if `race` was not called.
  aborted.catch(() => undefined);
  const clear = (): void => clearTimeout(timer);
  return {
    signal,
    clear,
    end: () => {
      clear();
      controller.abort();
    },
    race: (work) => Promise.race([work, aborted]),
  };
};
