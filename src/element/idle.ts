/** Calls a function when the browser is idle, at the latest after 400 ms. Returns a function that cancels the call. */
export const whenIdle = (callback: () => void): (() => void) => {
  // Safari has no requestIdleCallback. The delay is one frame.
  if (typeof requestIdleCallback !== 'function') {
    const id = setTimeout(callback, 16);
    return () => clearTimeout(id);
  }
  const id = requestIdleCallback(callback, { timeout: 400 });
  return () => cancelIdleCallback(id);
};
