import type { Report } from '../model/report.js';
import { toJson } from '../text/json.js';
import { safeHref } from '../text/safe-href.js';
import { startTimeLimit } from './time-limit.js';

/** Everything that sending needs from its environment. The defaults come from `globalThis`. */
export interface SubmitDeps {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly setTimeout: (run: () => void, ms: number) => number;
  readonly clearTimeout: (timer: number) => void;
}

/**
 * Why a report was not accepted, or may not have been.
 *
 * - `network`: no response (offline, DNS, CORS, a redirect, Content-Security-Policy)
 * - `http`: a response with a status other than 2xx
 * - `timeout`: no response in time; the report may have arrived nevertheless
 */
export type SubmitReason = 'network' | 'http' | 'timeout';

/** The error of a report that was not accepted. The message is for developers. */
export class SubmitError extends Error {
  override readonly name = 'SubmitError';

  constructor(
    readonly reason: SubmitReason,
    message: string,
  ) {
    super(message);
  }
}

/** The time limit for sending a report, in milliseconds, if the manifest does not set one. */
export const DEFAULT_TIMEOUT_MS = 30_000;

export interface SubmitOptions {
  readonly method?: 'POST' | 'PUT' | undefined;
  /** Time limit for request and response together, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  readonly deps?: Partial<SubmitDeps> | undefined;
}

/**
 * Returns the URL that reports are sent to, resolved against `base`, or undefined if it is not an `http:` or `https:`
 * URL. Without an HTTP base (on a server), a relative URL is returned as written.
 *
 * @example endpointUrl('/report', 'https://example.com/trust.json') // 'https://example.com/report'
 */
export const endpointUrl = (endpoint: string | undefined, base?: string): string | undefined => {
  const href = safeHref(endpoint, base);
  return href === undefined || /^(?:#|mailto:|tel:)/i.test(href) ? undefined : href;
};

/**
 * Returns the endpoint's reference for the report, a string or a number in a JSON response: `{"reference": "R-42"}`.
 */
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
 * The request has no cookies, so that an anonymous report by a user who is signed in stays anonymous. Redirects are
 * errors, because a browser turns a redirected POST into a GET. The page that it then receives (a sign-in page, for
 * example) would look like an accepted report.
 *
 * @param url absolute, from `endpointUrl`
 * @returns the endpoint's reference for the report, if the response has one
 * @throws {SubmitError} if the report was not accepted
 * @example const { reference } = await submitReport('https://example.com/report', report);
 */
export const submitReport = async (
  url: string,
  report: Report,
  { method = 'POST', timeoutMs = DEFAULT_TIMEOUT_MS, deps }: SubmitOptions = {},
): Promise<{ readonly reference: string | undefined }> => {
  // Read the globals on each call, because a page may patch them later.
  const { fetch = globalThis.fetch, setTimeout = globalThis.setTimeout } = deps ?? {};
  const { clearTimeout = globalThis.clearTimeout } = deps ?? {};
  const limit = startTimeLimit(
    timeoutMs,
    () => new SubmitError('timeout', `${url}: no response within ${timeoutMs} ms`),
    { setTimeout, clearTimeout },
  );
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
      signal: limit.signal,
    });
    if (!response.ok)
      throw new SubmitError('http', `${url}: ${response.status} ${response.statusText}`.trim());
    return response;
  };
  try {
    const response = await limit.race(send());
    // The status is 2xx, so the report was accepted, even if the body is malformed or never ends.
    const reference = await limit.race(referenceIn(response)).catch(() => undefined);
    return { reference };
  } catch (error) {
    throw error instanceof SubmitError ? error : new SubmitError('network', `${url}: ${String(error)}`);
  } finally {
    // Also cancels a body that was not read completely.
    limit.end();
  }
};
