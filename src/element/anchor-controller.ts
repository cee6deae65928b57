import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ANCHOR_PREFIX } from '../model/anchors.js';
import { nextTask } from '../model/time-slices.js';
import { renderNow, skipIdleTime } from './first-render-queue.js';
import { holdInView } from './hold-in-view.js';

interface AnchorHost extends ReactiveControllerHost, Node {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Makes the target with this id visible before the page scrolls to it: opens it, clears filters, renders it. */
  reveal?(id: string): void | Promise<void>;
}

/** An event on `window` that makes the elements follow an unchanged hash again. Internal: host pages do not use it. */
const FOLLOW_AGAIN = 'trust-anchor-again';

/** Returns the parent of a node as displayed: its slot, its parent, or the host of its shadow root. */
const displayedParent = (node: Node): Node | null =>
  (node as Partial<Element>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/** Returns the elements around a node as displayed, from the inside out. */
const displayedAncestors = (node: Node): readonly Element[] => {
  const ancestors: Element[] = [];
  for (let around = displayedParent(node); around; around = displayedParent(around))
    if (around instanceof Element) ancestors.push(around);
  return ancestors;
};

/** The composed path of the link that was followed last. With two centers, the one around the link is preferred. */
let linkPath: readonly EventTarget[] = [];

/** Returns true if a click opens a link in this tab: primary button, no modifier key, not prevented. */
const isPlainClick = (event: MouseEvent): boolean =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

const withoutHash = (url: string): string => url.replace(/#.*/, '');

/**
 * Follows a link to an anchor of this page, also a link in an author's text. It sets the hash instead of leaving the
 * link to the browser, because with a `<base>` in the host page the link would lead to another page.
 */
const onClick = (event: Event): void => {
  const link = event
    .composedPath()
    .find((node): node is HTMLAnchorElement => (node as Partial<Element>).localName === 'a');
  const id = link?.getAttribute('href')?.match(/^#(.+)/)?.[1];
  // A link in slotted content belongs to the host page.
  if (!link || id === undefined || link.getRootNode() !== event.currentTarget) return;
  const isOurs = id.startsWith(ANCHOR_PREFIX);
  const leadsAway = withoutHash(link.href) !== withoutHash(location.href);
  if (!isPlainClick(event as MouseEvent) || !(isOurs || leadsAway)) return;
  event.preventDefault();
  linkPath = event.composedPath();
  const before = location.hash;
  location.hash = id;
  // An unchanged hash fires no `hashchange`, but the reader wants to be taken there again.
  if (location.hash === before) dispatchEvent(new Event(FOLLOW_AGAIN));
};

const hashId = (): string => {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
};

/** The controllers of all connected elements, in the order in which the elements were connected. */
const controllers = new Set<AnchorController>();
/** The id from the hash until its target is found or given up; otherwise empty. Data may arrive later. */
let pendingId = '';
/** The visit whose hash was handled last. Each visit is handled once. */
let handledVisit: readonly unknown[] | undefined;
/** The scroll position when the hash was handled. */
let scrollYBefore = 0;

/**
 * Returns values that identify the current visit of an address, so that the next visit of the same address differs:
 * the id of the session history entry, or where the Navigation API is missing (WebKitGTK, older Safari), the address
 * and `history.state`, which is another object for each entry of a router.
 */
const currentVisit = (): readonly unknown[] => {
  const { navigation } = globalThis as { navigation?: { currentEntry?: { id: string } | null } };
  const id = navigation?.currentEntry?.id;
  return id === undefined ? [location.href, history.state] : [id];
};

/**
 * Returns true if the page has been scrolled since the hash was handled. Does not count the top of the page, because
 * a new page starts there, and a router of the host page may scroll there; nor a page with a mark for the target in the
 * document, as a prerendered page has for readers without JavaScript, because the browser has scrolled to that.
 */
const hasScrolled = (): boolean =>
  scrollY !== 0 && Math.abs(scrollY - scrollYBefore) > 1 && !document.getElementById(pendingId);

const READER_EVENTS = ['wheel', 'touchmove', 'keydown'] as const;

const setPending = (id: string): void => {
  pendingId = id.startsWith(ANCHOR_PREFIX) ? id : '';
  const update = pendingId && controllers.size > 0 ? addEventListener : removeEventListener;
  for (const type of READER_EVENTS) update(type, onReaderEvent, { capture: true, passive: true });
  if (pendingId) skipIdleTime();
};

/** Gives up a missing target when the reader types or scrolls, also in a scrollable box of the host page. */
const onReaderEvent = (event: Event): void => {
  const { key } = event as KeyboardEvent;
  if (key === undefined || key.length === 1 || /^(?:Arrow|Page|Home|End)/.test(key)) setPending('');
};

/** Handles the hash if no element has handled it during this visit. */
const handleNewVisit = (): void => {
  const visit = currentVisit();
  if (handledVisit?.every((part, index) => part === visit[index])) return;
  // On the first visit, the browser may have restored the scroll position of a reloaded page.
  scrollYBefore = handledVisit === undefined ? 0 : scrollY;
  handledVisit = visit;
  setPending(hashId());
};

/**
 * Resolves when the browser has laid out what was just rendered. Scrolling in the same frame would count as a layout
 * shift of everything that leaves the view (Chromium 156, Layout Instability API). A hidden page has no frames.
 */
const afterLayout = (): Promise<void> =>
  document.visibilityState === 'hidden'
    ? Promise.resolve()
    : new Promise((resolve) => requestAnimationFrame(() => void nextTask(resolve)));

/**
 * Lets the elements look for the target one after another. If several contain it, as on a page with two centers, the
 * element nearest to the link wins, otherwise the first one.
 */
const findTarget = async (id: string, path: readonly EventTarget[]): Promise<void> => {
  const byDistance = [...controllers].map((controller) => [controller.distance(path), controller] as const);
  for (const [, controller] of byDistance.sort(([a], [b]) => a - b)) {
    if (pendingId !== id) return;
    await controller.goToPending();
  }
};

const onHashChange = (): void => {
  const id = hashId();
  handledVisit = currentVisit();
  scrollYBefore = scrollY;
  setPending(id);
  if (pendingId) void findTarget(id, linkPath);
  linkPath = [];
};

/** Opens every `<details>` around a target, also in the host page, as browsers do for a target in the document. */
const openDetails = (target: Element): void => {
  for (let node = displayedParent(target); node; node = displayedParent(node)) {
    if (node.nodeName === 'DETAILS') (node as HTMLDetailsElement).open = true;
  }
};

/**
 * Takes the reader to the target of the hash if it is in the shadow root of this element. Browsers look for the target
 * of a fragment in the document only, so each element looks in its own shadow root.
 *
 * Each visit of an address is followed once, by one element. It is not followed again when an element is moved,
 * inserted again or created again, nor when the target arrives after the reader has scrolled or typed.
 */
export class AnchorController implements ReactiveController {
  readonly #host: AnchorHost;
  /** Lets go of the place that was followed last. */
  #release: (() => void) | undefined;

  constructor(host: AnchorHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof location === 'undefined' || typeof addEventListener === 'undefined') return;
    if (controllers.size === 0) {
      addEventListener('hashchange', onHashChange);
      addEventListener(FOLLOW_AGAIN, onHashChange);
    }
    controllers.add(this);
    this.#host.renderRoot.addEventListener('click', onClick);
    setPending(pendingId);
    handleNewVisit();
  }

  hostDisconnected(): void {
    this.#release?.();
    controllers.delete(this);
    if (controllers.size > 0) return;
    removeEventListener('hashchange', onHashChange);
    removeEventListener(FOLLOW_AGAIN, onHashChange);
    // Stop listening but keep the id: an element that is moved while it loads still has to find the target.
    setPending(pendingId);
  }

  hostUpdated(): void {
    // An element that was removed while its manifest loaded has no visible targets.
    if (!pendingId || !this.#host.isConnected) return;
    // Asked now: while the browser lays out, it may restore the scroll position of a page that the reader came back to.
    if (hasScrolled()) setPending('');
    else void afterLayout().then(() => this.goToPending());
  }

  /** Returns the index in a composed path of the innermost node around this element; if none, the path's length. */
  distance(path: readonly EventTarget[]): number {
    let node: Node | null = this.#host;
    while (node && !path.includes(node)) node = displayedParent(node);
    return node ? path.indexOf(node) : path.length;
  }

  /** Scrolls to the pending target and focuses it, if this element contains it. */
  async goToPending(): Promise<void> {
    const id = pendingId;
    if (!id) return;
    const root = this.#host.renderRoot as Partial<ShadowRoot>;
    // A prerendered element that is not hydrated yet contains the target, but `reveal` needs a rendered element.
    if (root.getElementById?.(id)) renderNow(this.#host as Node as Element);
    await this.#host.reveal?.(id);
    const target = root.getElementById?.(id);
    if (!target || pendingId !== id) return;
    setPending('');
    openDetails(target);
    // Without focus on the target, the next Tab would continue from the link.
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
    this.#release?.();
    this.#release = holdInView(target, displayedAncestors(target));
  }
}
