import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ANCHOR_PREFIX } from '../model/anchors.js';
import { nextTask } from '../model/time-slices.js';
import { hurry, wake } from './turns.js';

interface AnchorHost extends ReactiveControllerHost, Node {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Makes the place with this id visible (opens, unfilters, renders it) before it is scrolled to. */
  reveal?(id: string): void | Promise<void>;
}

/** Tells every element of the page to go to the place that the address names already. No name that a host listens to. */
const AGAIN = 'trust-anchor-again';

/** What stands around a node as the reader sees it: its slot, its parent, the host of its shadow root. */
const around = (node: Node): Node | null =>
  (node as Partial<Element>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/** What stands around the link that was followed last, from the inside out: of two centers, its own has the place. */
let path: readonly EventTarget[] = [];

/** Whether a click is meant for this page: not for a new tab, not for a download, not the second button. */
const isPlainClick = (event: MouseEvent): boolean =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

const withoutHash = (url: string): string => url.replace(/#.*/, '');

/**
 * Follows a link within the page, also one in an author's words. Setting the hash itself instead of leaving it to the
 * link keeps a `<base>` of the host page from turning it into a trip to another page.
 */
const onClick = (event: Event): void => {
  const link = event
    .composedPath()
    .find((node): node is HTMLAnchorElement => (node as Partial<Element>).localName === 'a');
  const id = link?.getAttribute('href')?.match(/^#(.+)/)?.[1];
  // What the page itself put into a slot is the page's to follow.
  if (!link || id === undefined || link.getRootNode() !== event.currentTarget) return;
  const isOurs = id.startsWith(ANCHOR_PREFIX);
  const leadsAway = withoutHash(link.href) !== withoutHash(location.href);
  if (!isPlainClick(event as MouseEvent) || !(isOurs || leadsAway)) return;
  event.preventDefault();
  path = event.composedPath();
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

/** The elements that may hold the place, in the order in which they came to the page. */
const controllers = new Set<AnchorController>();
/** The place that the address names, until it is found or given up: data arrives later. */
let wanted = '';
/** The entry of the session history whose address has been looked at: each is followed once. */
let seen: readonly unknown[] | undefined;
/** Where the page stood when the place was asked for. */
let from = 0;

/**
 * Tells a visit of an address from the next one of the same address: the entry of the session history; where that is unknown
 * (WebKitGTK, older Safari), the address and what a router keeps with it, which is another object for each entry.
 */
const visit = (): readonly unknown[] => {
  const { navigation } = globalThis as { navigation?: { currentEntry?: { id: string } | null } };
  const id = navigation?.currentEntry?.id;
  return id === undefined ? [location.href, history.state] : [id];
};

/**
 * Whether the reader is elsewhere by now. A page that has come in answer to a link stands at its top, or is
 * taken there by the host's router.
 */
const hasMoved = (): boolean => scrollY !== 0 && Math.abs(scrollY - from) > 1;

const INTENT = ['wheel', 'touchmove', 'keydown'] as const;

const want = (id: string): void => {
  wanted = id.startsWith(ANCHOR_PREFIX) ? id : '';
  const listen = wanted && controllers.size > 0 ? addEventListener : removeEventListener;
  for (const type of INTENT) listen(type, onIntent, { capture: true, passive: true });
  if (wanted) hurry();
};

/** Who scrolls, also inside a box of the host's, or types while the place is not there yet has begun elsewhere. */
const onIntent = (event: Event): void => {
  const { key } = event as KeyboardEvent;
  if (key === undefined || key.length === 1 || /^(?:Arrow|Page|Home|End)/.test(key)) want('');
};

/** An address that is new to all elements: theirs to follow, once. */
const look = (): void => {
  const now = visit();
  if (seen?.every((part, index) => part === now[index])) return;
  // On the first one the browser may have put a reader who reloads back to where they were.
  from = seen === undefined ? 0 : scrollY;
  seen = now;
  want(hashId());
};

/**
 * Resolves when the browser has laid out what was just rendered. To scroll in the same frame would count as a layout
 * shift of everything that leaves the view (Chromium 156, Layout Instability API). A hidden page has no frames.
 */
const laidOut = (): Promise<void> =>
  document.visibilityState === 'hidden'
    ? Promise.resolve()
    : new Promise((resolve) => requestAnimationFrame(() => void nextTask(resolve)));

/**
 * Asks one after another: of several that have the place, as on a page with two centers, the one that the link is in
 * goes, else the first.
 */
const follow = async (id: string, from: readonly EventTarget[]): Promise<void> => {
  const nearest = [...controllers].map((controller) => [controller.distance(from), controller] as const);
  for (const [, controller] of nearest.sort(([a], [b]) => a - b)) {
    if (wanted !== id) return;
    await controller.go();
  }
};

const onHash = (): void => {
  const id = hashId();
  seen = visit();
  from = scrollY;
  want(id);
  if (wanted) void follow(id, path);
  path = [];
};

/** Opens the folds around a place, also the host page's, as browsers do for a place in the document. */
const unfold = (target: Element): void => {
  for (let node = around(target); node; node = around(node)) {
    if (node.nodeName === 'DETAILS') (node as HTMLDetailsElement).open = true;
  }
};

/**
 * Takes the reader to a place inside a shadow root that the address names. Browsers look for the target
 * of a fragment in the document only, so each element looks among its own.
 *
 * An address is followed once, by one element: not again by one that is moved, put back or made anew, and
 * not once the reader has gone elsewhere, because the place came late.
 */
export class AnchorController implements ReactiveController {
  readonly #host: AnchorHost;

  constructor(host: AnchorHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof location === 'undefined' || typeof addEventListener === 'undefined') return;
    if (controllers.size === 0) {
      addEventListener('hashchange', onHash);
      addEventListener(AGAIN, onHash);
    }
    controllers.add(this);
    this.#host.renderRoot.addEventListener('click', onClick);
    want(wanted);
    look();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (controllers.size > 0) return;
    removeEventListener('hashchange', onHash);
    removeEventListener(AGAIN, onHash);
    // An element that is moved while it loads comes back to it.
    want(wanted);
  }

  hostUpdated(): void {
    // Made and thrown away while its manifest or its body was on its way: the reader doesn't see its places.
    if (!wanted || !this.#host.isConnected) return;
    void laidOut().then(() => (hasMoved() ? want('') : this.go()));
  }

  /** How far out on a path what stands around the host begins to be the same. */
  distance(path: readonly EventTarget[]): number {
    let node: Node | null = this.#host;
    while (node && !path.includes(node)) node = around(node);
    return node ? path.indexOf(node) : path.length;
  }

  /** Goes to the place that is wanted, if the element has it. */
  async go(): Promise<void> {
    const id = wanted;
    if (!id) return;
    const root = this.#host.renderRoot as Partial<ShadowRoot>;
    // Prerendered and not taken over yet: the place is there, but what opens it is not.
    if (root.getElementById?.(id)) wake(this.#host as Node as Element);
    await this.#host.reveal?.(id);
    const target = root.getElementById?.(id);
    if (!target || wanted !== id) return;
    want('');
    unfold(target);
    // Focus moves with the reader, or the next Tab would lead back to where the link stood.
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
  }
}
