import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Marks the style or link of a prerendered root with the day that it was prerendered for, such as `2026-11-28`. */
export const DAY_MARK = 'data-trust-at';

/** The time that a server renders an element by, in milliseconds since the epoch. The prerenderer sets it. */
export const renderTimes = new WeakMap<object, number>();

const DAY_MS = 86_400_000;
const dayOf = (time: number): number => Math.floor(time / DAY_MS);

/** Returns the time that a prerendered root was rendered by. */
const markedTime = (host: Partial<Element>): number | undefined => {
  const mark = host.shadowRoot?.querySelector(`[${DAY_MARK}]`)?.getAttribute(DAY_MARK);
  const time = Date.parse(mark ?? '');
  return Number.isNaN(time) ? undefined : time;
};

/**
 * The visitor's clock for an element. A render on a server has no visitor, and the first render of a prerendered element
 * must be the same, so both go without the time. Right after it the element renders again with the time, and it does so
 * whenever the page comes back into view, so that a tab left open overnight does not show yesterday.
 *
 * Use `at` to judge what the dates of a manifest mean (expired, overdue). Use `now` for what only holds for the reader at
 * this moment, such as "in 12 days", and to tell a render as on a server from the others.
 */
export class ClockController implements ReactiveController {
  /** Milliseconds since the epoch. Undefined on a server, and in the first render of a prerendered element. */
  now: number | undefined;
  readonly #host: ReactiveControllerHost;
  #marked: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * The time to judge by, in milliseconds since the epoch: `now`, or in the first render of a prerendered element the day
   * that it was prerendered for. Undefined on a server that was given no day.
   */
  get at(): number | undefined {
    return this.now ?? this.#marked ?? renderTimes.get(this.#host);
  }

  /** Returns true if the element was prerendered for the visitor's present day (UTC): the time changes nothing in it. */
  get isPrerenderedToday(): boolean {
    return this.#marked !== undefined && dayOf(this.#marked) === dayOf(Date.now());
  }

  hostUpdated(): void {
    if (this.now === undefined) this.#tick();
  }

  hostConnected(): void {
    // A server that renders has no document.
    if (globalThis.document) {
      // Read now, because the first render removes the mark.
      this.#marked ??= markedTime(this.#host as Partial<Element>);
      document.addEventListener('visibilitychange', this.#onVisibility);
      addEventListener('pageshow', this.#onShow);
      if (this.now === undefined && !(this.#host as Partial<Element>).shadowRoot?.hasChildNodes())
        this.now = Date.now();
      // Connected again: time has passed since it was removed.
      else if (this.now !== undefined) this.#tick();
    }
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    removeEventListener('pageshow', this.#onShow);
  }

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'visible' && this.now !== undefined) this.#tick();
  };

  /** The page is back from the back/forward cache. Not every engine reports that as a change of visibility. */
  readonly #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#onVisibility();
  };

  #tick(): void {
    this.now = Date.now();
    this.#host.requestUpdate();
  }
}
