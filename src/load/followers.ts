import type { CacheEntry } from './deps.js';
import type { Loaded } from './state.js';

type Follower = (loaded: Loaded) => void;

interface Place {
  readonly followers: Set<Follower>;
  /** What the last good reload gave. */
  latest?: Loaded;
}

/** By the cache that they share; a page has one. */
const places = new WeakMap<Map<string, CacheEntry>, Map<string, Place>>();

const placeOf = (cache: Map<string, CacheEntry>, key: string): Place => {
  const known = places.get(cache) ?? new Map<string, Place>();
  places.set(cache, known);
  const place = known.get(key) ?? { followers: new Set() };
  known.set(key, place);
  return place;
};

/**
 * Calls back when another source of the same address has loaded it again: two elements that show one manifest
 * must not say two things.
 *
 * @returns what a reload has given already, and the end of it
 */
export const follow = (
  cache: Map<string, CacheEntry>,
  key: string,
  follower: Follower,
): { readonly latest: Loaded | undefined; readonly stop: () => void } => {
  const place = placeOf(cache, key);
  place.followers.add(follower);
  return { latest: place.latest, stop: () => place.followers.delete(follower) };
};

/** Gives what was loaded again to all who show the same address. */
export const tellFollowers = (cache: Map<string, CacheEntry>, key: string, loaded: Loaded): void => {
  const place = placeOf(cache, key);
  place.latest = loaded;
  for (const follower of [...place.followers]) follower(loaded);
};
