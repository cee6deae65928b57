import { parseSteps, type ParseResult } from '../manifest/parse-steps.js';
import { nextTask, type Steps } from '../model/time-slices.js';
import type { Loaded } from './state.js';

/** One request, shared by all callers that want its answer. */
export interface CacheEntry {
  readonly promise: Promise<Loaded>;
  /** Ends the request. */
  readonly abort: () => void;
  /** Number of callers that have not aborted. */
  users: number;
}

/** Everything that loading needs from its environment. The defaults come from `globalThis` and the parser. */
export interface LoadDeps {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Undefined if the page is not a secure context. */
  readonly subtle: Pick<SubtleCrypto, 'digest'> | undefined;
  readonly setTimeout: (run: () => void, ms: number) => number;
  readonly clearTimeout: (timer: number) => void;
  /** The target of `securitypolicyviolation` events, usually the window. Undefined in Node. */
  readonly events: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> | undefined;
  /** Returns `false` only if the browser knows that it is offline. */
  readonly online: () => boolean | undefined;
  /** `parseManifest` in steps. Takes a raw manifest; returns a model that it made before unchanged. */
  readonly parse: (input: unknown) => Steps<ParseResult>;
  /** The clock for time-slicing, in milliseconds. */
  readonly now: () => number;
  /** Resolves in a later task. */
  readonly pause: () => Promise<void>;
  readonly cache: Map<string, CacheEntry>;
}

/** The requests of this page, by URL and integrity. The only state that all elements share. */
const sharedCache = new Map<string, CacheEntry>();

/**
 * Completes the dependencies. Reads globals on each call, because a page may patch `fetch` later and Node lacks some.
 */
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
    parse: (input) => parseSteps(input),
    now: () => performance.now(),
    pause: () => new Promise((resolve) => void nextTask(resolve)),
    cache: sharedCache,
    ...deps,
  };
};
