import { expect } from '@open-wc/testing';
import { loadManifest, type LoadOptions } from '../../src/load/index.js';
import { ManifestSource } from '../../src/load/source.js';
import { parseManifest } from '../../src/manifest/parse.js';
import { SLICE_MS } from '../../src/model/time-slices.js';
import { FakeNetwork, json, manifest, nextTurn } from './harness.js';

const URL_ = 'https://example.com/trust.json';

const long = {
  ...manifest('Acme'),
  faq: Array.from({ length: 6000 }, (_, index) => ({ question: `Question ${index}?` })),
};

/** Creates a clock that advances by a millisecond whenever it is read, and pauses that the test ends. */
const setUp = () => {
  let time = 0;
  const pauses: (() => void)[] = [];
  let onFirstPause = (): void => {};
  /** Resolves at the first pause. Reading the body takes some tasks before parsing begins. */
  const firstPause = new Promise<void>((resolve) => (onFirstPause = resolve));
  const network = new FakeNetwork({
    now: () => time++,
    pause: () =>
      new Promise<void>((resolve) => {
        pauses.push(resolve);
        onFirstPause();
      }),
  });
  const load = (options: Omit<LoadOptions, 'deps'> = {}) =>
    loadManifest(URL_, { ...options, deps: network.deps });
  return {
    network,
    load,
    firstPause,
    clockReads: () => time,
    /** Ends the current pause. Returns false if there is none. */
    endPause: async (): Promise<boolean> => {
      const next = pauses.shift();
      next?.();
      await nextTurn();
      return next !== undefined;
    },
  };
};

describe('parsing a fetched manifest in slices', () => {
  it('a small manifest is parsed at once', async () => {
    const { network, load, endPause } = setUp();
    const small = load();
    network.call(0).answer(json({ manifestVersion: 1 }));
    expect((await small).problems).to.deep.equal([]);
    expect(await endPause()).to.equal(false);
  });

  it('a large manifest is parsed in slices, with the same result', async () => {
    const { network, load, clockReads, endPause, firstPause } = setUp();
    const loaded = load();
    network.call(0).answer(json(long));
    await firstPause;
    let slices = 0;
    for (let before = clockReads(); await endPause(); before = clockReads()) {
      slices += 1;
      // Plus the clock read that begins a slice, and the one that ends it.
      expect(clockReads() - before).to.be.at.most(SLICE_MS + 2);
    }
    expect(slices).to.be.above(15);
    const { model, problems } = await loaded;
    expect({ model, problems }).to.deep.equal(parseManifest(long));
    expect(Object.isFrozen(model.faq![0])).to.equal(true);
  });

  it('parsing stops when the last caller has aborted', async () => {
    const { network, load, clockReads, endPause, firstPause } = setUp();
    const controllers = [new AbortController(), new AbortController()] as const;
    const reasons = controllers.map(({ signal }) => load({ signal }).catch((error: unknown) => error));
    network.call(0).answer(json(long));
    await firstPause;
    await endPause();
    controllers[0].abort('gone');
    const before = clockReads();
    await endPause();
    expect(clockReads(), 'one caller still waits').to.be.above(before);
    controllers[1].abort('gone');
    const after = clockReads();
    expect(await endPause()).to.equal(true);
    expect(await endPause()).to.equal(false);
    expect(clockReads()).to.equal(after);
    expect(await Promise.all(reasons)).to.deep.equal(['gone', 'gone']);

    void load().catch(() => undefined);
    expect(network.calls.length, 'a manifest that was parsed in part is not cached').to.equal(2);
  });

  it('the time limit does not include parsing', async () => {
    const { network, load, endPause, firstPause } = setUp();
    const loaded = load({ timeoutMs: 1000 });
    network.call(0).answer(json(long));
    await firstPause;
    await endPause();
    network.timers.advance(2000);
    while (await endPause());
    expect((await loaded).model.faq!.length).to.equal(long.faq.length);
    expect(network.timers.pending).to.equal(0);
  });

  it('a property that is set while a large manifest is parsed replaces it', async () => {
    const { network, endPause, firstPause } = setUp();
    const names: (string | undefined)[] = [];
    const source = new ManifestSource((state) => {
      if (state.status === 'ready') names.push(state.loaded.model.organization?.name);
    }, network.deps);
    source.set({ src: URL_, base: URL_ });
    network.call(0).answer(json(long));
    await firstPause;
    await endPause();
    source.set({ manifest: manifest('Other'), base: URL_ });
    while (await endPause());
    expect(names).to.deep.equal(['Other']);
  });
});
