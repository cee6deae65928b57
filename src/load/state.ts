import type { Problem, TrustModel } from '../manifest/index.js';

/**
 * Why a manifest could not be had; the list is closed, so a page can have words for each.
 *
 * - `network`: no answer (offline, time-out, DNS, CORS, Content-Security-Policy, a URL that is none)
 * - `http`: an answer with a status other than 2xx
 * - `not-json`: HTML, truncated or otherwise broken JSON, text that is not UTF-8, nothing at all
 * - `invalid`: JSON of which nothing can be shown, or more of it than anyone should load
 * - `unsupported-version`: a `manifestVersion` newer than this release knows
 * - `integrity`: not the bytes that the `integrity` attribute names, or no way to tell
 */
export type LoadReason = 'network' | 'http' | 'not-json' | 'invalid' | 'unsupported-version' | 'integrity';

/** A manifest that was read: what is sound of it, and what is not. */
export interface Loaded {
  readonly model: TrustModel;
  /** What the parser dropped or doubted; empty when all is well. */
  readonly problems: readonly Problem[];
  /** Where it came from in the end, redirects followed; undefined for a property or an inline script. */
  readonly url: string | undefined;
}

/**
 * Where an element stands with its manifest. Frozen: compare by identity.
 *
 * `previous` is the last good manifest of the same source, kept while it is fetched anew and when that fails.
 * `detail` names URLs and HTTP statuses: for the event and the console, never for visitors.
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

/** What a load rejects with. The message holds the detail: never show it to visitors. */
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

/** A failure as a state. Anything but a `LoadError` is a surprise from the manifest itself: `invalid`. */
export const failed = (error: unknown, previous: Loaded | undefined): LoadState => {
  const { reason, detail, problems } =
    error instanceof LoadError ? error : new LoadError('invalid', String(error));
  return Object.freeze({ status: 'failed', reason, detail, problems, ...(previous && { previous }) });
};

/** The last good manifest that a state still holds. */
export const lastGood = (state: LoadState): Loaded | undefined =>
  'loaded' in state ? state.loaded : 'previous' in state ? state.previous : undefined;
