import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { awaited, load, onArrival, want } from '../../src/element/on-demand.js';

/** The sections' classes may come on demand: asks for them, and renders again when one has come or failed. */
export class ArrivalController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop ??= onArrival(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Whether sections among the host's children are still on their way. */
  get isChoiceComing(): boolean {
    if (isServer) return false;
    const tags = awaited();
    return [...this.#host.children].some(
      ({ localName, slot }) => !slot && tags.includes(localName) && want(localName) === 'coming',
    );
  }

  /** Whether the class of this type of section could not be loaded; asks for it, if it has not been. */
  isMissing(type: string): boolean {
    return !isServer && want(`trust-${type}`) === 'failed';
  }

  /** Asks again for what could not be loaded. */
  retry(type: string): void {
    load(`trust-${type}`).catch(() => undefined); // the next render says so
  }
}
