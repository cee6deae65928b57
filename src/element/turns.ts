import { nextTask } from '../model/time-slices.js';
import { whenIdle } from './idle.js';

/**
 * Time that first renders may take in one task, in milliseconds. On a phone four times as slow the task then stays near
 * the 50 ms beyond which it is a long one (W3C Long Tasks API).
 */
const TASK_MS = 8;
/** How far from the viewport an element counts as near, so that it is rendered before the reader gets there. */
const NEAR = '75% 0px';
/** Whatever of these happens in an element, the reader uses it. */
const TOUCHES = ['pointerdown', 'focusin', 'keydown', 'click', 'input', 'toggle', 'beforematch'] as const;

/** An element that waits for its first render. */
interface Turn {
  readonly render: () => void;
  /** Unknown until the browser has laid the element out. */
  isNear: boolean | undefined;
  /** Its content is on the page already, from a server: it waits until the reader is near. */
  readonly rests: boolean;
  readonly stop: () => void;
}

const waiting = new Map<Element, Turn>();
let observer: IntersectionObserver | undefined;
let cancel: (() => void) | undefined;
/** When the first element of the present task began to render. */
let taskStart: number | undefined;
/** A link leads to a place that may be in an element that waits. */
let hurries = false;

const hasTime = (): boolean => taskStart === undefined || performance.now() - taskStart < TASK_MS;

/** Notes the start of a task's renders. A task of its own notes the end. */
const begin = (): void => {
  if (taskStart !== undefined) return;
  taskStart = performance.now();
  nextTask(() => (taskStart = undefined));
};

/** The element that renders next: near ones first, each in the order of the page; `undefined` while all may rest. */
const next = (): Element | undefined => {
  let idle: Element | undefined;
  for (const [element, { isNear, rests }] of waiting) {
    if (isNear ?? !rests) return element;
    if (!rests) idle ??= element;
  }
  return idle;
};

/** Renders a waiting element now. */
export const wake = (element: Element): void => {
  const turn = waiting.get(element);
  if (!turn) return;
  turn.stop();
  turn.render();
};

const renderSome = (): void => {
  cancel = undefined;
  begin();
  do {
    const element = next();
    if (!element) return;
    wake(element);
  } while (hasTime());
  schedule();
};

const schedule = (): void => {
  const element = next();
  cancel?.();
  if (!element) return;
  cancel = (waiting.get(element)!.isNear === false && !hurries ? whenIdle : nextTask)(renderSome);
};

/** Renders everything that has no content yet without waiting for the browser to be idle, in short tasks as before. */
export const hurry = (): void => {
  hurries = true;
  schedule();
};

/** Renders everything that waits, for printing. */
const wakeAll = (): void => {
  for (const element of [...waiting.keys()]) wake(element);
};

const onIntersection = (entries: readonly IntersectionObserverEntry[]): void => {
  for (const { target, isIntersecting } of entries) {
    const turn = waiting.get(target);
    if (turn) turn.isNear = isIntersecting;
  }
  schedule();
};

const watch = (element: Element): (() => void) => {
  if (waiting.size === 0) addEventListener('beforeprint', wakeAll);
  observer ??= new IntersectionObserver(onIntersection, { rootMargin: NEAR });
  observer.observe(element);
  const root = element.shadowRoot;
  const touched = (): void => wake(element);
  for (const type of TOUCHES) root?.addEventListener(type, touched, { capture: true });
  return () => {
    waiting.delete(element);
    observer?.unobserve(element);
    for (const type of TOUCHES) root?.removeEventListener(type, touched, { capture: true });
    if (waiting.size > 0) return;
    hurries = false;
    removeEventListener('beforeprint', wakeAll);
  };
};

/**
 * Gives elements their turn to render for the first time, so that a long page fills from the top in short tasks: what is
 * near the viewport first, the rest while the browser is idle. A press, the focus, a link or printing renders an element
 * at once. Not for updates of what is rendered: those are never put off.
 *
 * @param render Renders the element. Called once.
 * @param rests The element shows its content already, as a server rendered it: it waits until the reader is near.
 * @returns undefined if the element has rendered, else a promise that resolves when it has
 * @example
 * protected override scheduleUpdate() {
 *   return this.hasUpdated ? super.scheduleUpdate() : takeTurn(this, () => super.scheduleUpdate(), false);
 * }
 */
export const takeTurn = (
  element: Element,
  render: () => unknown,
  rests: boolean,
): Promise<void> | undefined => {
  if (!rests && waiting.size === 0 && hasTime()) {
    begin();
    render();
    return undefined;
  }
  return new Promise((resolve, reject) => {
    const turn: Turn = {
      render: () => {
        try {
          render();
          resolve();
        } catch (error) {
          reject(error);
        }
      },
      isNear: undefined,
      rests,
      stop: watch(element),
    };
    waiting.set(element, turn);
    schedule();
  });
};
