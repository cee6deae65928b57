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

const SHARE_MS = 8;

/**
 * Works through a long list while the page is idle, a few milliseconds at a time.
 *
 * @returns stops working
 * @example const stop = idleForEach(controls.values(), (control) => index(control));
 */
export const idleForEach = <Item>(items: Iterator<Item>, work: (item: Item) => void): (() => void) => {
  const share = (): void => {
    const end = performance.now() + SHARE_MS;
    do {
      const next = items.next();
      if (next.done) return;
      work(next.value);
    } while (performance.now() < end);
    cancel = whenIdle(share);
  };
  let cancel = whenIdle(share);
  return () => cancel();
};
