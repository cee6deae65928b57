import { problem } from '../manifest/problems.js';
import type { Steps } from '../model/time-slices.js';
import { withDefaults, type CacheEntry, type LoadDeps } from './deps.js';
import { checkIntegrity } from './integrity.js';
import { decode, parseJson, readBytes, runInSlices, toLoaded } from './read.js';
import { LoadError, type Loaded } from './state.js';
import { startTimeLimit } from './time-limit.js';

export interface LoadOptions {
  /** Hashes of the file, as in the `integrity` attribute of a script: `sha384-…`. */
  readonly integrity?: string | undefined;
  /** Aborts this call. The request itself is aborted when all of its callers have aborted. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Time limit for headers and body together, in milliseconds. The default is 20000. Callers that join a request share
   * its limit.
   */
  readonly timeoutMs?: number | undefined;
  /** Requests the file again (the browser revalidates it by its ETag). A good answer replaces the cached one. */
  readonly reload?: boolean | undefined;
  readonly deps?: Partial<LoadDeps> | undefined;
}

interface Job {
  readonly url: string;
  readonly integrity: string;
  readonly timeoutMs: number;
  readonly reload: boolean;
}

/** Fetches the file. Every failure until its last byte has the reason `network` or `http`. */
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
      // These options, without headers of our own, match <link rel="preload" as="fetch" crossorigin>. With others, the
      // browser would fetch the manifest twice. The referrer policy is not part of the match.
      mode: 'cors',
      credentials: 'same-origin',
      cache: reload ? 'no-cache' : 'default',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!response.ok) throw new LoadError('http', `${url}: ${response.status} ${response.statusText}`);
    // The URL after redirects, because the links in the manifest are relative to it.
    return [await readBytes(response, url), response.url || url, response.headers.get('content-type')];
  } catch (error) {
    if (error instanceof LoadError) throw error;
    // fetch reports every failure with the same message. Wait a task for the violation event: Chromium and Firefox
    // dispatch it after fetch rejects.
    if (events) await new Promise<void>((resolve) => setTimeout(resolve, 0));
    const why = blocked
      ? 'blocked by Content-Security-Policy'
      : online() === false
        ? 'offline'
        : `no response, or CORS does not allow it (${String(error)})`;
    throw new LoadError('network', `${url}: ${why}`);
  } finally {
    events?.removeEventListener('securitypolicyviolation', onViolation);
  }
};

const startRequest = (job: Job, deps: LoadDeps): CacheEntry => {
  const { url, timeoutMs, integrity } = job;
  const limit = startTimeLimit(
    timeoutMs,
    () => new LoadError('network', `${url}: no complete response within ${timeoutMs} ms`),
    deps,
  );
  const { signal } = limit;
  const request = async (): Promise<Loaded> => {
    const [bytes, from, type] = await download(job, signal, deps);
    // The limit applies to the network, not to the time that a slow machine takes to parse the manifest.
    limit.clear();
    const isChecked = integrity !== '' && (await checkIntegrity(bytes, integrity, from, deps.subtle));
    // As for scripts, an attribute without a known hash checks nothing. Its author should know.
    const notes =
      isChecked || !integrity
        ? []
        : [problem([], 'a sha256-, sha384- or sha512- hash in integrity', integrity, 'warning')];
    const about = `${from} (${type})`;
    function* read(): Steps<Loaded> {
      const json = parseJson(decode(bytes, about), about);
      yield;
      return yield* toLoaded(json, deps, from, from, ...notes);
    }
    return runInSlices(read(), deps, signal);
  };
  // `end` also cancels a body that was not read completely.
  const promise = limit.race(request()).finally(limit.end);
  return { promise, abort: limit.end, users: 0 };
};

/** Returns the cache key. Callers with the same key share a request, its answer, and the result of a reload. */
export const cacheKey = (url: string, integrity: string | undefined): string =>
  `${url.split('#', 1)[0]} ${integrity?.trim() ?? ''}`;

/**
 * Fetches and parses a manifest. Callers with the same URL and `integrity` share one request. Its answer is cached for
 * the lifetime of the page; failures are not cached.
 *
 * @param url absolute; a fragment is ignored
 * @returns the manifest; its `problems` list the parts that were dropped
 * @throws {LoadError} if loading fails; or `signal.reason` if the caller's own signal is aborted
 * @example const { model } = await loadManifest('https://example.com/trust.json');
 */
export const loadManifest = async (url: string, options: LoadOptions = {}): Promise<Loaded> => {
  const { signal, timeoutMs = 20_000, reload = false } = options;
  signal?.throwIfAborted();
  const deps = withDefaults(options.deps);
  const { cache } = deps;
  const integrity = options.integrity?.trim() ?? '';
  const [href = ''] = url.split('#', 1);
  // A reload has its own key until it succeeds: other callers get the last good answer meanwhile, and keep it if the
  // reload fails.
  const key = cacheKey(url, integrity);
  const reloadKey = `reload ${key}`;
  const ownKey = reload ? reloadKey : key;
  const known = cache.get(ownKey) ?? cache.get(reloadKey);
  const entry = known ?? startRequest({ url: href, integrity, timeoutMs, reload }, deps);
  const forget = (): void => {
    for (const [at, cached] of cache) if (cached === entry) cache.delete(at);
  };
  if (!known) {
    cache.set(ownKey, entry);
    entry.promise.then(() => {
      if (!reload) return;
      forget();
      cache.set(key, entry);
    }, forget);
  }

  entry.users++;
  return new Promise<Loaded>((resolve, reject) => {
    const onAbort = (): void => {
      entry.users--;
      reject(signal!.reason as Error);
      // Not at once: an element that is moved in the document disconnects and connects again within one task.
      queueMicrotask(() => {
        if (entry.users > 0) return;
        forget();
        entry.abort();
      });
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    void entry.promise.then(resolve, reject).finally(() => signal?.removeEventListener('abort', onAbort));
  });
};
