import { expect } from '@open-wc/testing';
import { ManifestSource } from '../../src/load/index.js';
import { FakeNetwork, json, manifest, nextTurn } from './harness.js';
import { BASE, failure, loaded, name, Setup, SRC } from './source-harness.js';

describe('ManifestSource with a src', () => {
  describe('load', () => {
    it('a src is resolved against base, and is loading, then ready', async () => {
      const setup = new Setup();
      setup.source.set({ src: '../trust.json', base: BASE });
      expect(setup.source.state).to.deep.equal({ status: 'loading' });
      expect(setup.network.call(0).url).to.equal('https://example.com/trust.json');
      const state = await setup.answer(0, json(manifest('Acme')));
      expect(name(state)).to.equal('Acme');
      expect(loaded(state).url).to.equal('https://example.com/trust.json');
      expect(setup.statuses).to.deep.equal(['loading', 'ready']);
      expect(setup.states.every(Object.isFrozen)).to.be.true;
    });

    it('a src that is not a URL fails as network, and the detail contains it', async () => {
      const setup = new Setup(new FakeNetwork({ fetch: (url, init) => globalThis.fetch(url, init) }));
      setup.source.set({ src: 'https://', base: BASE });
      await setup.next();
      const { reason, detail } = failure(setup.source.state);
      expect(reason).to.equal('network');
      expect(detail).to.contain('https://');
    });

    it('setting the same src again makes no request, whether it is loading or has failed', async () => {
      const setup = new Setup();
      const { source, network } = setup;
      source.set(SRC);
      source.set({ ...SRC });
      source.set({ src: 'https://example.com/trust.json', base: 'https://other.example/' });
      expect(setup.statuses).to.deep.equal(['loading']);
      await setup.answer(0, new TypeError('Failed to fetch'));
      source.set({ ...SRC });
      await nextTurn();
      expect(source.state.status).to.equal('failed');
      expect(network.calls.length).to.equal(1);
    });

    it('changing the src aborts the load before, whose late answer is ignored', async () => {
      const setup = new Setup();
      const { source, network } = setup;
      source.set(SRC);
      source.set({ src: '/other.json', base: BASE });
      await nextTurn();
      expect(network.call(0).signal.aborted).to.be.true;
      await setup.answer(1, json(manifest('Other')));
      network.call(0).answer(json(manifest('Late')));
      await nextTurn();
      expect(name(source.state)).to.equal('Other');
      expect(setup.statuses).to.deep.equal(['loading', 'loading', 'ready']);
    });

    it('the answer of a src is ignored after a property was set', async () => {
      const setup = new Setup();
      const other = new Setup(setup.network);
      setup.source.set(SRC);
      other.source.set(SRC);
      setup.source.set({ ...SRC, manifest: manifest('Property') });
      await other.answer(0, json(manifest('Late')));
      expect(name(setup.source.state)).to.equal('Property');
      expect(name(other.source.state)).to.equal('Late');
    });

    it('changing the src drops the previous manifest', async () => {
      const setup = new Setup();
      await setup.ready();
      setup.source.set({ src: '/other.json', base: BASE });
      expect(setup.source.state).to.deep.equal({ status: 'loading' });
      const state = await setup.answer(1, new TypeError('Failed to fetch'));
      expect(failure(state).previous).to.equal(undefined);
    });

    it('removing the src makes the source idle', async () => {
      const setup = new Setup();
      await setup.ready();
      setup.source.set({ base: BASE });
      expect(setup.source.state).to.deep.equal({ status: 'idle' });
      expect(setup.statuses).to.deep.equal(['loading', 'ready', 'idle']);
    });

    it('a src is loaded again when integrity changes', async () => {
      const setup = new Setup();
      await setup.ready();
      setup.source.set({ ...SRC, integrity: `sha256-${'A'.repeat(43)}=` });
      const state = await setup.answer(1, json(manifest('Acme')));
      expect(failure(state).reason).to.equal('integrity');
    });

    it('several sources share one request, and each can be disposed of', async () => {
      const network = new FakeNetwork();
      const [one, two] = [new Setup(network), new Setup(network)];
      one.source.set(SRC);
      two.source.set(SRC);
      one.source.dispose();
      await nextTurn();
      expect(network.call(0).signal.aborted).to.be.false;
      await two.answer(0, json(manifest('Acme')));
      expect(name(two.source.state)).to.equal('Acme');
      expect(one.source.state.status).to.equal('idle');
      expect(one.statuses).to.deep.equal(['loading']);
      expect(network.calls.length).to.equal(1);
    });

    it('set may be called from within onChange', () => {
      const network = new FakeNetwork();
      const source: ManifestSource = new ManifestSource((state) => {
        if (state.status === 'loading') source.set({ manifest: manifest('Within'), base: BASE });
      }, network.deps);
      source.set(SRC);
      expect(name(source.state)).to.equal('Within');
      expect(network.calls.length).to.equal(0);
    });
  });

  describe('reload', () => {
    it('reload keeps the last good manifest while it loads, then has the new one', async () => {
      const setup = new Setup();
      const first = await setup.ready('First');
      const reload = setup.source.reload();
      expect(setup.source.state).to.deep.equal({ status: 'loading', previous: first });
      expect(setup.network.call(1).init.cache).to.equal('no-cache');
      await setup.answer(1, json(manifest('Second')));
      expect(await reload).to.equal(setup.source.state);
      expect(name(setup.source.state)).to.equal('Second');
    });

    it('a failed reload keeps the last good manifest, and so does the next one', async () => {
      const setup = new Setup();
      const first = await setup.ready();
      const reload = setup.source.reload();
      await setup.answer(1, json({}, { status: 500 }));
      const state = failure(await reload);
      expect(state).to.include({ reason: 'http', previous: first });
      const again = setup.source.reload();
      expect(setup.source.state).to.deep.equal({ status: 'loading', previous: first });
      await setup.answer(2, json(manifest('Third')));
      expect(name(await again)).to.equal('Third');
    });

    it('reload can succeed after a failure', async () => {
      const setup = new Setup();
      setup.source.set(SRC);
      await setup.answer(0, new TypeError('Failed to fetch'));
      const reload = setup.source.reload();
      expect(setup.source.state).to.deep.equal({ status: 'loading' });
      await setup.answer(1, json(manifest('Acme')));
      expect(name(await reload)).to.equal('Acme');
    });

    it('reload aborts the current load', async () => {
      const setup = new Setup();
      setup.source.set(SRC);
      const reload = setup.source.reload();
      await nextTurn();
      expect(setup.network.call(0).signal.aborted).to.be.true;
      await setup.answer(1, json(manifest('Acme')));
      expect(name(await reload)).to.equal('Acme');
    });

    it('a reload resolves with a newer state that was set meanwhile', async () => {
      const setup = new Setup();
      await setup.ready();
      const reload = setup.source.reload();
      setup.source.set({ manifest: manifest('Newer'), base: BASE });
      expect(name(await reload)).to.equal('Newer');
    });

    it('reload without a source is idle', async () => {
      const { source, states } = new Setup();
      expect(await source.reload()).to.deep.equal({ status: 'idle' });
      expect(states).to.deep.equal([]);
    });
  });

  describe('dispose', () => {
    it('dispose aborts the load and reports no state; the next set loads again', async () => {
      const setup = new Setup();
      const { source, network } = setup;
      source.set(SRC);
      source.dispose();
      await nextTurn();
      expect(network.call(0).signal.aborted).to.be.true;
      expect(source.state.status).to.equal('idle');
      expect(setup.statuses).to.deep.equal(['loading']);
      source.set(SRC);
      await setup.answer(1, json(manifest('Acme')));
      expect(name(source.state)).to.equal('Acme');
    });

    it('dispose and set in one task, as when an element is moved, keep one request', async () => {
      const setup = new Setup();
      setup.source.set(SRC);
      setup.source.dispose();
      setup.source.set(SRC);
      await nextTurn();
      expect(setup.network.calls.length).to.equal(1);
      expect(name(await setup.answer(0, json(manifest('Acme'))))).to.equal('Acme');
    });

    it('setting the same src after dispose keeps a ready manifest', async () => {
      const setup = new Setup();
      await setup.ready();
      const { state } = setup.source;
      setup.source.dispose();
      setup.network.deps.cache!.clear();
      setup.source.set({ ...SRC });
      expect(setup.source.state).to.equal(state);
      expect(setup.network.calls.length).to.equal(1);
      expect(setup.statuses).to.deep.equal(['loading', 'ready']);
    });

    it('setting the same src after dispose loads again after a failure', async () => {
      const setup = new Setup();
      setup.source.set(SRC);
      await setup.answer(0, new TypeError('Failed to fetch'));
      setup.source.dispose();
      setup.source.set(SRC);
      expect(name(await setup.answer(1, json(manifest('Acme'))))).to.equal('Acme');
    });

    it('dispose during a reload restores the last good state', async () => {
      const setup = new Setup();
      await setup.ready();
      const { state } = setup.source;
      const reload = setup.source.reload();
      setup.source.dispose();
      expect(await reload).to.equal(state);
      setup.network.call(1).answer(json(manifest('Late')));
      await nextTurn();
      expect(setup.source.state).to.equal(state);
    });

    it('reload has no effect between dispose and set', async () => {
      const setup = new Setup();
      await setup.ready();
      setup.source.dispose();
      await setup.source.reload();
      expect(setup.network.calls.length).to.equal(1);
      setup.source.set(SRC);
      const reload = setup.source.reload();
      await setup.answer(1, json(manifest('Second')));
      expect(name(await reload)).to.equal('Second');
    });
  });

  it('a source leaves no rejection unhandled', async () => {
    const seen: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      seen.push(event.reason);
      event.preventDefault();
    };
    window.addEventListener('unhandledrejection', note);
    const setup = new Setup();
    const { source, network } = setup;
    source.set(SRC);
    await setup.answer(0, new TypeError('Failed to fetch'));
    void source.reload();
    source.set({ src: '/other.json', base: BASE });
    network.timers.advance(20_000);
    await setup.next();
    void source.reload();
    source.dispose();
    await nextTurn();
    network.calls.forEach((call) => call.answer(new TypeError('Failed to fetch')));
    await nextTurn();
    await nextTurn();
    window.removeEventListener('unhandledrejection', note);
    expect(seen).to.deep.equal([]);
  });
});
