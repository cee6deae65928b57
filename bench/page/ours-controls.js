import { registerAdapter } from './harness.js';

const host = document.querySelector('#host');
let root;

const type = (word) => {
  const field = root.querySelector('input[type=search]');
  field.value = word;
  field.dispatchEvent(new globalThis.InputEvent('input', { bubbles: true, composed: true }));
};
const words = (control) => control?.querySelector('.control-title')?.textContent.trim();

registerAdapter({
  mount(url) {
    const grid = document.createElement('trust-control-grid');
    grid.setAttribute('src', url);
    host.append(grid);
    root = grid.shadowRoot;
  },
  focus: () => root.querySelector('input[type=search]').focus(),
  filter: type,
  clear: () => type(''),
  first: () => words(root?.querySelector('.group:not([hidden]) .control:not([hidden])')),
  has: (name) =>
    words(
      [...(root?.querySelector('.groups')?.lastElementChild?.querySelectorAll('.control') ?? [])].at(-1),
    ) === name,
});
