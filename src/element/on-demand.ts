import { warnIfForeign } from './define.js';

/** How the class of an element stands: registered, on its way, or not to be had. */
export type Arrival = 'here' | 'coming' | 'failed';

interface Demand {
  readonly load: () => Promise<unknown>;
  coming?: Promise<void> | undefined;
  hasFailed?: boolean;
}

const demands = new Map<string, Demand>();
const listeners = new Set<() => void>();

const bring = async (tag: string, demand: Demand): Promise<void> => {
  demand.hasFailed = false;
  try {
    await demand.load();
  } catch (error) {
    demand.coming = undefined;
    demand.hasFailed = true;
    console.warn(`trust-center: <${tag}> could not be loaded. ${String(error)}`);
    throw error;
  } finally {
    for (const listener of listeners) listener();
  }
};

/**
 * Says where the class of a tag comes from when a page first holds one; `load` registers it. Nothing is loaded
 * before somebody wants it. Where every element is registered from the start, nobody calls this.
 *
 * @example
 * onDemand('trust-faq', () => import('./faq/define.js'));
 */
export const onDemand = (tag: string, load: () => Promise<unknown>): void => {
  demands.set(tag, { load });
  warnIfForeign(tag);
};

/** The tags that come on demand and are not registered yet. */
export const awaited = (): readonly string[] => [...demands.keys()].filter((tag) => !customElements.get(tag));

/** Loads the class of a tag, again if it failed before. Rejects with what was in the way, or for a tag that is none of ours. */
export const load = (tag: string): Promise<void> => {
  if (customElements.get(tag)) return Promise.resolve();
  const demand = demands.get(tag);
  if (!demand) return Promise.reject(new TypeError(`trust-center: no element is called ${tag}`));
  return (demand.coming ??= bring(tag, demand));
};

/** Asks for the class of a tag and says how that stands. What failed stays so until it is loaded by name. */
export const want = (tag: string): Arrival => {
  const demand = demands.get(tag);
  if (!demand || customElements.get(tag)) return 'here';
  if (demand.hasFailed) return 'failed';
  load(tag).catch(() => undefined); // said in the console already
  return 'coming';
};

/** Calls back when a class has come, or failed to. Returns the end of it. */
export const onArrival = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * Wants every awaited element that the document holds, now and later. Looks into no shadow root: a `<trust-center>`
 * wants what it lays out itself, and for roots of the host's own there is `load`.
 */
export const wantWhatThePageHolds = (): void => {
  const look = (node: ParentNode & Node): void => {
    const tags = awaited();
    if (tags.length === 0) return observer.disconnect();
    if (node instanceof Element && tags.includes(node.localName)) want(node.localName);
    for (const { localName } of node.querySelectorAll(tags.join())) want(localName);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  });
  observer.observe(document, { childList: true, subtree: true });
  look(document);
};
