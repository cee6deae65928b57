import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface AnchorHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Makes the place with this id visible (opens, unfilters, renders it) before it is scrolled to. */
  reveal?(id: string): void | Promise<void>;
}

/** Ids of all places that can be linked begin so, lest they take a name of the host page's. */
export const ANCHOR_PREFIX = 'trust-';

/** The anchor of a section: its type, or for prose, of which a page may hold several, its own id. */
export const sectionAnchor = ({ id, type }: { readonly id: string; readonly type: string }): string =>
  ANCHOR_PREFIX + (type === 'prose' ? id : type);

/** Tells every element of the page to go to the place that the address names already. No name that a host listens to. */
const AGAIN = 'trust-anchor-again';

/** Whether a click is meant for this page: not for a new tab, not for a download, not the second button. */
export const isPlainClick = (event: MouseEvent): boolean =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/**
 * Follows a link within the page. Setting the hash itself instead of leaving it to the link keeps a
 * `<base>` of the host page from turning it into a trip to another page.
 */
export const followAnchor = (event: MouseEvent, id: string): void => {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  const before = location.hash;
  location.hash = id;
  // The same hash again is no change, but the reader has asked to be taken there.
  if (location.hash === before) dispatchEvent(new Event(AGAIN));
};

const hashId = (): string => {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
};

/**
 * Takes the reader to a place inside a shadow root that the address names. Browsers look for the target
 * of a fragment in the document only, so each element looks among its own.
 */
export class AnchorController implements ReactiveController {
  readonly #host: AnchorHost;
  /** What the address named when the page came up, until it is found: data arrives later. */
  #wanted = '';

  constructor(host: AnchorHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof location === 'undefined' || typeof addEventListener === 'undefined') return;
    this.#wanted = hashId();
    addEventListener('hashchange', this.#onHash);
    addEventListener(AGAIN, this.#onHash);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHash);
    removeEventListener(AGAIN, this.#onHash);
  }

  hostUpdated(): void {
    if (this.#wanted.startsWith(ANCHOR_PREFIX)) void this.#go(this.#wanted);
  }

  readonly #onHash = (): void => {
    this.#wanted = hashId();
    if (this.#wanted.startsWith(ANCHOR_PREFIX)) void this.#go(this.#wanted);
  };

  async #go(id: string): Promise<void> {
    const root = this.#host.renderRoot as Partial<ShadowRoot>;
    await this.#host.reveal?.(id);
    const target = root.getElementById?.(id);
    if (!target || this.#wanted !== id) return;
    this.#wanted = '';
    // Focus moves with the reader, or the next Tab would lead back to where the link stood.
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
  }
}
