import { expect } from '@open-wc/testing';
import { ManifestSource, type Loaded, type LoadState, type SourceInput } from '../../src/load/index.js';
import { FakeNetwork, json, manifest } from './harness.js';

export const BASE = 'https://example.com/legal/';
export const SRC: SourceInput = { src: '/trust.json', base: BASE };

/** A source with everything that it told, and a way to wait for the next. */
export class Setup {
  readonly network = new FakeNetwork();
  readonly states: LoadState[] = [];
  readonly source: ManifestSource;
  #told = (): void => {};

  constructor(network?: FakeNetwork) {
    if (network) this.network = network;
    this.source = new ManifestSource((state) => {
      expect(state, 'told is what can be read').to.equal(this.source.state);
      this.states.push(state);
      this.#told();
    }, this.network.deps);
  }

  get statuses(): string[] {
    return this.states.map(({ status }) => status);
  }

  next(): Promise<void> {
    return new Promise((resolve) => (this.#told = resolve));
  }

  /** Answers a request and waits until the source has told what came of it. */
  async answer(index: number, response: Response | Error): Promise<LoadState> {
    const next = this.next();
    this.network.call(index).answer(response);
    await next;
    return this.source.state;
  }

  async ready(name = 'Acme'): Promise<Loaded> {
    this.source.set(SRC);
    await this.answer(this.network.calls.length - 1, json(manifest(name)));
    return loaded(this.source.state);
  }
}

export const loaded = (state: LoadState): Loaded => {
  if (state.status !== 'ready') throw new Error(`it is ${JSON.stringify(state)}`);
  return state.loaded;
};
export const name = (state: LoadState): unknown => loaded(state).model.organization?.name;
export const failure = (state: LoadState) => {
  if (state.status !== 'failed') throw new Error(`it is ${state.status}`);
  return state;
};
