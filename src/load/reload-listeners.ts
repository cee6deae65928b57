import type { CacheEntry } from './deps.js';
import type { Loaded } from './state.js';

type ReloadListener = (loaded: Loaded) => void;

interface Reloads {
  readonly listeners: Set<ReloadListener>;
  /** The result of the last successful reload. */
  latest?: Loaded;
}

/** By cache, then by cache key. A page has one cache. */
const reloadsByCache = new WeakMap<Map<string, CacheEntry>, Map<string, Reloads>>();

const reloadsOf = (cache: Map<string, CacheEntry>, key: string): Reloads => {
  const byKey = reloadsByCache.get(cache) ?? new Map<string, Reloads>();
  reloadsByCache.set(cache, byKey);
  const reloads = byKey.get(key) ?? { listeners: new Set() };
  byKey.set(key, reloads);
  return reloads;
};

/**
 * Calls `listener` whenever another source with the same URL and integrity has been reloaded, so that two elements
 * never show two versions of one manifest.
 *
 * @returns the result of the last reload, if there was one, and a function that removes the listener
 */
export const listenForReloads = (
  cache: Map<string, CacheEntry>,
  key: string,
  listener: ReloadListener,
): { readonly latest: Loaded | undefined; readonly stop: () => void } => {
  const { listeners, latest } = reloadsOf(cache, key);
  listeners.add(listener);
  return { latest, stop: () => listeners.delete(listener) };
};

/** Passes the result of a reload to all sources with the same URL and integrity. */
export const announceReload = (cache: Map<string, CacheEntry>, key: string, loaded: Loaded): void => {
  const reloads = reloadsOf(cache, key);
  reloads.latest = loaded;
  for (const listener of [...reloads.listeners]) listener(loaded);
};
