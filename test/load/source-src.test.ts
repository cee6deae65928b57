import { expect } from '@open-wc/testing';
import { ManifestSource } from '../../src/load/index.js';
import { FakeNetwork, json, manifest, settled } from './harness.js';
import { BASE, failure, loaded, name, Setup, SRC } from './source-harness.js';

describe('ManifestSource with a src', () => {
  describe('load', () => {
    it('is loading, then ready, relative to base', async () => {
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

    it('that is no URL fails as network, and names it', async () => {
      const setup = new Setup(new FakeNetwork({ fetch: (url, init) => globalThis.fetch(url, init) }));
      setup.source.set({ src: 'https://', base: BASE });
      await setup.next();
      const { reason, detail } = failure(setup.source.state);
      expect(reason).to.equal('network');
      expect(detail).to.contain('https://');
    });

    it('is not fetched again when the same is set again: loading, ready or failed', async () => {
      const setup = new Setup();
      const { source, network } = setup;
      source.set(SRC);
      source.set({ ...SRC });
      source.set({ src: 'https://example.com/trust.json', base: 'https://other.example/' });
      expect(setup.statuses).to.deep.equal(['loading']);
      await setup.answer(0, new TypeError('Failed to fetch'));
      source.set({ ...SRC });
      await settled();
      expect(source.state.status).to.equal('failed');
      expect(network.calls.length).to.equal(1);
    });

    it('that changes ends the load before, whose late answer changes nothing', async () => {
      const setup = new Setup();
      const { source, network } = setup;
      source.set(SRC);
      source.set({ src: '/other.json', base: BASE });
      await settled();
      expect(network.call(0).signal.aborted).to.be.true;
      await setup.answer(1, json(manifest('Other')));
      network.call(0).answer(json(manifest('Late')));
      await settled();
      expect(name(source.state)).to.equal('Other');
      expect(setup.statuses).to.deep.equal(['loading', 'loading', 'ready']);
    });

    it('whose answer comes after a property was set changes nothing', async () => {
      const setup = new Setup();
      const other = new Setup(setup.network);
      setup.source.set(SRC);
      other.source.set(SRC);
      setup.source.set({ ...SRC, manifest: manifest('Property') });
      await other.answer(0, json(manifest('Late')));
      expect(name(setup.source.state)).to.equal('Property');
      expect(name(other.source.state)).to.equal('Late');
    });

    it('that changes drops the old manifest: one source must not stand in for another', async () => {
      const setup = new Setup();
      await setup.ready();
      setup.source.set({ src: '/other.json', base: BASE });
      expect(setup.source.state).to.deep.equal({ status: 'loading' });
      const state = await setup.answer(1, new TypeError('Failed to fetch'));
      expect(failure(state).previous).to.equal(undefined);
    });

    it('that goes leaves it idle', async () => {
      const setup = new Setup();
      await setup.ready();
      setup.source.set({ base: BASE });
      expect(setup.source.state).to.deep.equal({ status: 'idle' });
      expect(setup.statuses).to.deep.equal(['loading', 'ready', 'idle']);
    });

    it('is loaded anew when integrity changes', async () => {
      const setup = new Setup();
      await setup.ready();
      setup.source.set({ ...SRC, integrity: `sha256-${'A'.repeat(43)}=` });
      const state = await setup.answer(1, json(manifest('Acme')));
      expect(failure(state).reason).to.equal('integrity');
    });

    it('is one request for several elements, and each may leave', async () => {
      const network = new FakeNetwork();
      const [one, two] = [new Setup(network), new Setup(network)];
      one.source.set(SRC);
      two.source.set(SRC);
      one.source.dispose();
      await settled();
      expect(network.call(0).signal.aborted).to.be.false;
      await two.answer(0, json(manifest('Acme')));
      expect(name(two.source.state)).to.equal('Acme');
      expect(one.source.state.status).to.equal('idle');
      expect(one.statuses).to.deep.equal(['loading']);
      expect(network.calls.length).to.equal(1);
    });

    it('may be set from within onChange', () => {
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
    it('keeps the last good manifest while it loads, then gives the new one', async () => {
      const setup = new Setup();
      const first = await setup.ready('First');
      const reload = setup.source.reload();
      expect(setup.source.state).to.deep.equal({ status: 'loading', previous: first });
      expect(setup.network.call(1).init.cache).to.equal('no-cache');
      await setup.answer(1, json(manifest('Second')));
      expect(await reload).to.equal(setup.source.state);
      expect(name(setup.source.state)).to.equal('Second');
    });

    it('that fails keeps the last good manifest, and so does the next try', async () => {
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

    it('after a failure may succeed', async () => {
      const setup = new Setup();
      setup.source.set(SRC);
      await setup.answer(0, new TypeError('Failed to fetch'));
      const reload = setup.source.reload();
      expect(setup.source.state).to.deep.equal({ status: 'loading' });
      await setup.answer(1, json(manifest('Acme')));
      expect(name(await reload)).to.equal('Acme');
    });

    it('ends the load under way', async () => {
      const setup = new Setup();
      setup.source.set(SRC);
      const reload = setup.source.reload();
      await settled();
      expect(setup.network.call(0).signal.aborted).to.be.true;
      await setup.answer(1, json(manifest('Acme')));
      expect(name(await reload)).to.equal('Acme');
    });

    it('that something newer overtakes resolves with that', async () => {
      const setup = new Setup();
      await setup.ready();
      const reload = setup.source.reload();
      setup.source.set({ manifest: manifest('Newer'), base: BASE });
      expect(name(await reload)).to.equal('Newer');
    });

    it('with nothing set is idle', async () => {
      const { source, states } = new Setup();
      expect(await source.reload()).to.deep.equal({ status: 'idle' });
      expect(states).to.deep.equal([]);
    });
  });

  describe('dispose', () => {
    it('ends the load, tells nobody, and the same set again starts anew', async () => {
      const setup = new Setup();
      const { source, network } = setup;
      source.set(SRC);
      source.dispose();
      await settled();
      expect(network.call(0).signal.aborted).to.be.true;
      expect(source.state.status).to.equal('idle');
      expect(setup.statuses).to.deep.equal(['loading']);
      source.set(SRC);
      await setup.answer(1, json(manifest('Acme')));
      expect(name(source.state)).to.equal('Acme');
    });

    it('and set in one task, as when an element is moved, is one request', async () => {
      const setup = new Setup();
      setup.source.set(SRC);
      setup.source.dispose();
      setup.source.set(SRC);
      await settled();
      expect(setup.network.calls.length).to.equal(1);
      expect(name(await setup.answer(0, json(manifest('Acme'))))).to.equal('Acme');
    });

    it('and set with the same when it was ready does nothing', async () => {
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

    it('and set with the same when it had failed tries again', async () => {
      const setup = new Setup();
      setup.source.set(SRC);
      await setup.answer(0, new TypeError('Failed to fetch'));
      setup.source.dispose();
      setup.source.set(SRC);
      expect(name(await setup.answer(1, json(manifest('Acme'))))).to.equal('Acme');
    });

    it('within a reload goes back to the last good state', async () => {
      const setup = new Setup();
      await setup.ready();
      const { state } = setup.source;
      const reload = setup.source.reload();
      setup.source.dispose();
      expect(await reload).to.equal(state);
      setup.network.call(1).answer(json(manifest('Late')));
      await settled();
      expect(setup.source.state).to.equal(state);
    });

    it('makes reload rest until set', async () => {
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

  it('never leaves a rejection unhandled', async () => {
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
    await settled();
    network.calls.forEach((call) => call.answer(new TypeError('Failed to fetch')));
    await settled();
    await settled();
    window.removeEventListener('unhandledrejection', note);
    expect(seen).to.deep.equal([]);
  });
});
