import { expect } from '@open-wc/testing';
import { loadManifest, type LoadOptions } from '../../src/load/index.js';
import { FakeNetwork, json, loadError, manifest, nextTurn } from './harness.js';

const URL_ = 'https://example.com/trust.json';

const setUp = () => {
  const network = new FakeNetwork();
  const load = (options: Omit<LoadOptions, 'deps'> = {}, url = URL_) =>
    loadManifest(url, { ...options, deps: network.deps });
  return { network, load };
};

/** Records the outcome of a promise that the test does not await. */
const outcome = (promise: Promise<unknown>): { value: unknown } => {
  const seen: { value: unknown } = { value: 'pending' };
  promise.then(
    () => (seen.value = 'resolved'),
    (error: unknown) => (seen.value = error),
  );
  return seen;
};

describe('loadManifest', () => {
  it('loadManifest makes the same request as a crossorigin preload, without headers or referrer', async () => {
    const { network, load } = setUp();
    const loaded = load();
    const { url, init } = network.call(0);
    expect(url).to.equal(URL_);
    expect(init).to.include({ mode: 'cors', credentials: 'same-origin', referrerPolicy: 'no-referrer' });
    expect(init).not.to.have.any.keys('headers', 'method', 'body', 'integrity');
    expect(init.cache ?? 'default').to.equal('default');
    network.call(0).answer(json(manifest('Acme')));
    await loaded;
  });

  it('loadManifest makes one request for several callers, during and after the load', async () => {
    const { network, load } = setUp();
    const [one, two] = [load(), load()];
    network.call(0).answer(json(manifest('Acme')));
    expect(await one).to.equal(await two);
    expect(await load()).to.equal(await one);
    expect(network.calls.length).to.equal(1);
    expect(network.timers.pending).to.equal(0);
  });

  it('loadManifest ignores the fragment of a URL', async () => {
    const { network, load } = setUp();
    const both = Promise.all([load(), load({}, `${URL_}#faq`)]);
    network.call(0).answer(json(manifest('Acme')));
    await both;
    expect(network.calls.length).to.equal(1);
  });

  it('loadManifest makes separate requests for different URLs and for different integrity', () => {
    const { network, load } = setUp();
    outcome(load());
    outcome(load({}, `${URL_}?v=2`));
    outcome(load({ integrity: 'sha256-x' }));
    outcome(load({ integrity: ' sha256-x ' }));
    expect(network.calls.map(({ url }) => url)).to.deep.equal([URL_, `${URL_}?v=2`, URL_]);
  });

  it('loadManifest requests the manifest again after a failure', async () => {
    const { network, load } = setUp();
    const first = load();
    network.call(0).answer(new TypeError('Failed to fetch'));
    await loadError(first);
    const second = load();
    network.call(1).answer(json(manifest('Acme')));
    expect((await second).model.organization?.name).to.equal('Acme');
  });

  describe('abort', () => {
    it('abort rejects one caller and keeps the request for the other', async () => {
      const { network, load } = setUp();
      const abort = new AbortController();
      const [one, two] = [outcome(load({ signal: abort.signal })), load()];
      abort.abort();
      await nextTurn();
      expect(one.value).to.equal(abort.signal.reason);
      expect(network.call(0).signal.aborted).to.be.false;
      network.call(0).answer(json(manifest('Acme')));
      expect((await two).model.organization?.name).to.equal('Acme');
    });

    it('abort by the last caller cancels the request and removes it from the cache', async () => {
      const { network, load } = setUp();
      const aborts = [new AbortController(), new AbortController()];
      const seen = aborts.map(({ signal }) => outcome(load({ signal })));
      aborts[0]!.abort();
      await nextTurn();
      expect(network.call(0).signal.aborted).to.be.false;
      aborts[1]!.abort();
      await nextTurn();
      expect(network.call(0).signal.aborted).to.be.true;
      expect(seen.map(({ value }) => value)).to.deep.equal(
        aborts.map(({ signal }) => signal.reason as unknown),
      );
      expect(network.timers.pending).to.equal(0);
      const again = load();
      network.call(1).answer(json(manifest('Acme')));
      await again;
    });

    it('a caller that aborts and calls again in the same task joins the same request', async () => {
      const { network, load } = setUp();
      const abort = new AbortController();
      outcome(load({ signal: abort.signal }));
      abort.abort();
      const again = load();
      await nextTurn();
      expect(network.calls.length).to.equal(1);
      expect(network.call(0).signal.aborted).to.be.false;
      network.call(0).answer(json(manifest('Acme')));
      await again;
    });

    it('loadManifest makes no request if the signal is already aborted', async () => {
      const { network, load } = setUp();
      const signal = AbortSignal.abort('gone');
      const seen = outcome(load({ signal }));
      await nextTurn();
      expect(seen.value).to.equal('gone');
      expect(network.calls.length).to.equal(0);
    });

    it('abort after the answer keeps the cached answer', async () => {
      const { network, load } = setUp();
      const abort = new AbortController();
      const loaded = load({ signal: abort.signal });
      network.call(0).answer(json(manifest('Acme')));
      const first = await loaded;
      abort.abort();
      await nextTurn();
      expect(await load()).to.equal(first);
    });

    it('abort in the moment of the answer keeps the cached answer', async () => {
      const { network, load } = setUp();
      const abort = new AbortController();
      const loaded = load({ signal: abort.signal }).then(() => abort.abort());
      network.call(0).answer(json(manifest('Acme')));
      await loaded;
      await nextTurn();
      await load();
      expect(network.calls.length).to.equal(1);
    });

    it('loadManifest removes its listener from the signal', async () => {
      const { network, load } = setUp();
      const { signal } = new AbortController();
      let listeners = 0;
      const add = signal.addEventListener.bind(signal);
      const remove = signal.removeEventListener.bind(signal);
      signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args));
      signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args));
      const loaded = load({ signal });
      expect(listeners).to.equal(1);
      network.call(0).answer(json(manifest('Acme')));
      await loaded;
      await nextTurn();
      expect(listeners).to.equal(0);
    });
  });

  it('loadManifest listens for policy violations only during the request', async () => {
    const listening: string[] = [];
    const network = new FakeNetwork({
      events: {
        addEventListener: (type: string) => void listening.push(type),
        removeEventListener: (type: string) => void listening.splice(listening.indexOf(type), 1),
      },
    });
    const loaded = loadManifest(URL_, { deps: network.deps });
    expect(listening).to.deep.equal(['securitypolicyviolation']);
    network.call(0).answer(json(manifest('Acme')));
    await loaded;
    expect(listening).to.deep.equal([]);
  });

  describe('reload', () => {
    const withFirst = async () => {
      const { network, load } = setUp();
      const first = load();
      network.call(0).answer(json(manifest('First')));
      return { network, load, first: await first };
    };

    it('reload revalidates, and later callers get its answer', async () => {
      const { network, load } = await withFirst();
      const reloaded = load({ reload: true });
      expect(network.call(1).init.cache).to.equal('no-cache');
      network.call(1).answer(json(manifest('Second')));
      expect((await reloaded).model.organization?.name).to.equal('Second');
      expect(await load()).to.equal(await reloaded);
      expect(network.calls.length).to.equal(2);
    });

    it('a failed reload keeps the last good answer for later callers', async () => {
      const { network, load, first } = await withFirst();
      const reloaded = load({ reload: true });
      network.call(1).answer(json({}, { status: 503 }));
      expect((await loadError(reloaded)).reason).to.equal('http');
      expect(await load()).to.equal(first);
    });

    it('other callers get the last good answer during a reload', async () => {
      const { network, load, first } = await withFirst();
      const reloaded = load({ reload: true });
      expect(await load()).to.equal(first);
      network.call(1).answer(json(manifest('Second')));
      await reloaded;
    });

    it('a reload is shared by several callers, also by those without an answer yet', async () => {
      const { network, load } = setUp();
      const all = Promise.all([load({ reload: true }), load({ reload: true }), load()]);
      network.call(0).answer(json(manifest('Acme')));
      const [one, two, three] = await all;
      expect(network.calls.length).to.equal(1);
      expect(two).to.equal(one);
      expect(three).to.equal(one);
    });

    it('an earlier, slower request does not replace the answer of a reload', async () => {
      const { network, load } = setUp();
      const slow = load();
      const reloaded = load({ reload: true });
      network.call(1).answer(json(manifest('Second')));
      await reloaded;
      network.call(0).answer(json(manifest('First')));
      expect((await slow).model.organization?.name).to.equal('First');
      expect((await load()).model.organization?.name).to.equal('Second');
    });

    it('a reload can be repeated', async () => {
      const { network, load } = await withFirst();
      for (const [index, name] of [
        [1, 'Second'],
        [2, 'Third'],
      ] as const) {
        const reloaded = load({ reload: true });
        network.call(index).answer(json(manifest(name)));
        expect((await reloaded).model.organization?.name).to.equal(name);
      }
    });
  });

  it('loadManifest works with the browser’s own fetch', async () => {
    const url = URL.createObjectURL(
      new Blob([JSON.stringify(manifest('Acme'))], { type: 'application/json' }),
    );
    try {
      const { model } = await loadManifest(url);
      expect(model.organization?.name).to.equal('Acme');
    } finally {
      URL.revokeObjectURL(url);
    }
  });

  it('loadManifest reports a failure of the browser’s own fetch as network', async () => {
    const url = URL.createObjectURL(new Blob(['{}']));
    URL.revokeObjectURL(url);
    const error = await loadError(loadManifest(url));
    expect(error.reason).to.equal('network');
    expect(error.detail).to.contain(url);
  });
});
