import { expect } from '@open-wc/testing';
import '../../components/control-grid/define.js';
import type { TrustControlGrid } from '../../components/control-grid/control-grid.js';

const GROUPS = 8;
const IN_GROUP = 40;

const manifest = (name: string) => ({
  manifestVersion: 1,
  controls: {
    groups: Array.from({ length: GROUPS }, (_, group) => ({
      id: `g${group}`,
      title: `Group ${group}`,
      controls: Array.from({ length: IN_GROUP }, (_, index) => ({
        id: `${name}-${group}-${index}`,
        title: `${name} ${group}-${index}`,
      })),
    })),
  },
});

const groupsOf = (grid: TrustControlGrid): HTMLElement[] => [
  ...grid.renderRoot.querySelectorAll<HTMLElement>('.group'),
];
const titlesIn = (group: HTMLElement): string[] =>
  [...group.querySelectorAll('.control-title')].map((title) => title.textContent.trim());
const shownIn = (grid: TrustControlGrid): (string | undefined)[] =>
  groupsOf(grid)
    .filter((group) => !group.hidden)
    .flatMap(titlesIn);

const type = async (grid: TrustControlGrid, words: string): Promise<void> => {
  const field = grid.renderRoot.querySelector<HTMLInputElement>('[type=search]')!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input'));
  await grid.updateComplete;
};

/** Makes the grid render every slice at once, as it does before printing. */
const renderAll = async (grid: TrustControlGrid): Promise<void> => {
  dispatchEvent(new Event('beforeprint'));
  await grid.updateComplete;
};

describe('the control grid with many controls', () => {
  let grid: TrustControlGrid;
  beforeEach(async () => {
    grid = document.createElement('trust-control-grid');
    grid.manifest = manifest('Control');
    document.body.append(grid);
    await grid.updateComplete;
    await renderAll(grid);
  });
  afterEach(() => grid.remove());

  it('hides groups that a filter excludes, and shows the same nodes again after the filter is cleared', async () => {
    const before = groupsOf(grid);
    const control = before[5]!.querySelector('.control');
    expect(before).to.have.lengthOf(GROUPS);
    await type(grid, '2-39');
    expect(shownIn(grid)).to.deep.equal(['Control 2-39']);
    expect(groupsOf(grid)).to.deep.equal(before);
    expect(control!.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    expect(before[5]!.getBoundingClientRect().height).to.equal(0);
    await type(grid, '');
    await renderAll(grid);
    expect(shownIn(grid)).to.have.lengthOf(GROUPS * IN_GROUP);
    expect(groupsOf(grid)).to.deep.equal(before);
    expect(before[5]!.querySelector('.control')).to.equal(control);
    expect(titlesIn(before[2]!)).to.have.lengthOf(IN_GROUP);
  });

  it('shows the first screen again after a filter is cleared, from existing nodes', async () => {
    const controls = [...groupsOf(grid)[1]!.querySelectorAll('.control')];
    await type(grid, '7-1');
    expect(shownIn(grid)[0]).to.equal('Control 7-1');
    await type(grid, '');
    // The first screen ends within this group. Its other controls must not be removed and added again.
    expect([...groupsOf(grid)[1]!.querySelectorAll('.control')]).to.deep.equal(controls);
    expect(shownIn(grid).slice(0, 2)).to.deep.equal(['Control 0-0', 'Control 0-1']);
  });

  it('shows the first result at the same distance below the toolbar, whichever group it is in', async () => {
    const top = (): number => {
      const first = groupsOf(grid).find((group) => !group.hidden)!;
      const toolbar = grid.renderRoot.querySelector('.toolbar')!;
      return first.getBoundingClientRect().top - toolbar.getBoundingClientRect().bottom;
    };
    const before = top();
    expect(before).to.be.above(0);
    await type(grid, '7-1');
    expect(top()).to.equal(before);
  });

  it('replaces its controls when the manifest changes', async () => {
    grid.manifest = manifest('Other');
    await grid.updateComplete;
    await renderAll(grid);
    expect(groupsOf(grid)).to.have.lengthOf(GROUPS);
    expect(
      groupsOf(grid)
        .flatMap(titlesIn)
        .every((title) => title.startsWith('Other')),
    ).to.equal(true);
    grid.manifest = { ...manifest('Few'), controls: { groups: manifest('Few').controls.groups.slice(0, 1) } };
    await grid.updateComplete;
    expect(groupsOf(grid)).to.have.lengthOf(1);
    expect(shownIn(grid)).to.have.lengthOf(IN_GROUP);
  });
});
