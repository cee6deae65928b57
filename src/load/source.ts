import { problem } from '../manifest/problems.js';
import { runToEnd, type Steps } from '../model/time-slices.js';
import { withDefaults, type LoadDeps } from './deps.js';
import { cacheKey, loadManifest } from './fetch-manifest.js';
import { parseJson, toLoaded } from './read.js';
import { announceReload, listenForReloads } from './reload-listeners.js';
import { failed, IDLE, lastGood, loading, ready, type Loaded, type LoadState } from './state.js';

/** The possible sources of an element's manifest. The first of `manifest`, `inline` and `src` that is given is used. */
export interface SourceInput {
  /** The `manifest` property: a plain object, or a model that `parseManifest` returned. Null counts as not given. */
  readonly manifest?: unknown;
  /** The text of the inline `<script type="application/json">`. */
  readonly inline?: string | null | undefined;
  /** The `src` attribute, relative to `base`. An empty string counts as not given. */
  readonly src?: string | null | undefined;
  /** The base URL of the document. */
  readonly base: string;
  /** The `integrity` attribute, as for a script. Only a manifest from `src` is checked. */
  readonly integrity?: string | null | undefined;
}

/** The source in use, with everything that affects its result. If all three are unchanged, nothing is loaded again. */
type Chosen = readonly ['manifest' | 'inline' | 'src' | 'none', value: unknown, context?: string];

const absolute = (src: string, base: string): string => {
  try {
    return new URL(src, base).href;
  } catch {
    return src; // loadManifest reports the invalid URL
  }
};

const choose = ({ manifest, inline, src, base, integrity }: SourceInput): Chosen =>
  manifest !== undefined && manifest !== null
    ? ['manifest', manifest, base]
    : typeof inline === 'string'
      ? ['inline', inline, base]
      : src
        ? ['src', absolute(src, base), integrity ?? '']
        : ['none', undefined];

function* fromPage(inline: boolean, value: unknown, base: string, deps: LoadDeps): Steps<Loaded> {
  if (inline) return yield* toLoaded(parseJson(value as string, `${base} (inline)`), deps, base);
  if (typeof value !== 'string') return yield* toLoaded(value, deps, base);
  // Do not parse a string: that would work until an author assigns a URL. The parser refuses it, and the hint helps.
  const hint = problem(
    [],
    'an object (use JSON.parse on JSON text before setting the manifest property)',
    'text',
  );
  return yield* toLoaded(value, deps, base, undefined, hint);
}

/**
 * Loads the manifest of one element, from its property, its inline script or its `src`. Does not depend on the DOM or a
 * framework. Reports each state through `onChange`; a result that is outdated is never reported.
 *
 * @example
 * const source = new ManifestSource((state) => element.requestUpdate());
 * source.set({ src: '/trust.json', base: document.baseURI });
 */
export class ManifestSource {
  #state = IDLE;
  /** The last state of the same source that was not `loading`. */
  #lastResult = IDLE;
  #chosen: Chosen = ['none', undefined];
  #abort: AbortController | undefined;
  #isDisposed = false;
  #stopListening = (): void => {};
  readonly #onChange: (state: LoadState) => void;
  readonly #deps: Partial<LoadDeps>;

  /** @param onChange is called with every new state after `set`; it must not throw */
  constructor(onChange: (state: LoadState) => void, deps: Partial<LoadDeps> = {}) {
    this.#onChange = onChange;
    this.#deps = deps;
  }

  get state(): LoadState {
    return this.#state;
  }

  /**
   * Sets the source. With a property or an inline script, the state is `ready` or `failed` on return, because hydration
   * renders at once. With a `src`, the state is `loading`.
   *
   * Setting the same source again has no effect. Setting another one aborts the load before it. An object that was
   * mutated is still the same object: assign a new one, or call `reload()`.
   */
  set(input: SourceInput): void {
    const chosen = choose(input);
    const same = chosen.every((part, index) => Object.is(part, this.#chosen[index]));
    const wasDisposed = this.#isDisposed;
    this.#isDisposed = false;
    if (same && !wasDisposed) return;
    this.#chosen = chosen;
    const latest = this.#listenForReloads();
    if (same && this.#lastResult.status === 'ready') {
      if (latest) this.#replaceManifest(latest);
      return;
    }
    // The manifest of one source must not be shown as the previous one of another.
    if (!same) this.#lastResult = IDLE;
    void this.#run(false);
  }

  /** Starts showing what other sources with the same URL reload. Returns the result of the last reload. */
  #listenForReloads(): Loaded | undefined {
    this.#stopListening();
    const key = this.#key;
    if (key === undefined) return undefined;
    const { cache } = withDefaults(this.#deps);
    const { latest, stop } = listenForReloads(cache, key, (loaded) => this.#replaceManifest(loaded));
    this.#stopListening = stop;
    return latest;
  }

  /** The cache key of a `src`. */
  get #key(): string | undefined {
    const [kind, value, integrity] = this.#chosen;
    return kind === 'src' ? cacheKey(value as string, integrity) : undefined;
  }

  #replaceManifest(loaded: Loaded): void {
    if (lastGood(this.#state) === loaded) return;
    this.#abort?.abort();
    this.#enter(ready(loaded));
  }

  /**
   * Loads the source again: fetches a `src`, or parses the property or the inline script again.
   *
   * @returns the resulting state, also if it failed. If another `set`, `reload` or `dispose` came first, the state at
   *   that time.
   */
  async reload(): Promise<LoadState> {
    if (!this.#isDisposed) await this.#run(true);
    return this.#state;
  }

  /**
   * Aborts the current load without calling `onChange`. A later `set` with the same source keeps a manifest that was
   * ready, and loads it again otherwise.
   */
  dispose(): void {
    this.#isDisposed = true;
    this.#stopListening();
    this.#abort?.abort();
    this.#state = this.#lastResult;
  }

  async #run(reload: boolean): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    const [kind, value, context = ''] = this.#chosen;
    const previous = lastGood(this.#lastResult);
    const fail = (error: unknown): LoadState => failed(error, previous);
    let state = IDLE;
    if (kind === 'src') {
      this.#enter(loading(previous));
      const options = { integrity: context, signal, reload, deps: this.#deps };
      state = await loadManifest(value as string, options).then(ready, fail);
    } else if (kind !== 'none') {
      // No await on this path: the state is known before set() returns.
      try {
        state = ready(runToEnd(fromPage(kind === 'inline', value, context, withDefaults(this.#deps))));
      } catch (error) {
        state = fail(error);
      }
    }
    if (signal.aborted) return;
    const key = this.#key;
    this.#enter(state);
    if (reload && key !== undefined && state.status === 'ready')
      announceReload(withDefaults(this.#deps).cache, key, state.loaded);
  }

  #enter(state: LoadState): void {
    if (state === this.#state) return;
    this.#state = state;
    if (state.status !== 'loading') this.#lastResult = state;
    this.#onChange(state);
  }
}
