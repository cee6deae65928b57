import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSection } from '../../src/element/frame.js';

interface ReaderHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
}

/**
 * Knows which section the reader is in: the last one that begins above the upper third of the window.
 * Only watches; it never scrolls, and it leaves the address of the host page alone.
 */
export class ReaderController implements ReactiveController {
  /** Anchor of the section being read. */
  current: string | undefined;
  readonly #host: ReaderHost;
  #observer: IntersectionObserver | undefined;
  #watched: readonly Element[] = [];

  constructor(host: ReaderHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Put back: nothing has changed that would render it again. */
  hostConnected(): void {
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  hostUpdated(): void {
    // An update that was under way when the element left the page.
    if (!this.#host.isConnected) return;
    const sections = this.#sections();
    if (sections.length === this.#watched.length && sections.every((el, i) => el === this.#watched[i]))
      return;
    this.#watched = sections;
    this.#observer?.disconnect();
    // A line a third down the window: a section is entered when its top passes the line, left when its end does.
    this.#observer = new IntersectionObserver(() => this.#look(), { rootMargin: '-33% 0px -66% 0px' });
    for (const section of sections) this.#observer.observe(section);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = [];
  }

  #sections(): readonly Element[] {
    const own = [...this.#host.renderRoot.querySelectorAll('[data-anchor]')];
    return own.length > 0 ? own : [...this.#host.children].filter(isSection);
  }

  #look(): void {
    const line = globalThis.innerHeight / 3 + 1;
    const above = this.#watched.filter((section) => section.getBoundingClientRect().top <= line);
    const last = above[above.length - 1];
    const current =
      last?.getAttribute('data-anchor') ?? (last as (Element & { anchor?: string }) | undefined)?.anchor;
    if (current === this.current) return;
    this.current = current;
    this.#host.requestUpdate();
  }
}
