import { expect } from '@open-wc/testing';
import { loadManifest, type LoadOptions } from '../../src/load/index.js';
import { ManifestSource } from '../../src/load/source.js';
import { parseManifest } from '../../src/manifest/parse.js';
import { SHARE_MS } from '../../src/model/steps.js';
import { FakeNetwork, json, manifest, settled } from './harness.js';

const URL_ = 'https://example.com/trust.json';

const long = {
  ...manifest('Acme'),
  faq: Array.from({ length: 6000 }, (_, index) => ({ question: `Question ${index}?` })),
};

/** A clock that moves a millisecond with each look at it, and pauses that are over when the test says so. */
const setUp = () => {
  let time = 0;
  const pauses: (() => void)[] = [];
  let begun = (): void => {};
  /** Resolves when the answer has been read as far as to the first pause: a body takes tasks of its own. */
  const isBegun = new Promise<void>((resolve) => (begun = resolve));
  const network = new FakeNetwork({
    now: () => time++,
    pause: () =>
      new Promise<void>((resolve) => {
        pauses.push(resolve);
        begun();
      }),
  });
  const load = (options: Omit<LoadOptions, 'deps'> = {}) =>
    loadManifest(URL_, { ...options, deps: network.deps });
  return {
    network,
    load,
    isBegun,
    looks: () => time,
    /** Ends the pause that the reading waits in, if it does. */
    go: async (): Promise<boolean> => {
      const next = pauses.shift();
      next?.();
      await settled();
      return next !== undefined;
    },
  };
};

describe('a manifest that was fetched', () => {
  it('is read at once when it is small', async () => {
    const { network, load, go } = setUp();
    const small = load();
    network.call(0).answer(json({ manifestVersion: 1 }));
    expect((await small).problems).to.deep.equal([]);
    expect(await go()).to.equal(false);
  });

  it('is read in shares when it is long, with the same result', async () => {
    const { network, load, looks, go, isBegun } = setUp();
    const loaded = load();
    network.call(0).answer(json(long));
    await isBegun;
    let shares = 0;
    for (let before = looks(); await go(); before = looks()) {
      shares += 1;
      // The look that ends a share, and the one that begins it.
      expect(looks() - before).to.be.at.most(SHARE_MS + 2);
    }
    expect(shares).to.be.above(15);
    const { model, problems } = await loaded;
    expect({ model, problems }).to.deep.equal(parseManifest(long));
    expect(Object.isFrozen(model.faq![0])).to.equal(true);
  });

  it('is read no further when the last who waited has left', async () => {
    const { network, load, looks, go, isBegun } = setUp();
    const controllers = [new AbortController(), new AbortController()] as const;
    const reasons = controllers.map(({ signal }) => load({ signal }).catch((error: unknown) => error));
    network.call(0).answer(json(long));
    await isBegun;
    await go();
    controllers[0].abort('gone');
    const before = looks();
    await go();
    expect(looks(), 'somebody waits still').to.be.above(before);
    controllers[1].abort('gone');
    const after = looks();
    expect(await go()).to.equal(true);
    expect(await go()).to.equal(false);
    expect(looks()).to.equal(after);
    expect(await Promise.all(reasons)).to.deep.equal(['gone', 'gone']);

    void load().catch(() => undefined);
    expect(network.calls.length, 'what was read by half is not kept').to.equal(2);
  });

  it('is not too late because it takes long to read', async () => {
    const { network, load, go, isBegun } = setUp();
    const loaded = load({ timeoutMs: 1000 });
    network.call(0).answer(json(long));
    await isBegun;
    await go();
    network.timers.advance(2000);
    while (await go());
    expect((await loaded).model.faq!.length).to.equal(long.faq.length);
    expect(network.timers.pending).to.equal(0);
  });

  it('gives way to what an element is given meanwhile', async () => {
    const { network, go, isBegun } = setUp();
    const names: (string | undefined)[] = [];
    const source = new ManifestSource((state) => {
      if (state.status === 'ready') names.push(state.loaded.model.organization?.name);
    }, network.deps);
    source.set({ src: URL_, base: URL_ });
    network.call(0).answer(json(long));
    await isBegun;
    await go();
    source.set({ manifest: manifest('Other'), base: URL_ });
    while (await go());
    expect(names).to.deep.equal(['Other']);
  });
});
