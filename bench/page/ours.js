import { registerAdapter } from './harness.js';

const host = document.querySelector('#host');
let root;

const type = (word) => {
  const field = root.querySelector('input[type=search]');
  field.value = word;
  field.dispatchEvent(new globalThis.InputEvent('input', { bubbles: true, composed: true }));
};
const shown = () => root?.querySelector('tbody:not([hidden]) tr th');

const last = (element) => element?.lastElementChild;

registerAdapter({
  mount(url) {
    const table = document.createElement('trust-subprocessor-table');
    table.setAttribute('src', url);
    host.append(table);
    root = table.shadowRoot;
  },
  focus: () => root.querySelector('input[type=search]').focus(),
  filter: type,
  clear: () => type(''),
  sort: () => root.querySelector('th.vendor button').click(),
  first: () => shown()?.textContent.trim(),
  /** Looks at the last child only, because a selector would search 10,000 rows each time. */
  has: (name) => last(last(root?.querySelector('table')))?.firstElementChild.textContent.trim() === name,
});
