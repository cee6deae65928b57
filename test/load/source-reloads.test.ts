import { expect } from '@open-wc/testing';
import { json, manifest, nextTurn } from './harness.js';
import { failure, loaded, name, Setup, SRC } from './source-harness.js';

/** Creates several sources on one page, all ready with the same URL. */
const readySources = async (count: number): Promise<readonly Setup[]> => {
  const first = new Setup();
  const setups = [first, ...Array.from({ length: count - 1 }, () => new Setup(first.network))];
  const ready = setups.map((setup) => setup.next());
  for (const { source } of setups) source.set(SRC);
  await nextTurn();
  first.network.call(0).answer(json(manifest('Old')));
  await Promise.all(ready);
  while (setups.some(({ source }) => source.state.status !== 'ready')) await nextTurn();
  return setups;
};
const reload = async ([first]: readonly Setup[], answer: Response | Error): Promise<void> => {
  const { network, source } = first!;
  const reloaded = source.reload();
  await nextTurn();
  network.call(network.calls.length - 1).answer(answer);
  await reloaded;
};
const names = (setups: readonly Setup[]): unknown[] => setups.map(({ source }) => name(source.state));

describe('sources with the same URL', () => {
  it('sources with the same URL all get the result of a reload, as the same object', async () => {
    const setups = await readySources(3);
    await reload(setups, json(manifest('New')));
    expect(names(setups)).to.deep.equal(['New', 'New', 'New']);
    const [first, second] = setups;
    expect(loaded(second!.source.state) === loaded(first!.source.state)).to.equal(true);
    expect(second!.statuses).to.deep.equal(['loading', 'ready', 'ready']);
    expect(first!.network.calls).to.have.length(2);
  });

  it('sources with the same URL keep their manifest if a reload fails', async () => {
    const setups = await readySources(2);
    await reload(setups, new TypeError('Failed to fetch'));
    expect(failure(setups[0]!.source.state).reason).to.equal('network');
    expect(name(setups[1]!.source.state)).to.equal('Old');
  });

  it('a source that failed before gets the result of a reload', async () => {
    const setups = await readySources(2);
    await reload([setups[1]!], new TypeError('Failed to fetch'));
    await reload(setups, json(manifest('New')));
    expect(names(setups)).to.deep.equal(['New', 'New']);
  });

  it('two reloads at the same time share one request', async () => {
    const setups = await readySources(2);
    const both = Promise.all(setups.map(({ source }) => source.reload()));
    await nextTurn();
    setups[0]!.network.call(1).answer(json(manifest('New')));
    expect((await both).map(name)).to.deep.equal(['New', 'New']);
    expect(setups[0]!.network.calls).to.have.length(2);
  });

  it('a disposed source ignores a reload, and gets its result on the next set without a request', async () => {
    const setups = await readySources(2);
    const away = setups[1]!;
    away.source.dispose();
    await reload(setups, json(manifest('New')));
    expect(name(away.source.state)).to.equal('Old');
    expect(away.statuses).to.have.length(2);
    away.source.set(SRC);
    expect(name(away.source.state)).to.equal('New');
    expect(away.network.calls).to.have.length(2);
  });

  it('a source with another URL or another integrity ignores a reload', async () => {
    const setups = await readySources(1);
    const other = new Setup(setups[0]!.network);
    other.source.set({ ...SRC, src: '/other.json' });
    await other.answer(1, json(manifest('Other')));
    const checked = new Setup(setups[0]!.network);
    checked.source.set({ ...SRC, integrity: 'md5-none' });
    await checked.answer(2, json(manifest('Checked')));
    await reload(setups, json(manifest('New')));
    expect(names([...setups, other, checked])).to.deep.equal(['New', 'Other', 'Checked']);
  });

  it('a source that now has a property ignores a reload of its former src', async () => {
    const setups = await readySources(2);
    setups[1]!.source.set({ ...SRC, manifest: manifest('Own') });
    await reload(setups, json(manifest('New')));
    expect(names(setups)).to.deep.equal(['New', 'Own']);
  });
});
