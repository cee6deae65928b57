import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ManifestSource } from '../load/source.js';
import { IDLE, lastGood, type Loaded, type LoadState } from '../load/state.js';
import type { Problem } from '../manifest/problems.js';
import { emit } from './events.js';
import { keepFocus } from './keep-focus.js';

/** An element that gets a manifest from a property, an inline script, or `src`. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly manifest: unknown;
  readonly src: string;
  readonly integrity: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const NO_PROBLEMS: readonly Problem[] = Object.freeze([]);

const reported = new WeakSet<readonly Problem[]>();

/** Returns true on the first call for a list of problems. Elements that share a request share its list. */
const isFirstReport = (problems: readonly Problem[]): boolean =>
  !reported.has(problems) && Boolean(reported.add(problems));

/** Prints the problems of a manifest to the console, for its author, once for all elements that show it. */
const warnOfProblems = (problems: readonly Problem[], url: string | undefined): void => {
  if (problems.length === 0 || !isFirstReport(problems)) return;
  const lines = problems.slice(0, 20).map(({ severity, message }) => `  ${severity}: ${message}`);
  if (problems.length > 20) lines.push(`  and ${problems.length - 20} more, in the event "trust-load"`);
  console.warn(`trust-center: ${url ?? 'the manifest'} has problems\n${lines.join('\n')}`);
};

/** Returns true while the HTML parser may add to an element: nothing follows it or an ancestor of it yet. */
const isBeingParsed = (element: Element): boolean => {
  if (document.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return false;
  return true;
};

/** Connects a `ManifestSource` to an element: reads the element's sources, dispatches `trust-load` and `trust-error`. */
export class SourceController implements ReactiveController {
  readonly #host: SourceHost;
  readonly #source: ManifestSource;
  #state: LoadState = IDLE;
  #observer: MutationObserver | undefined;
  #isGiven = false;
  #lastInput: unknown[] = [];
  #pageBase: string | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
    this.#source = new ManifestSource((state) => this.#enter(state));
    host.addController(this);
  }

  /** True if the element has a source of its own, even if that failed to load. */
  get isGiven(): boolean {
    return this.#isGiven;
  }

  get state(): LoadState {
    return this.#state;
  }

  /** The manifest to show: the current one, or the last good one while another loads or after it has failed. */
  get loaded(): Loaded | undefined {
    return lastGood(this.#state);
  }

  /** The base URL of the manifest's links: its own URL, else that of the page. Undefined on a server. */
  get base(): string | undefined {
    return this.loaded?.url ?? this.#pageBase ?? globalThis.document?.baseURI;
  }

  /** The problems of the manifest that failed to load, else of the one that is shown. */
  get problems(): readonly Problem[] {
    return this.#state.status === 'failed' ? this.#state.problems : (this.loaded?.problems ?? NO_PROBLEMS);
  }

  hostConnected(): void {
    this.read();
    // The parser or a framework may add the inline script, or its text, after the element.
    this.#observer = globalThis.MutationObserver && new MutationObserver(this.#onChange);
    this.#observer?.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  /** Reads the sources. Called in the host's `willUpdate`, which needs the manifest and runs before `hostUpdate`. */
  refresh(): void {
    if (!globalThis.document) this.#readOnServer();
    else if (this.#host.isConnected) this.read();
  }

  /** Reads the property, which is the only source without a page. */
  #readOnServer(): void {
    const { manifest } = this.#host;
    if (manifest !== undefined) this.#source.set({ manifest, base: '' });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('readystatechange', this.#onChange);
    this.#source.dispose();
    this.#state = this.#source.state;
  }

  /** Reads the sources again. Unchanged sources have no effect. */
  read(): void {
    if (!globalThis.document) return;
    const { manifest, src, integrity } = this.#host;
    // Keep the base URL from when the source was set, as `<img>` does. A single-page app may navigate later.
    if (this.#lastInput[0] !== manifest || this.#lastInput[1] !== src) {
      this.#lastInput = [manifest, src];
      this.#pageBase = document.baseURI;
    }
    const script = this.#inlineScript();
    // Incomplete JSON would be an error, and loading `src` instead would be a needless request.
    const waiting = script !== undefined && isBeingParsed(script);
    if (waiting) document.addEventListener('readystatechange', this.#onChange, { once: true });
    this.#isGiven = (manifest ?? script) !== undefined || Boolean(src);
    this.#source.set({
      manifest,
      inline: waiting ? undefined : script?.textContent,
      src: waiting ? '' : src,
      integrity,
      base: this.#pageBase!,
    });
  }

  readonly #onChange = (): void => this.refresh();

  reload(): Promise<LoadState> {
    return this.#source.reload();
  }

  /** Reloads when the "Try again" button is pressed, and restores the focus. */
  readonly retry = (): Promise<void> => keepFocus(this.#host, () => this.reload());

  #inlineScript(): Element | undefined {
    for (const child of this.#host.children) {
      if (child.localName === 'script' && child.getAttribute('type') === 'application/json') return child;
    }
    return undefined;
  }

  #enter(state: LoadState): void {
    this.#state = state;
    // On a server, the only render is running already, and there are no listeners.
    if (!globalThis.document) return;
    this.#host.requestUpdate();
    if (state.status === 'ready') {
      const { model, problems, url } = state.loaded;
      warnOfProblems(problems, url);
      emit(this.#host, 'trust-load', { model, problems });
    } else if (state.status === 'failed') {
      const { reason, detail, problems, previous } = state;
      if (isFirstReport(problems)) console.warn(`trust-center: ${reason}: ${detail}`);
      emit(this.#host, 'trust-error', { reason, detail, problems, previous: previous?.model });
    }
  }
}
