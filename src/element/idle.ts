import { nextTask, runSlice } from '../model/time-slices.js';

/** Calls back after a while. Returns a function that calls it off. */
export const later = (callback: () => void, delay = 0): (() => void) => {
  const id = setTimeout(callback, delay);
  return () => clearTimeout(id);
};

/** Calls back when the page has nothing better to do, but soon. Returns a function that calls it off. */
export const whenIdle = (callback: () => void): (() => void) => {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback !== 'function') return later(callback, 16);
  // The timeout: a busy page must not put it off for good.
  const id = requestIdleCallback(callback, { timeout: 400 });
  return () => cancelIdleCallback(id);
};

const clock = (): number => performance.now();

/**
 * Takes the steps of a long work a few milliseconds at a time, so that the page answers in between. The first share
 * is taken at once: what is short is done, and `done` called, before it returns.
 *
 * @returns calls it off
 * @example const stop = inShares(prepareArranging(items, view, locale), () => this.show(view));
 */
export const inShares = (steps: Iterator<unknown>, done?: () => void, wait = nextTask): (() => void) => {
  let cancel: (() => void) | undefined;
  const next = (): void => {
    cancel = undefined;
    if (runSlice(steps, clock).done) done?.();
    else cancel = wait(next);
  };
  next();
  return () => cancel?.();
};

/**
 * Takes the steps of a work that nobody waits for, while the page is idle.
 *
 * @returns calls it off
 */
export const inIdleShares = (steps: Iterator<unknown>): (() => void) => {
  let stop = whenIdle(() => (stop = inShares(steps, undefined, whenIdle)));
  return () => stop();
};
