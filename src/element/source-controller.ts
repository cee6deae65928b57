import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ManifestSource } from '../load/source.js';
import { IDLE, lastGood, type Loaded, type LoadState } from '../load/state.js';
import type { Problem } from '../manifest/problems.js';
import { emit } from './events.js';
import { keepFocus } from './keep-focus.js';

/** An element that can be given a manifest: by property, by an inline script, by `src`. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly manifest: unknown;
  readonly src: string;
  readonly integrity: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const NO_PROBLEMS: readonly Problem[] = Object.freeze([]);

const said = new WeakSet<readonly Problem[]>();

/** Whether this is the first element to say so: those who share a request share its list of problems. */
const isNews = (problems: readonly Problem[]): boolean => !said.has(problems) && Boolean(said.add(problems));

/** Says once per manifest what is wrong with it: the author reads the console, the visitor does not. */
const say = (problems: readonly Problem[], url: string | undefined): void => {
  if (problems.length === 0 || !isNews(problems)) return;
  const lines = problems.slice(0, 20).map(({ severity, message }) => `  ${severity}: ${message}`);
  if (problems.length > 20) lines.push(`  and ${problems.length - 20} more, in the event "trust-load"`);
  console.warn(`trust-center: ${url ?? 'the manifest'} has problems\n${lines.join('\n')}`);
};

/** Whether the parser may still add to an element: it is open as long as nothing follows it anywhere. */
const isOpen = (element: Element): boolean => {
  if (document.readyState !== 'loading') return false;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return false;
  return true;
};

/** Ties a `ManifestSource` to an element: reads what it was given, tells what came of it. */
export class SourceController implements ReactiveController {
  readonly #host: SourceHost;
  readonly #source: ManifestSource;
  #state: LoadState = IDLE;
  #observer: MutationObserver | undefined;
  #isGiven = false;
  #given: unknown[] = [];
  #pageBase: string | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
    this.#source = new ManifestSource((state) => this.#enter(state));
    host.addController(this);
  }

  /** Whether the host has a source of its own, whatever came of it. */
  get isGiven(): boolean {
    return this.#isGiven;
  }

  get state(): LoadState {
    return this.#state;
  }

  /** The manifest to show: the present one, or the last good one while a newer is loading or has failed. */
  get loaded(): Loaded | undefined {
    return lastGood(this.#state);
  }

  /** What its links are relative to: where it was fetched from, or else the page; undefined on a server. */
  get base(): string | undefined {
    return this.loaded?.url ?? this.#pageBase ?? globalThis.document?.baseURI;
  }

  /** What is wrong with the manifest: with the one that failed, else with the one that is shown. */
  get problems(): readonly Problem[] {
    return this.#state.status === 'failed' ? this.#state.problems : (this.loaded?.problems ?? NO_PROBLEMS);
  }

  hostConnected(): void {
    this.read();
    // The inline script, or its text, may come after the element: from a parser, from a framework.
    this.#observer = globalThis.MutationObserver && new MutationObserver(this.#onChange);
    this.#observer?.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  /** For the host's `willUpdate`, which comes before `hostUpdate`, and needs the manifest for all that it derives. */
  refresh(): void {
    if (!globalThis.document) this.#readOnServer();
    else if (this.#host.isConnected) this.read();
  }

  /** Where there is no page, the property is all that there can be. */
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

  /** Looks again at what the host was given. The same as before makes no work. */
  read(): void {
    if (!globalThis.document) return;
    const { manifest, src, integrity } = this.#host;
    // That of the page when this was given, as an image keeps it: an application may move on to another address.
    if (this.#given[0] !== manifest || this.#given[1] !== src) {
      this.#given = [manifest, src];
      this.#pageBase = document.baseURI;
    }
    const script = this.#inlineScript();
    // Half of its text would be an error, and `src` a request for nothing.
    const waiting = script !== undefined && isOpen(script);
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

  /** For the button that tries again. */
  readonly retry = (): Promise<void> => keepFocus(this.#host, () => this.reload());

  #inlineScript(): Element | undefined {
    for (const child of this.#host.children) {
      if (child.localName === 'script' && child.getAttribute('type') === 'application/json') return child;
    }
    return undefined;
  }

  #enter(state: LoadState): void {
    this.#state = state;
    // On a server the one render is under way, and nobody listens.
    if (!globalThis.document) return;
    this.#host.requestUpdate();
    if (state.status === 'ready') {
      const { model, problems, url } = state.loaded;
      say(problems, url);
      emit(this.#host, 'trust-load', { model, problems });
    } else if (state.status === 'failed') {
      const { reason, detail, problems, previous } = state;
      if (isNews(problems)) console.warn(`trust-center: ${reason}: ${detail}`);
      emit(this.#host, 'trust-error', { reason, detail, problems, previous: previous?.model });
    }
  }
}
