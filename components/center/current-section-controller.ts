import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSection } from '../../src/element/frame.js';

interface NavigationHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
}

/**
 * Finds the section that the reader is in: the last one that starts in the upper third of the window or above it.
 * It does not scroll and does not change the URL of the host page.
 */
export class CurrentSectionController implements ReactiveController {
  /** Anchor of the section that the reader is in. */
  current: string | undefined;
  readonly #host: NavigationHost;
  #observer: IntersectionObserver | undefined;
  #observed: readonly Element[] = [];

  constructor(host: NavigationHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Observes the sections again after the element was removed and inserted again, which does not render it. */
  hostConnected(): void {
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  hostUpdated(): void {
    // The element may have left the page during an update.
    if (!this.#host.isConnected) return;
    const sections = this.#sections();
    if (sections.length === this.#observed.length && sections.every((el, i) => el === this.#observed[i]))
      return;
    this.#observed = sections;
    this.#observer?.disconnect();
    // The margins leave a line a third down the window. A section intersects it between its top and its bottom.
    this.#observer = new IntersectionObserver(() => this.#findCurrent(), { rootMargin: '-33% 0px -66% 0px' });
    for (const section of sections) this.#observer.observe(section);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#observed = [];
  }

  #sections(): readonly Element[] {
    const own = [...this.#host.renderRoot.querySelectorAll('[data-anchor]')];
    return own.length > 0 ? own : [...this.#host.children].filter(isSection);
  }

  #findCurrent(): void {
    const line = globalThis.innerHeight / 3 + 1;
    const above = this.#observed.filter((section) => section.getBoundingClientRect().top <= line);
    const last = above[above.length - 1];
    const current =
      last?.getAttribute('data-anchor') ?? (last as (Element & { anchor?: string }) | undefined)?.anchor;
    if (current === this.current) return;
    this.current = current;
    this.#host.requestUpdate();
  }
}
