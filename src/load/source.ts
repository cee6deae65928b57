import { problem } from '../manifest/problems.js';
import { advance, type Steps } from '../model/steps.js';
import { withDefaults, type LoadDeps } from './deps.js';
import { loadManifest, shareKey } from './fetch-manifest.js';
import { follow, tellFollowers } from './followers.js';
import { parseJson, takeSteps, toLoaded } from './read.js';
import { failed, IDLE, lastGood, loading, ready, type Loaded, type LoadState } from './state.js';

/** What an element was given. The first of `manifest`, `inline` and `src` that is there is the source. */
export interface SourceInput {
  /** The property: a plain object, or a model that `parseManifest` returned. Null counts as not given. */
  readonly manifest?: unknown;
  /** The text of the inline `<script type="application/json">`. */
  readonly inline?: string | null | undefined;
  /** The attribute, relative to `base`. Empty counts as not given. */
  readonly src?: string | null | undefined;
  /** The document's base URL. */
  readonly base: string;
  /** The attribute, as for a script; only what is fetched is checked. */
  readonly integrity?: string | null | undefined;
}

type Chosen = readonly ['manifest' | 'inline' | 'src' | 'none', value: unknown, context?: string];

const absolute = (src: string, base: string): string => {
  try {
    return new URL(src, base).href;
  } catch {
    return src; // loadManifest says what is wrong with it
  }
};

/** The source, and what about it makes a difference: the same three again mean no new work. */
const choose = ({ manifest, inline, src, base, integrity }: SourceInput): Chosen =>
  manifest !== undefined && manifest !== null
    ? ['manifest', manifest, base]
    : typeof inline === 'string'
      ? ['inline', inline, base]
      : src
        ? ['src', absolute(src, base), integrity ?? '']
        : ['none', undefined];

function* fromPage(inline: boolean, value: unknown, base: string, deps: LoadDeps): Steps<Loaded> {
  if (inline) return yield* toLoaded(parseJson(value as string, `${base} (inline)`), true, deps, base);
  if (typeof value !== 'string') return yield* toLoaded(value, false, deps, base);
  // Parsed silently, it would work until the day somebody assigns a URL. The parser refuses it as no object.
  const hint = problem([], 'JSON text to go through JSON.parse before it is the property', 'text');
  return yield* toLoaded(value, false, deps, base, undefined, hint);
}

/**
 * Where one element's manifest comes from: its property, its inline script or its `src`. Free of DOM and of
 * any framework; states go out through `onChange`, frozen, and never after a newer one.
 *
 * @example
 * const source = new ManifestSource((state) => element.requestUpdate());
 * source.set({ src: '/trust.json', base: document.baseURI });
 */
export class ManifestSource {
  #state = IDLE;
  /** The last state that was no `loading`, of the same source. */
  #settled = IDLE;
  #chosen: Chosen = ['none', undefined];
  #abort: AbortController | undefined;
  #running: Promise<void> | undefined;
  #asleep = false;
  #unfollow = (): void => {};
  readonly #onChange: (state: LoadState) => void;
  readonly #deps: Partial<LoadDeps>;

  /** @param onChange called with every new state, the first time after `set`; it must not throw */
  constructor(onChange: (state: LoadState) => void, deps: Partial<LoadDeps> = {}) {
    this.#onChange = onChange;
    this.#deps = deps;
  }

  get state(): LoadState {
    return this.#state;
  }

  /** Settles when what was given on the page, and has to be mended first, is read. Undefined where nothing is. */
  get mending(): Promise<void> | undefined {
    return this.#chosen[0] !== 'src' && this.#state.status === 'loading' ? this.#running : undefined;
  }

  /**
   * Takes what the element was given. A property or an inline script is `ready` or `failed` on return
   * (hydration renders at once), unless the first thing to mend has to be waited for; a `src` is `loading`. The same again does nothing, anything else ends the
   * load before it. An object that was changed in place is the same object: assign another, or `reload()`.
   */
  set(input: SourceInput): void {
    const chosen = choose(input);
    const same = chosen.every((part, index) => Object.is(part, this.#chosen[index]));
    const awake = !this.#asleep;
    this.#asleep = false;
    if (same && awake) return;
    this.#chosen = chosen;
    const latest = this.#follow();
    if (same && this.#settled.status === 'ready') {
      if (latest) this.#take(latest);
      return;
    }
    // One source's manifest must not stand in for another's.
    if (!same) this.#settled = IDLE;
    this.#running = this.#run(false);
  }

  /** From now on shows what another source of the same address loads again. */
  #follow(): Loaded | undefined {
    this.#unfollow();
    const key = this.#key;
    if (key === undefined) return undefined;
    const { latest, stop } = follow(withDefaults(this.#deps).cache, key, (loaded) => this.#take(loaded));
    this.#unfollow = stop;
    return latest;
  }

  get #key(): string | undefined {
    const [kind, value, integrity] = this.#chosen;
    return kind === 'src' ? shareKey(value as string, integrity) : undefined;
  }

  #take(loaded: Loaded): void {
    if (lastGood(this.#state) === loaded) return;
    this.#abort?.abort();
    this.#enter(ready(loaded));
  }

  /**
   * Reads the source again: a `src` from the server, a property or an inline script from what was given.
   *
   * @returns the state that came of it, also when it failed; or the state of the day, when another `set`,
   * `reload` or `dispose` came between
   */
  async reload(): Promise<LoadState> {
    if (!this.#asleep) await (this.#running = this.#run(true));
    return this.#state;
  }

  /**
   * Ends the load under way, without a call of `onChange`. A later `set` wakes the source up again: what was
   * ready is not fetched again, what was not is tried anew.
   */
  dispose(): void {
    this.#asleep = true;
    this.#unfollow();
    this.#abort?.abort();
    this.#state = this.#settled;
  }

  async #run(reload: boolean): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    const [kind, value, context = ''] = this.#chosen;
    const previous = lastGood(this.#settled);
    const fail = (error: unknown): LoadState => failed(error, previous);
    let state = IDLE;
    if (kind === 'src') {
      this.#enter(loading(previous));
      const options = { integrity: context, signal, reload, deps: this.#deps };
      state = await loadManifest(value as string, options).then(ready, fail);
    } else if (kind !== 'none') {
      // no await on this path, unless there is something to mend: it is done before set() returns
      try {
        const deps = withDefaults(this.#deps);
        const steps = fromPage(kind === 'inline', value, context, deps);
        const { done, value: step } = advance(steps);
        if (!done) {
          this.#enter(loading(previous));
          await step;
        }
        state = ready(done ? step : await takeSteps(steps, deps, signal));
      } catch (error) {
        state = fail(error);
      }
    }
    if (signal.aborted) return;
    const key = this.#key;
    this.#enter(state);
    if (reload && key !== undefined && state.status === 'ready')
      tellFollowers(withDefaults(this.#deps).cache, key, state.loaded);
  }

  #enter(state: LoadState): void {
    if (state === this.#state) return;
    this.#state = state;
    if (state.status !== 'loading') this.#settled = state;
    this.#onChange(state);
  }
}
