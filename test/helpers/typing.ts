import { SETTLE_MS } from '../../src/lists/search-controller.js';

/**
 * Typing rests when the test says so, however fast the machine is: what waits so long is held back until then.
 *
 * @returns `rests` ends the wait of all that waits now, and gives how many that were
 */
export const typing = (): { readonly rests: () => number } => {
  const { setTimeout, clearTimeout } = globalThis;
  const held = new Map<number, () => void>();
  beforeEach(() => {
    let last = -1;
    globalThis.setTimeout = ((run: () => void, delay?: number, ...rest: unknown[]) => {
      if (delay !== SETTLE_MS) return setTimeout(run, delay, ...rest);
      // No engine gives a timer such a number.
      held.set(--last, run);
      return last;
    }) as typeof setTimeout;
    globalThis.clearTimeout = ((id?: number) => {
      if (!held.delete(id ?? 0)) clearTimeout(id);
    }) as typeof clearTimeout;
  });
  afterEach(() => {
    Object.assign(globalThis, { setTimeout, clearTimeout });
    held.clear();
  });
  return {
    rests: () => {
      const due = [...held.values()];
      held.clear();
      for (const run of due) run();
      return due.length;
    },
  };
};
