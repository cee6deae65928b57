// What assistive technology is told, on every page of the gallery and at the width of a page at 400 % zoom:
// names, headings, landmarks, tables. As the browser computes it, across shadow roots.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { COMPANIES, startPages, waitForElements } from '../contracts/support.mjs';

let pages;
before(async () => (pages = await startPages()));
after(() => pages.close());

const roleOf = (node) => node.role?.value;
const nameOf = (node) => node.name?.value ?? '';
const property = (node, name) => node.properties?.find((entry) => entry.name === name)?.value.value;

/** The accessibility tree in reading order, without what is ignored; each node has `all(…roles)` below it. */
async function readTree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node) =>
    (node.childIds ?? [])
      .map((id) => byId.get(id))
      .filter(Boolean)
      .flatMap((child) => [...(child.ignored ? [] : [child]), ...below(child)]);
  const withAll = (node) => ({
    ...node,
    all: (...roles) =>
      below(node)
        .filter((inner) => roles.includes(roleOf(inner)))
        .map(withAll),
  });
  return withAll(nodes[0]);
}

const CONTROLS = [
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'radio',
  'DisclosureTriangle',
];
const LANDMARKS = [
  'navigation',
  'region',
  'form',
  'search',
  'complementary',
  'main',
  'banner',
  'contentinfo',
];

for (const name of [...COMPANIES, 'elements'])
  for (const width of [1280, 320])
    test(`/${name} at ${width} pixels has names, headings, landmarks and tables in the accessibility tree`, async () => {
      const { page, close } = await pages.open(`/${name}/`, { viewport: { width, height: 700 } });
      await waitForElements(page);
      const tree = await readTree(page);

      const nameless = tree.all(...CONTROLS).filter((node) => nameOf(node).trim() === '');
      assert.deepEqual(nameless.map(roleOf), [], 'every control has a name');

      const headings = tree.all('heading');
      assert.equal(headings.filter((node) => property(node, 'level') === 1).length, 1, 'one first heading');
      let level = 0;
      for (const heading of headings) {
        const own = property(heading, 'level');
        assert.notEqual(nameOf(heading), '');
        assert.ok(own <= level + 1, `"${nameOf(heading)}" is of level ${own}, after one of ${level}`);
        level = own;
      }

      for (const role of LANDMARKS) {
        const names = tree.all(role).map(nameOf);
        assert.equal(new Set(names).size, names.length, `no two of role ${role} share a name: ${names}`);
      }

      const tables = tree.all('table');
      // Pages without a table would make the rest of this test pass for nothing.
      assert.ok(tables.length > 0);
      for (const table of tables) {
        const columns = table.all('columnheader').map(nameOf);
        assert.ok(columns.length > 1 && !columns.includes(''), `"${nameOf(table)}" has named columns`);
        for (const row of table.all('row').slice(1))
          assert.equal(
            row.all('cell', 'rowheader').length,
            columns.length,
            `"${nameOf(table)}": as many cells as columns in "${nameOf(row.all('rowheader')[0] ?? row)}"`,
          );
      }
      await close();
    });
