import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { nextTask } from '../model/time-slices.js';
import { whenIdle } from './idle.js';

interface ProgressiveHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
  readonly isConnected: boolean;
}

/** About a screen of rows. */
export const FIRST_SCREEN = 40;

/** How much is rendered at once. */
export interface ProgressiveOptions {
  /** How many entries the first render shows. Default `FIRST_SCREEN`. */
  readonly first?: number;
  /** How many entries a later slice adds at most. Default 210. */
  readonly step?: number;
}

/** Rendering a slice should leave room in a frame for the reader's own clicks and scrolling. */
const SLICE_MS = 12;
const SMALLEST_SLICE = 20;
/** A list up to this length is complete soon, and does not wait after each slice for the page to be idle. */
const SHORT = 1000;

/**
 * Renders a long list in slices: the first screen at once, the rest while the page is idle, until every
 * entry is in the document, where find-in-page, printing and assistive technology look for it. Slices
 * shrink on slow machines. On a server, when hydrating what a server rendered, and for printing, everything
 * is rendered at once.
 *
 * One controller for one list. Put the entries into blocks of `content-visibility: auto`, each in lit's
 * `guard`, lest a slice renders what stands already.
 *
 * @example
 * readonly #progressive = new ProgressiveController(this.host, { first: 40, step: 200 });
 * renderContent({ items }: Data) {
 *   const shown = this.#progressive.visible(items.length, `${this.query} ${this.order}`);
 *   return html`<ul>${items.slice(0, shown).map((item) => html`<li>${item.name}</li>`)}</ul>`;
 * }
 */
export class ProgressiveController implements ReactiveController {
  readonly #host: ProgressiveHost;
  readonly #first: number;
  readonly #step: number;
  #key: unknown;
  #block = 1;
  #size: number;
  #started = false;
  #limit: number;
  #total = 0;
  #left = 0;
  /** How many somebody waits for: a link leads there. */
  #wanted = 0;
  #waiting: (() => void)[] = [];
  #cancel: (() => void) | undefined;
  #sliceStart: number | undefined;

  constructor(host: ProgressiveHost, { first = FIRST_SCREEN, step = 210 }: ProgressiveOptions = {}) {
    this.#host = host;
    this.#first = first;
    this.#step = step;
    this.#size = step;
    this.#limit = isServer ? Infinity : first;
    host.addController(this);
  }

  /**
   * How many entries to render now, from the start of the list. Call it once per render.
   *
   * @param total How many there are.
   * @param key What the list is made from, a filter and an order for instance, compared with `Object.is`:
   *   when it changes, the list is another one and begins again with its first screen.
   * @param block Entries in a block, of which slices hold whole ones: a block is best rendered once.
   */
  visible(total: number, key?: unknown, block = 1): number {
    if (this.#started && !isServer && !Object.is(key, this.#key)) {
      this.#left = Math.max(this.#left, Math.min(this.#limit, this.#total));
      this.#limit = this.#first;
      this.#settle();
    }
    // A first guess, before one was timed. Few rows are better in few slices: each has the browser look at all that stands already.
    if (!this.#started && total > SHORT) this.#size = Math.min(this.#first, this.#step);
    this.#started = true;
    this.#key = key;
    this.#total = total;
    this.#block = block;
    return Math.min(this.#limit, total);
  }

  /**
   * How many entries of the list before may still stand, hidden, behind those of this one: to take thousands away
   * at once takes longer than to render a first screen. Slices replace them, and take away what is left over.
   */
  get left(): number {
    return this.#left;
  }

  /** Whether this render is the first of what a server has rendered. */
  get isTakenOver(): boolean {
    return this.#limit === Infinity && !this.#host.hasUpdated;
  }

  /** Whether the last render held every entry. */
  get complete(): boolean {
    return this.#limit >= this.#total;
  }

  /**
   * Renders on without waiting for the page to be idle, until this many entries are there. Resolves when
   * they are, or when the list has become another one. Await the host's `updateComplete` first where you
   * have just changed the key.
   */
  reach(count: number): Promise<void> {
    if (this.#limit >= Math.min(count, this.#total) || !this.#host.isConnected) return Promise.resolve();
    this.#wanted = Math.max(this.#wanted, count);
    this.#schedule();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  hostConnected(): void {
    if (isServer) return;
    // A root with something in it before the first update is a server's, and is taken over as it is.
    if (!this.#host.hasUpdated && this.#host.renderRoot.querySelector(':not(style)')) this.#limit = Infinity;
    addEventListener('beforeprint', this.#all);
    if (!this.complete) this.#schedule();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#all);
    this.#cancel?.();
    this.#cancel = undefined;
    this.#settle();
  }

  hostUpdated(): void {
    if (this.#sliceStart !== undefined) {
      const took = Math.max(1, performance.now() - this.#sliceStart);
      this.#size = Math.round(Math.min(this.#step, Math.max(SMALLEST_SLICE, (this.#size * SLICE_MS) / took)));
      this.#sliceStart = undefined;
    }
    if (this.#limit >= Math.min(this.#wanted, this.#total)) this.#settle();
    if (!this.complete || this.#left > this.#total) this.#schedule();
    else this.#left = 0;
  }

  #schedule(): void {
    this.#cancel?.();
    // An update that was under way when the element left the page is the last one until it is back.
    if (!this.#host.isConnected) return;
    const isSoon = this.#wanted > this.#limit || (this.#limit > this.#first && this.#total <= SHORT);
    this.#cancel = (isSoon ? nextTask : whenIdle)(this.#next);
  }

  readonly #next = (): void => {
    this.#cancel = undefined;
    const size = Math.max(1, Math.round(this.#size / this.#block)) * this.#block;
    if (this.complete) this.#left -= size;
    else {
      this.#limit += size;
      this.#sliceStart = performance.now();
    }
    this.#host.requestUpdate();
  };

  readonly #all = (): void => {
    if (this.complete) return;
    this.#limit = Infinity;
    this.#host.requestUpdate();
  };

  #settle(): void {
    this.#wanted = 0;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
