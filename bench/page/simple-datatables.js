import { DataTable } from 'simple-datatables';
import 'simple-datatables/dist/style.css';
import { COLUMNS, registerAdapter, rowsOf } from './harness.js';

const host = document.querySelector('#host');
let table;

const escape = (words) => words.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
const link = (href, words) => `<a href="${escape(href)}">${escape(words)}</a>`;

registerAdapter({
  async mount(url) {
    const rows = rowsOf(await (await fetch(url)).json());
    const element = document.createElement('table');
    host.append(element);
    table = new DataTable(element, {
      paging: false,
      data: {
        headings: COLUMNS.map(([, label]) => label),
        data: rows.map((row) => [
          link(row.url, row.name),
          row.purpose,
          row.location,
          row.data,
          row.transfer,
          link(row.dpaUrl, 'Data processing agreement'),
        ]),
      },
      columns: [0, 5].map((select) => ({ select, type: 'html' })),
    });
  },
  filter: (word) => table.search(word),
  clear: () => table.search(''),
  sort: () => table.columns.sort(0, 'asc'),
  first: () => host.querySelector('tbody tr a')?.textContent,
  has: (name) => host.querySelector('tbody')?.lastElementChild?.querySelector('a').textContent === name,
});
