import type { LoadDeps } from '../../src/load/deps.js';
import { LoadError } from '../../src/load/index.js';

/** The smallest manifest that parses without a problem. */
export const manifest = (name: string): Record<string, unknown> => ({
  manifestVersion: 1,
  organization: { name },
});

export const json = (value: unknown, init?: ResponseInit): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' }, ...init });

/**
 * Returns a response whose body is a stream of `parts`.
 *
 * @param end what happens after the last part: the body ends, fails, or (without `end`) stays open
 */
export const streamed = (parts: readonly Uint8Array[], end?: 'close' | Error): Response =>
  new Response(
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const part of parts) controller.enqueue(part);
        if (end === 'close') controller.close();
        else if (end) controller.error(end);
      },
    }),
  );

/** Timers on a clock that only `advance` moves. */
export class FakeTimers {
  readonly #due = new Map<number, { run: () => void; at: number }>();
  #now = 0;
  #last = 0;

  get pending(): number {
    return this.#due.size;
  }

  readonly setTimeout = (run: () => void, ms: number): number => {
    this.#due.set(++this.#last, { run, at: this.#now + ms });
    return this.#last;
  };

  readonly clearTimeout = (timer: number): void => {
    this.#due.delete(timer);
  };

  advance(ms: number): void {
    this.#now += ms;
    for (const [timer, { run, at }] of this.#due) {
      if (at > this.#now) continue;
      this.#due.delete(timer);
      run();
    }
  }
}

export interface Call {
  readonly url: string;
  readonly init: RequestInit;
  readonly signal: AbortSignal;
  answer(response: Response | Error): void;
}

/** A network whose requests wait for the test's answer. Respects the signal, as `fetch` does. */
export class FakeNetwork {
  readonly calls: Call[] = [];
  readonly timers = new FakeTimers();
  readonly deps: Partial<LoadDeps>;

  constructor(deps: Partial<LoadDeps> = {}) {
    const { setTimeout, clearTimeout } = this.timers;
    this.deps = {
      fetch: this.#fetch,
      setTimeout,
      clearTimeout,
      events: undefined,
      online: () => true,
      cache: new Map(),
      ...deps,
    };
  }

  /** Returns a request by its index. */
  call(index: number): Call {
    const call = this.calls[index];
    if (!call) throw new Error(`only ${this.calls.length} requests were made`);
    return call;
  }

  readonly #fetch: LoadDeps['fetch'] = (url, init) =>
    new Promise((resolve, reject) => {
      const signal = init.signal!;
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      this.calls.push({
        url,
        init,
        signal,
        answer: (response) => (response instanceof Error ? reject(response) : resolve(response)),
      });
    });
}

/** Waits for one turn of the event loop, in which all promises that wait for nothing else are resolved. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Returns the `LoadError` that a promise rejects with. Throws an error if it does not. */
export const loadError = async (promise: Promise<unknown>): Promise<LoadError> => {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
  throw new Error(`expected a LoadError, but the promise resolved with ${JSON.stringify(value)}`);
};
