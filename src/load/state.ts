import type { Problem, TrustModel } from '../manifest/index.js';

/**
 * Why a manifest could not be loaded. The list is complete, so that a page can have a message for each reason.
 *
 * - `network`: no response (offline, timeout, DNS, CORS, Content-Security-Policy, an invalid URL)
 * - `http`: a response with a status other than 2xx
 * - `not-json`: HTML, truncated or otherwise malformed JSON, text that is not UTF-8, an empty response
 * - `invalid`: JSON of which nothing can be shown, or a file that is too large
 * - `unsupported-version`: a `manifestVersion` newer than this release supports
 * - `integrity`: the file does not match the `integrity` attribute, or this cannot be checked
 */
export type LoadReason = 'network' | 'http' | 'not-json' | 'invalid' | 'unsupported-version' | 'integrity';

/** A loaded manifest: the model of its valid parts, and the problems of the rest. */
export interface Loaded {
  readonly model: TrustModel;
  /** What the parser dropped (errors) or found questionable (warnings). */
  readonly problems: readonly Problem[];
  /** The URL of the manifest, after redirects. Undefined for a property or an inline script. */
  readonly url: string | undefined;
}

/**
 * The loading state of an element's manifest. Frozen, so it can be compared by identity.
 *
 * `previous` is the last good manifest of the same source. It is kept while the source is reloaded, and if that fails.
 * `detail` contains URLs and HTTP statuses. It is meant for the event and the console, never for visitors.
 */
export type LoadState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly previous?: Loaded }
  | { readonly status: 'ready'; readonly loaded: Loaded }
  | {
      readonly status: 'failed';
      readonly reason: LoadReason;
      readonly detail: string;
      readonly problems: readonly Problem[];
      readonly previous?: Loaded;
    };

/** The error of a failed load. Its message contains the detail, so never show it to visitors. */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  constructor(
    readonly reason: LoadReason,
    readonly detail: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(`${reason}: ${detail}`);
  }
}

export const IDLE: LoadState = Object.freeze({ status: 'idle' });

export const ready = (loaded: Loaded): LoadState => Object.freeze({ status: 'ready', loaded });

export const loading = (previous: Loaded | undefined): LoadState =>
  Object.freeze({ status: 'loading', ...(previous && { previous }) });

/** Returns the state for an error. An error that is not a `LoadError` was caused by the manifest itself: `invalid`. */
export const failed = (error: unknown, previous: Loaded | undefined): LoadState => {
  const { reason, detail, problems } =
    error instanceof LoadError ? error : new LoadError('invalid', String(error));
  return Object.freeze({ status: 'failed', reason, detail, problems, ...(previous && { previous }) });
};

/** Returns the last good manifest of a state, if there is one. */
export const lastGood = (state: LoadState): Loaded | undefined =>
  'loaded' in state ? state.loaded : 'previous' in state ? state.previous : undefined;
