import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The visitor's clock for an element. `now` is undefined in the first render, which must be the same on
 * a server and in every browser; after it the element renders once more with the time, and again
 * whenever the page comes back into view, so that a tab left open overnight does not show yesterday.
 */
export class ClockController implements ReactiveController {
  /** Milliseconds since the epoch, or undefined before the first render is done. */
  now: number | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.now === undefined) this.#tick();
  }

  hostConnected(): void {
    // Also called where a server renders, which has no document.
    if (globalThis.document) {
      document.addEventListener('visibilitychange', this.#onVisibility);
      addEventListener('pageshow', this.#onShow);
    }
    // Put back after it was away, for as long as a page keeps its views.
    if (this.now !== undefined) this.#tick();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    removeEventListener('pageshow', this.#onShow);
  }

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'visible' && this.now !== undefined) this.#tick();
  };

  /** Back from the cache of whole pages; not every engine says then that the page has become visible. */
  readonly #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#onVisibility();
  };

  #tick(): void {
    this.now = Date.now();
    this.#host.requestUpdate();
  }
}
