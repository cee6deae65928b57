import { expect } from '@open-wc/testing';
import { ManifestSource, type Loaded, type LoadState, type SourceInput } from '../../src/load/index.js';
import { FakeNetwork, json, manifest } from './harness.js';

export const BASE = 'https://example.com/legal/';
export const SRC: SourceInput = { src: '/trust.json', base: BASE };

/** A source on a fake network. Records every state that the source reports. */
export class Setup {
  readonly network = new FakeNetwork();
  readonly states: LoadState[] = [];
  readonly source: ManifestSource;
  #onState = (): void => {};

  constructor(network?: FakeNetwork) {
    if (network) this.network = network;
    this.source = new ManifestSource((state) => {
      expect(state, 'the reported state is the current one').to.equal(this.source.state);
      this.states.push(state);
      this.#onState();
    }, this.network.deps);
  }

  get statuses(): string[] {
    return this.states.map(({ status }) => status);
  }

  /** Resolves when the source reports its next state. */
  next(): Promise<void> {
    return new Promise((resolve) => (this.#onState = resolve));
  }

  /** Answers a request and waits until the source reports the resulting state. */
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
  if (state.status !== 'ready') throw new Error(`expected a ready state, got ${JSON.stringify(state)}`);
  return state.loaded;
};
export const name = (state: LoadState): unknown => loaded(state).model.organization?.name;
export const failure = (state: LoadState) => {
  if (state.status !== 'failed') throw new Error(`expected a failed state, got ${state.status}`);
  return state;
};
