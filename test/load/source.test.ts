import { expect } from '@open-wc/testing';
import { ManifestSource, type LoadState } from '../../src/load/index.js';
import { parseManifest } from '../../src/manifest/index.js';
import { manifest } from './harness.js';
import { BASE, failure, loaded, name, Setup, SRC } from './source-harness.js';

describe('ManifestSource', () => {
  it('a source is idle before set and without input, and reports no state', () => {
    const { source, states } = new Setup();
    expect(source.state).to.deep.equal({ status: 'idle' });
    source.set({ base: BASE });
    source.set({ base: BASE, manifest: null, inline: null, src: '', integrity: null });
    expect(source.state).to.deep.equal({ status: 'idle' });
    expect(states).to.deep.equal([]);
  });

  describe('property', () => {
    it('a property is ready before set returns', () => {
      const { source, states } = new Setup();
      source.set({ manifest: manifest('Acme'), base: BASE });
      expect(name(source.state)).to.equal('Acme');
      expect(loaded(source.state).url).to.equal(undefined);
      expect(states).to.deep.equal([source.state]);
      expect(Object.isFrozen(source.state)).to.be.true;
    });

    it('a property that is already a model is used unchanged', () => {
      const { source } = new Setup();
      const { model } = parseManifest(manifest('Acme'));
      source.set({ manifest: model, base: BASE });
      expect(loaded(source.state).model).to.equal(model);
    });

    it('a property that is JSON text fails with a hint to use JSON.parse', () => {
      const { source } = new Setup();
      source.set({ manifest: JSON.stringify(manifest('Acme')), base: BASE });
      const { reason, problems, detail } = failure(source.state);
      expect(reason).to.equal('invalid');
      expect(problems[0]?.message).to.contain('JSON.parse');
      expect(detail).to.contain('JSON.parse').and.to.contain(BASE);
    });

    for (const value of [7, true, [], () => {}, Symbol('x'), '']) {
      it(`a property of the type ${typeof value === 'object' ? 'array' : typeof value} fails as invalid`, () => {
        const { source } = new Setup();
        source.set({ manifest: value, base: BASE });
        expect(failure(source.state).reason).to.equal('invalid');
      });
    }

    it('a property with a newer manifest version fails as unsupported-version', () => {
      const { source } = new Setup();
      source.set({ manifest: { manifestVersion: 2 }, base: BASE });
      expect(failure(source.state).reason).to.equal('unsupported-version');
    });

    it('a property that throws whenever it is read does not throw into the host page', () => {
      const { source, states } = new Setup();
      const trap = (): never => {
        throw new Error('a trap');
      };
      const hostile = new Proxy({}, { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap });
      source.set({ manifest: hostile, base: BASE });
      expect(source.state.status).to.be.oneOf(['ready', 'failed']);
      expect(states).to.deep.equal([source.state]);
    });

    it('an error in the parser becomes a failed state', () => {
      const states: LoadState[] = [];
      const source = new ManifestSource((state) => states.push(state), {
        parse: () => {
          throw new RangeError('too deep');
        },
      });
      source.set({ manifest: {}, base: BASE });
      expect(failure(source.state)).to.include({ reason: 'invalid', detail: 'RangeError: too deep' });
    });

    it('a property that was mutated is parsed again only by reload', async () => {
      const { source, states } = new Setup();
      const value = manifest('Before');
      source.set({ manifest: value, base: BASE });
      value['organization'] = { name: 'After' };
      source.set({ manifest: value, base: BASE });
      expect(name(source.state)).to.equal('Before');
      expect(name(await source.reload())).to.equal('After');
      expect(states.length).to.equal(2);
    });
  });

  describe('inline script', () => {
    it('an inline script is ready before set returns', () => {
      const setup = new Setup();
      setup.source.set({ inline: `\n${JSON.stringify(manifest('Acme'))}\n`, base: BASE });
      expect(name(setup.source.state)).to.equal('Acme');
      expect(setup.statuses).to.deep.equal(['ready']);
    });

    it('an inline script may begin with a byte-order mark', () => {
      const { source } = new Setup();
      source.set({ inline: `\uFEFF${JSON.stringify(manifest('Acme'))}`, base: BASE });
      expect(name(source.state)).to.equal('Acme');
    });

    for (const inline of ['', ' \n', '{"manifestVersion":1', '<p>']) {
      it(`an inline script with the text ${JSON.stringify(inline)} fails as not-json`, () => {
        const { source } = new Setup();
        source.set({ inline, src: '/trust.json', base: BASE });
        const { reason, detail } = failure(source.state);
        expect(reason).to.equal('not-json');
        expect(detail).to.contain(`${BASE} (inline)`);
      });
    }

    it('an inline script that changes and fails does not keep the previous manifest', () => {
      const { source } = new Setup();
      source.set({ inline: JSON.stringify(manifest('Acme')), base: BASE });
      source.set({ inline: '{', base: BASE });
      expect(failure(source.state).previous).to.equal(undefined);
    });
  });

  it('a source prefers the property to the inline script, and the inline script to src', () => {
    const { source, network } = new Setup();
    const inline = JSON.stringify(manifest('Inline'));
    source.set({ manifest: manifest('Property'), inline, ...SRC });
    expect(name(source.state)).to.equal('Property');
    source.set({ inline, ...SRC });
    expect(name(source.state)).to.equal('Inline');
    expect(network.calls.length).to.equal(0);
    source.set(SRC);
    expect(source.state.status).to.equal('loading');
    expect(network.calls.length).to.equal(1);
  });
});
