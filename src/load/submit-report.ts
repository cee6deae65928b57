import type { Report } from '../model/report.js';
import { toJson } from '../text/json.js';
import { safeHref } from '../text/safe-href.js';

/** What sending needs from outside; each has a default from `globalThis`. */
export interface SubmitDeps {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly setTimeout: (run: () => void, ms: number) => number;
  readonly clearTimeout: (timer: number) => void;
}

/**
 * Why a report was not taken, or is not known to have been.
 *
 * - `network`: no answer (offline, DNS, CORS, a redirect, Content-Security-Policy)
 * - `http`: an answer with a status other than 2xx
 * - `timeout`: no answer in time; the report may have arrived all the same
 */
export type SubmitReason = 'network' | 'http' | 'timeout';

/** A report that was not taken. The message is for developers. */
export class SubmitError extends Error {
  override readonly name = 'SubmitError';

  constructor(
    readonly reason: SubmitReason,
    message: string,
  ) {
    super(message);
  }
}

/** Sending a report takes at most this long, unless the manifest says otherwise. */
export const DEFAULT_TIMEOUT_MS = 30_000;

export interface SubmitOptions {
  readonly method?: 'POST' | 'PUT' | undefined;
  /** For the whole of it, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  readonly deps?: Partial<SubmitDeps> | undefined;
}

/**
 * The address that reports may be sent to: `http:` or `https:`, resolved against `base`. Undefined for all
 * else. Without a base on the web (on a server) a relative address comes back as written.
 *
 * @example endpointUrl('/report', 'https://example.com/trust.json') // 'https://example.com/report'
 */
export const endpointUrl = (endpoint: string | undefined, base?: string): string | undefined => {
  const href = safeHref(endpoint, base);
  return href === undefined || /^(?:#|mailto:|tel:)/i.test(href) ? undefined : href;
};

/** What the endpoint calls the report: `{"reference": "R-42"}` in a JSON answer; a number will do. */
const referenceIn = async (response: Response): Promise<string | undefined> => {
  if (!/\bjson\b/i.test(response.headers.get('content-type') ?? '')) return undefined;
  const answer: unknown = await response.json();
  const found =
    typeof answer === 'object' && answer !== null && 'reference' in answer ? answer.reference : '';
  const words = typeof found === 'number' ? String(found) : typeof found === 'string' ? found.trim() : '';
  return words === '' || words.length > 200 || /\p{Cc}/u.test(words) ? undefined : words;
};

/**
 * Sends a report as JSON.
 *
 * Without cookies, so that an anonymous report from somebody who is signed in stays anonymous; without
 * following redirects, because a browser turns a redirected POST into a GET, and the page it then gets (a
 * sign-in page, say) would look like an acceptance.
 *
 * @param url absolute, from `endpointUrl`
 * @returns what the endpoint calls the report, if it says
 * @throws {SubmitError} with the reason
 * @example const { reference } = await submitReport('https://example.com/report', report);
 */
export const submitReport = async (
  url: string,
  report: Report,
  { method = 'POST', timeoutMs = DEFAULT_TIMEOUT_MS, deps }: SubmitOptions = {},
): Promise<{ readonly reference: string | undefined }> => {
  // The globals are read per call, not at import: a page may patch them later.
  const { fetch = globalThis.fetch, setTimeout = globalThis.setTimeout } = deps ?? {};
  const { clearTimeout = globalThis.clearTimeout } = deps ?? {};
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(
    () => controller.abort(new SubmitError('timeout', `${url}: no answer within ${timeoutMs} ms`)),
    timeoutMs,
  );
  // The signal ends the wait itself: a service worker or a patched fetch may not heed it.
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  const send = async (): Promise<Response> => {
    const response = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: toJson({ ...report }),
      mode: 'cors',
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!response.ok)
      throw new SubmitError('http', `${url}: ${response.status} ${response.statusText}`.trim());
    return response;
  };
  try {
    const response = await Promise.race([send(), stopped]);
    // The status has said yes: a body that is broken, or never ends, does not take that back.
    const reference = await Promise.race([referenceIn(response), stopped]).catch(() => undefined);
    return { reference };
  } catch (error) {
    throw error instanceof SubmitError ? error : new SubmitError('network', `${url}: ${String(error)}`);
  } finally {
    clearTimeout(timer);
    // lets go of a body that was not read to its end
    controller.abort();
  }
};
