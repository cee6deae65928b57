import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inIdleShares, inShares } from '../../src/element/idle.js';
import type { Locale } from '../../src/i18n/locale.js';
import { prepareArranging } from '../../src/model/arrange-subprocessors.js';
import { sortableColumns, type SubprocessorView } from '../../src/model/subprocessors.js';
import type { Subprocessor } from '../../src/model/types.js';

/** The rows that a reader asks about. */
export interface AskedRows {
  readonly current: readonly Subprocessor[];
  readonly former: readonly Subprocessor[];
  readonly locale: Locale;
}

/** Rows up to which nothing has to be worked out beforehand. */
const FEW = 250;

function* prepare({ current, former, locale }: AskedRows, view: SubprocessorView): Generator<void, void> {
  yield* prepareArranging(current, view, locale);
  yield* prepareArranging(former, { ...view, sort: undefined }, locale);
}

/** Whatever a reader may ask for. */
function* prepareAll(rows: AskedRows): Generator<void, void> {
  yield* prepare(rows, { query: '*', country: '', sort: undefined });
  for (const column of sortableColumns)
    yield* prepare(rows, { query: '', country: '', sort: { column, direction: 'ascending' } });
}

/**
 * Sees to it that searching and sorting thousands of rows never keeps the page from answering: what they ask for
 * is worked out while the page is idle, and what is asked for sooner, in shares.
 */
export class AskingController implements ReactiveController {
  readonly #rows: () => AskedRows;
  #asked: SubprocessorView | undefined;
  #preparedFor: readonly Subprocessor[] | undefined;
  #stop: (() => void) | undefined;
  #settle: (() => void) | undefined;
  /** Settles when nothing is being worked out for the reader. */
  settled: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost, rows: () => AskedRows) {
    this.#rows = rows;
    host.addController(this);
  }

  /** What is worked out for the reader at the moment: further wishes go on from there. */
  get asked(): SubprocessorView | undefined {
    return this.#asked;
  }

  /** Calls back when the view can be shown: mostly before it returns. A further question takes its place. */
  ask(view: SubprocessorView, answer: () => void): void {
    this.#asked = view;
    this.#stop?.();
    this.#settle?.();
    this.settled = new Promise((resolve) => (this.#settle = resolve));
    this.#stop = inShares(prepare(this.#rows(), view), () => {
      this.#asked = undefined;
      answer();
      this.#settle?.();
    });
  }

  /** For a table that is complete, and has nothing else to do. */
  prepare(): void {
    const rows = this.#rows();
    if (rows.current === this.#preparedFor || rows.current.length <= FEW || this.#asked) return;
    this.#preparedFor = rows.current;
    this.#stop?.();
    this.#stop = inIdleShares(prepareAll(rows));
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#settle?.();
    this.#asked = undefined;
    this.#preparedFor = undefined;
  }
}
