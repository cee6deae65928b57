import { FilterModule, FormatModule, SortModule, Tabulator } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import { COLUMNS, registerAdapter, rowsOf } from './harness.js';

Tabulator.registerModule([FilterModule, FormatModule, SortModule]);

const host = document.querySelector('#host');
let table;

const link = (href, words) => {
  const a = document.createElement('a');
  a.href = href;
  a.textContent = words;
  return a;
};
const formatters = {
  name: (cell) => link(cell.getData().url, cell.getValue()),
  dpaUrl: (cell) => link(cell.getValue(), 'Data processing agreement'),
};

registerAdapter({
  async mount(url) {
    const data = rowsOf(await (await fetch(url)).json());
    table = new Tabulator(host, {
      data,
      height: 600,
      layout: 'fitColumns',
      columns: COLUMNS.map(([field, title]) => ({
        field,
        title,
        formatter: formatters[field] ?? 'plaintext',
      })),
    });
  },
  filter: (word) =>
    table.setFilter((row) => Object.values(row).some((value) => value.toLowerCase().includes(word))),
  clear: () => table.clearFilter(),
  sort: () => table.setSort('name', 'asc'),
  first: () => host.querySelector('.tabulator-row a')?.textContent,
  has: (name) => [...host.querySelectorAll('.tabulator-row a')].some((a) => a.textContent === name),
});
