import { problem } from '../manifest/problems.js';
import type { Steps } from '../model/steps.js';
import { withDefaults, type CacheEntry, type LoadDeps } from './deps.js';
import type { checkIntegrity } from './integrity.js';
import { decode, parseJson, readBytes, takeSteps, toLoaded } from './read.js';
import { LoadError, type Loaded } from './state.js';

export interface LoadOptions {
  /** As the attribute of a script: `sha384-…`, checked on the bytes fetched. */
  readonly integrity?: string | undefined;
  /** Ends this caller's wait; the request itself ends with the last caller's. */
  readonly signal?: AbortSignal | undefined;
  /** For headers and body together, in milliseconds; default 20000. Those who join a request share its limit. */
  readonly timeoutMs?: number | undefined;
  /** Ask the server again (revalidating by ETag) and put the answer in the cache when it is good. */
  readonly reload?: boolean | undefined;
  readonly deps?: Partial<LoadDeps> | undefined;
}

interface Job {
  readonly url: string;
  readonly integrity: string;
  readonly timeoutMs: number;
  readonly reload: boolean;
}

/** The answer's bytes and where they came from; a failure before the last byte is `network` or `http`. */
const download = async (
  { url, reload }: Job,
  signal: AbortSignal,
  { fetch, events, setTimeout, online }: LoadDeps,
): Promise<readonly [bytes: ArrayBuffer, from: string, type: string | null]> => {
  let blocked = false;
  const onViolation = (event: Event): void => {
    const { blockedURI, disposition } = event as SecurityPolicyViolationEvent;
    blocked ||= blockedURI === url && disposition === 'enforce';
  };
  events?.addEventListener('securitypolicyviolation', onViolation);
  try {
    const response = await fetch(url, {
      // These, and no header of our own, are what <link rel="preload" as="fetch" crossorigin> asks with:
      // with others the browser fetches the manifest twice. The referrer is no part of that match.
      mode: 'cors',
      credentials: 'same-origin',
      cache: reload ? 'no-cache' : 'default',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!response.ok) throw new LoadError('http', `${url}: ${response.status} ${response.statusText}`);
    // The URL after redirects: links in the manifest are relative to where it really is.
    return [await readBytes(response, url), response.url || url, response.headers.get('content-type')];
  } catch (error) {
    if (error instanceof LoadError) throw error;
    // fetch words every failure the same, and Chromium and Firefox reject before they report the violation
    if (events) await new Promise<void>((resolve) => setTimeout(resolve, 0));
    const why = blocked
      ? 'blocked by Content-Security-Policy'
      : online() === false
        ? 'offline'
        : `no answer, or none that CORS lets through (${String(error)})`;
    throw new LoadError('network', `${url}: ${why}`);
  } finally {
    events?.removeEventListener('securitypolicyviolation', onViolation);
  }
};

/**
 * Comes beside the manifest, for the few elements that name a hash. Where it can't be had nothing is shown: a manifest
 * that is not checked may be anybody's.
 */
const integrityCheck = (): Promise<typeof checkIntegrity> =>
  import('./integrity.js').then(
    (part) => part.checkIntegrity,
    (error: unknown) => () =>
      Promise.reject(new LoadError('integrity', `what checks it could not be loaded: ${String(error)}`)),
  );

const start = (job: Job, deps: LoadDeps): CacheEntry => {
  const { setTimeout, clearTimeout, subtle } = deps;
  const { url, timeoutMs, integrity } = job;
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(
    () => controller.abort(new LoadError('network', `${url}: no complete answer within ${timeoutMs} ms`)),
    timeoutMs,
  );
  const request = async (): Promise<Loaded> => {
    const check = integrity ? integrityCheck() : undefined;
    const [bytes, from, type] = await download(job, signal, deps);
    const verify = check && (await check);
    // The answer is there. How long a slow machine reads it, with the page answering, is no matter of the network.
    clearTimeout(timer);
    const checked = await verify?.(bytes, integrity, from, subtle);
    // Without a hash nothing is checked, as for a script; but whoever wrote the attribute believes that it is.
    const notes =
      checked || !integrity
        ? []
        : [problem([], 'a sha256-, sha384- or sha512- hash in integrity', integrity, 'warning')];
    const about = `${from} (${type})`;
    function* read(): Steps<Loaded> {
      const json = parseJson(decode(bytes, about), about);
      yield;
      return yield* toLoaded(json, true, deps, from, from, ...notes);
    }
    return takeSteps(read(), deps, signal);
  };
  // The signal ends the wait itself: a service worker or a patched fetch may not heed it.
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  const promise = Promise.race([request(), stopped]).finally(() => {
    clearTimeout(timer);
    // lets go of a body that was not read to its end; after a good answer there is nothing left to abort
    controller.abort();
  });
  return { promise, controller, users: 0 };
};

/** What callers must have in common to share a request, its answer, and what a reload of it gives. */
export const shareKey = (url: string, integrity: string | undefined): string =>
  `${url.split('#', 1)[0]} ${integrity?.trim() ?? ''}`;

/**
 * Fetches and parses a manifest. Callers with the same URL and `integrity` share one request, and its answer
 * for as long as the page lives; failures are not kept.
 *
 * @param url absolute; a fragment is ignored
 * @returns what was read; `problems` may name parts that were dropped
 * @throws {LoadError} with the reason; or `signal.reason`, when the caller's own signal ended the wait
 * @example const { model } = await loadManifest('https://example.com/trust.json');
 */
export const loadManifest = async (url: string, options: LoadOptions = {}): Promise<Loaded> => {
  const { signal, timeoutMs = 20_000, reload = false } = options;
  signal?.throwIfAborted();
  const deps = withDefaults(options.deps);
  const { cache } = deps;
  const integrity = options.integrity?.trim() ?? '';
  const [href = ''] = url.split('#', 1);
  // A reload has a place of its own until it is good: those who come meanwhile get the last good answer,
  // and should it fail, that answer still stands.
  const key = shareKey(url, integrity);
  const reloadKey = `reload ${key}`;
  const place = reload ? reloadKey : key;
  const known = cache.get(place) ?? cache.get(reloadKey);
  const entry = known ?? start({ url: href, integrity, timeoutMs, reload }, deps);
  const forget = (): void => {
    for (const [at, held] of cache) if (held === entry) cache.delete(at);
  };
  if (!known) {
    cache.set(place, entry);
    entry.promise.then(() => {
      if (!reload) return;
      forget();
      cache.set(key, entry);
    }, forget);
  }

  entry.users++;
  return new Promise<Loaded>((resolve, reject) => {
    const leave = (): void => {
      entry.users--;
      reject(signal!.reason as Error);
      // Not at once: an element that is moved in the document leaves and joins again within one task.
      queueMicrotask(() => {
        if (entry.users > 0) return;
        forget();
        entry.controller.abort();
      });
    };
    signal?.addEventListener('abort', leave, { once: true });
    void entry.promise.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
  });
};
