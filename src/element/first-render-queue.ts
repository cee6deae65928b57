import { nextTask } from '../model/time-slices.js';
import { whenIdle } from './idle.js';

/**
 * Time in milliseconds that first renders may take in one task. On a phone that is four times slower, the task then
 * stays near 50 ms, beyond which it counts as a long task (W3C Long Tasks API).
 */
const TASK_MS = 8;
/** Distance from the viewport within which an element is rendered before the reader gets there. */
const NEAR = '75% 0px';
/** Events in an element that show that the reader uses it. */
const USER_EVENTS = ['pointerdown', 'focusin', 'keydown', 'click', 'input', 'toggle', 'beforematch'] as const;

/** An element that waits for its first render. */
interface Entry {
  readonly render: () => void;
  /** Undefined until the browser has laid out the element. */
  isNear: boolean | undefined;
  /** The server has rendered the content already, so the element waits until the reader is near. */
  readonly isPrerendered: boolean;
  readonly stopWatching: () => void;
}

const queue = new Map<Element, Entry>();
let observer: IntersectionObserver | undefined;
let cancelScheduled: (() => void) | undefined;
/** When the first element of the current task began to render. */
let taskStart: number | undefined;
/** True while a link leads to a target that may be in a waiting element. */
let skipsIdleTime = false;

const hasTime = (): boolean => taskStart === undefined || performance.now() - taskStart < TASK_MS;

/** Starts measuring the time of the current task. The next task resets it. */
const startTask = (): void => {
  if (taskStart !== undefined) return;
  taskStart = performance.now();
  nextTask(() => (taskStart = undefined));
};

/**
 * Returns the element to render next: elements near the viewport first, then the others, both in the order of the page.
 * Returns undefined if only prerendered elements are left and none of them is near.
 */
const nextElement = (): Element | undefined => {
  let far: Element | undefined;
  for (const [element, { isNear, isPrerendered }] of queue) {
    if (isNear ?? !isPrerendered) return element;
    if (!isPrerendered) far ??= element;
  }
  return far;
};

/** Renders an element at once if it is in the queue. */
export const renderNow = (element: Element): void => {
  const entry = queue.get(element);
  if (!entry) return;
  entry.stopWatching();
  entry.render();
};

const renderSome = (): void => {
  cancelScheduled = undefined;
  startTask();
  do {
    const element = nextElement();
    if (!element) return;
    renderNow(element);
  } while (hasTime());
  schedule();
};

const schedule = (): void => {
  const element = nextElement();
  cancelScheduled?.();
  if (!element) return;
  const waitsForIdle = queue.get(element)!.isNear === false && !skipsIdleTime;
  cancelScheduled = (waitsForIdle ? whenIdle : nextTask)(renderSome);
};

/** Renders all elements that have no content yet, in short tasks, but without waiting for the browser to be idle. */
export const skipIdleTime = (): void => {
  skipsIdleTime = true;
  schedule();
};

const renderAll = (): void => {
  for (const element of [...queue.keys()]) renderNow(element);
};

const onIntersection = (entries: readonly IntersectionObserverEntry[]): void => {
  for (const { target, isIntersecting } of entries) {
    const entry = queue.get(target);
    if (entry) entry.isNear = isIntersecting;
  }
  schedule();
};

const watch = (element: Element): (() => void) => {
  if (queue.size === 0) addEventListener('beforeprint', renderAll);
  observer ??= new IntersectionObserver(onIntersection, { rootMargin: NEAR });
  observer.observe(element);
  const root = element.shadowRoot;
  const onUse = (): void => renderNow(element);
  for (const type of USER_EVENTS) root?.addEventListener(type, onUse, { capture: true });
  return () => {
    queue.delete(element);
    observer?.unobserve(element);
    for (const type of USER_EVENTS) root?.removeEventListener(type, onUse, { capture: true });
    if (queue.size > 0) return;
    observer?.disconnect();
    observer = undefined;
    skipsIdleTime = false;
    removeEventListener('beforeprint', renderAll);
  };
};

/**
 * Queues the first render of an element, so that a long page fills from the top in short tasks. Elements near the
 * viewport render first, the others while the browser is idle. A press, a focus, a link or printing renders an element
 * at once. Do not queue later updates of an element.
 *
 * @param render Renders the element. Called once.
 * @param isPrerendered True if the server has rendered the content, so that it can wait until the reader is near.
 * @returns undefined if the element has rendered already, otherwise a promise that resolves when it has
 * @example
 * protected override scheduleUpdate() {
 *   return this.hasUpdated ? super.scheduleUpdate() : queueFirstRender(this, () => super.scheduleUpdate(), false);
 * }
 */
export const queueFirstRender = (
  element: Element,
  render: () => unknown,
  isPrerendered: boolean,
): Promise<void> | undefined => {
  if (!isPrerendered && queue.size === 0 && hasTime()) {
    startTask();
    render();
    return undefined;
  }
  return new Promise((resolve) => {
    const entry: Entry = {
      // The executor of a promise runs at once, and an error in it rejects the promise.
      render: () =>
        resolve(
          new Promise<void>((done) => {
            render();
            done();
          }),
        ),
      isNear: undefined,
      isPrerendered,
      stopWatching: watch(element),
    };
    queue.set(element, entry);
    schedule();
  });
};
