import { expect } from '@open-wc/testing';
import { json, manifest, settled } from './harness.js';
import { failure, loaded, name, Setup, SRC } from './source-harness.js';

/** Several sources on one page, all ready with one address. */
const together = async (count: number): Promise<readonly Setup[]> => {
  const first = new Setup();
  const setups = [first, ...Array.from({ length: count - 1 }, () => new Setup(first.network))];
  const ready = setups.map((setup) => setup.next());
  for (const { source } of setups) source.set(SRC);
  await settled();
  first.network.call(0).answer(json(manifest('Old')));
  await Promise.all(ready);
  while (setups.some(({ source }) => source.state.status !== 'ready')) await settled();
  return setups;
};
const reload = async ([first]: readonly Setup[], answer: Response | Error): Promise<void> => {
  const { network, source } = first!;
  const reloaded = source.reload();
  await settled();
  network.call(network.calls.length - 1).answer(answer);
  await reloaded;
};
const names = (setups: readonly Setup[]): unknown[] => setups.map(({ source }) => name(source.state));

describe('sources of one address', () => {
  it('all show what one of them loads again, the very same', async () => {
    const setups = await together(3);
    await reload(setups, json(manifest('New')));
    expect(names(setups)).to.deep.equal(['New', 'New', 'New']);
    const [first, second] = setups;
    expect(loaded(second!.source.state) === loaded(first!.source.state)).to.equal(true);
    expect(second!.statuses).to.deep.equal(['loading', 'ready', 'ready']);
    expect(first!.network.calls).to.have.length(2);
  });

  it('keep what they show when that fails', async () => {
    const setups = await together(2);
    await reload(setups, new TypeError('Failed to fetch'));
    expect(failure(setups[0]!.source.state).reason).to.equal('network');
    expect(name(setups[1]!.source.state)).to.equal('Old');
  });

  it('that failed before show it too', async () => {
    const setups = await together(2);
    await reload([setups[1]!], new TypeError('Failed to fetch'));
    await reload(setups, json(manifest('New')));
    expect(names(setups)).to.deep.equal(['New', 'New']);
  });

  it('that both load again share it', async () => {
    const setups = await together(2);
    const both = Promise.all(setups.map(({ source }) => source.reload()));
    await settled();
    setups[0]!.network.call(1).answer(json(manifest('New')));
    expect((await both).map(name)).to.deep.equal(['New', 'New']);
    expect(setups[0]!.network.calls).to.have.length(2);
  });

  it('follow no more when they have left the page, and show it when they are back, without a request', async () => {
    const setups = await together(2);
    const away = setups[1]!;
    away.source.dispose();
    await reload(setups, json(manifest('New')));
    expect(name(away.source.state)).to.equal('Old');
    expect(away.statuses).to.have.length(2);
    away.source.set(SRC);
    expect(name(away.source.state)).to.equal('New');
    expect(away.network.calls).to.have.length(2);
  });

  it('do not follow one of another address, or with another hash to be checked', async () => {
    const setups = await together(1);
    const other = new Setup(setups[0]!.network);
    other.source.set({ ...SRC, src: '/other.json' });
    await other.answer(1, json(manifest('Other')));
    const checked = new Setup(setups[0]!.network);
    checked.source.set({ ...SRC, integrity: 'md5-none' });
    await checked.answer(2, json(manifest('Checked')));
    await reload(setups, json(manifest('New')));
    expect(names([...setups, other, checked])).to.deep.equal(['New', 'Other', 'Checked']);
  });

  it('do not follow once they have another source', async () => {
    const setups = await together(2);
    setups[1]!.source.set({ ...SRC, manifest: manifest('Own') });
    await reload(setups, json(manifest('New')));
    expect(names(setups)).to.deep.equal(['New', 'Own']);
  });
});
