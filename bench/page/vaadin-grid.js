import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import { COLUMNS, registerAdapter, rowsOf } from './harness.js';

const host = document.querySelector('#host');
let grid;
let rows;

const put = (cell, href, words) => {
  const a = cell.firstElementChild ?? cell.appendChild(document.createElement('a'));
  a.href = href;
  a.textContent = words;
};
const renderers = {
  name: (cell, _, { item }) => put(cell, item.url, item.name),
  dpaUrl: (cell, _, { item }) => put(cell, item.dpaUrl, 'Data processing agreement'),
};

const sorter = () => [...grid.querySelectorAll('vaadin-grid-sorter')].find(({ path }) => path === 'name');

registerAdapter({
  async mount(url) {
    rows = rowsOf(await (await fetch(url)).json());
    grid = document.createElement('vaadin-grid');
    grid.style.height = '600px';
    for (const [path, header] of COLUMNS) {
      const column = document.createElement('vaadin-grid-sort-column');
      Object.assign(column, { path, header });
      if (renderers[path]) column.renderer = renderers[path];
      grid.append(column);
    }
    grid.items = rows;
    host.append(grid);
  },
  filter: (word) =>
    (grid.items = rows.filter((row) =>
      Object.values(row).some((value) => value.toLowerCase().includes(word)),
    )),
  clear: () => (grid.items = rows),
  sort: () => (sorter().direction = 'asc'),
  /** Goes through the slots, because the order of the slotted cells is not that of the rows. */
  first: () => {
    const rows = [...(grid?.shadowRoot?.querySelectorAll('#items tr:not([hidden])') ?? [])];
    const row = rows.find(({ index }) => index === 0);
    return row?.querySelector('td slot')?.assignedElements()[0]?.textContent;
  },
  has: (name) => [...grid.querySelectorAll('a')].some((a) => a.textContent === name),
});
