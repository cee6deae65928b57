import { parseSteps, type ParseResult } from '../manifest/parse-steps.js';
import { nextTask, type Steps } from '../model/steps.js';
import { mender } from './mending.js';
import type { Loaded } from './state.js';

/** One request and all who wait for it. */
export interface CacheEntry {
  readonly promise: Promise<Loaded>;
  readonly controller: AbortController;
  /** How many came for the answer and did not leave before it was there. */
  users: number;
}

/** What loading needs from outside; each has a default from `globalThis` and the parser. */
export interface LoadDeps {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Undefined where the page is no secure context. */
  readonly subtle: Pick<SubtleCrypto, 'digest'> | undefined;
  readonly setTimeout: (run: () => void, ms: number) => number;
  readonly clearTimeout: (timer: number) => void;
  /** Where `securitypolicyviolation` events arrive: the window; undefined in Node. */
  readonly events: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> | undefined;
  /** `false` only where the browser knows that it is offline. */
  readonly online: () => boolean | undefined;
  /** `parseManifest` by steps: takes a raw manifest, and gives a model of its own back as it is. */
  readonly parse: (input: unknown, isOwn: boolean) => Steps<ParseResult>;
  /** The clock by which a long manifest is read in shares, in milliseconds. */
  readonly now: () => number;
  /** Resolves in a later task. */
  readonly pause: () => Promise<void>;
  readonly cache: Map<string, CacheEntry>;
}

/** The page's only shared state: what was loaded, by URL and integrity. */
const sharedCache = new Map<string, CacheEntry>();

/** The globals are read per call, not at import: a page may patch fetch later, and Node lacks some. */
export const withDefaults = (deps: Partial<LoadDeps> = {}): LoadDeps => {
  const { fetch, crypto, setTimeout, clearTimeout, addEventListener, navigator } = globalThis as Partial<
    typeof globalThis
  >;
  return {
    fetch: fetch!,
    subtle: crypto?.subtle,
    setTimeout: setTimeout!,
    clearTimeout: clearTimeout!,
    events: addEventListener && globalThis,
    online: () => navigator?.onLine,
    parse: (input, isOwn) => parseSteps(input, isOwn, mender),
    now: () => performance.now(),
    pause: () => new Promise((resolve) => void nextTask(resolve)),
    cache: sharedCache,
    ...deps,
  };
};
