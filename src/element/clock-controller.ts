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
    globalThis.document?.addEventListener('visibilitychange', this.#onVisibility);
    // Put back after it was away, for as long as a page keeps its views.
    if (this.now !== undefined) this.#tick();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
  }

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'visible' && this.now !== undefined) this.#tick();
  };

  #tick(): void {
    this.now = Date.now();
    this.#host.requestUpdate();
  }
}
