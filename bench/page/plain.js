// The reference: one table, written with innerHTML, as a page without a library would do it.
import { COLUMNS, registerAdapter, rowsOf } from './harness.js';

const escape = (words) => words.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

const toHtml = ({ name, url, purpose, location, data, transfer, dpaUrl }) =>
  `<tr><th scope="row"><a href="${escape(url)}">${escape(name)}</a></th><td>${escape(purpose)}</td><td>${escape(location)}</td><td>${escape(data)}</td><td>${escape(transfer)}</td><td><a href="${escape(dpaUrl)}">Data processing agreement</a></td></tr>`;

const host = document.querySelector('#host');
const heads = COLUMNS.map(([, label]) => `<th scope="col">${label}</th>`).join('');
let rows;
let texts;

const show = (shown) => (host.querySelector('tbody').innerHTML = shown.map(toHtml).join(''));

registerAdapter({
  async mount(url) {
    rows = rowsOf(await (await fetch(url)).json());
    host.innerHTML = `<table><thead><tr>${heads}</tr></thead><tbody>${rows.map(toHtml).join('')}</tbody></table>`;
  },
  filter(word) {
    texts ??= rows.map((row) => Object.values(row).join(' ').toLowerCase());
    show(rows.filter((_, index) => texts[index].includes(word)));
  },
  clear: () => show(rows),
  sort() {
    const { compare } = new Intl.Collator('en-GB', { numeric: true });
    show(rows.toSorted((a, b) => compare(a.name, b.name)));
  },
  first: () => host.querySelector('tbody a')?.textContent,
  has: (name) => host.querySelector('tbody')?.lastElementChild?.querySelector('a').textContent === name,
});
