// The reference: the same controls in the same groups, written with innerHTML.
import { registerAdapter } from './harness.js';

const escape = (words) => words.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

const toHtml = ({ title, text, status, requirements }) =>
  `<li><h4>${escape(title)}</h4><p>${escape(text)}</p><p>${escape(status)}</p><ul>${requirements.map((ref) => `<li>${escape(ref)}</li>`).join('')}</ul></li>`;
const groupHtml = ({ title, controls }) =>
  `<section><h3>${escape(title)}</h3><ul>${controls.map(toHtml).join('')}</ul></section>`;

const host = document.querySelector('#host');
let groups;
let texts;

const show = (shown) => (host.innerHTML = shown.map(groupHtml).join(''));

registerAdapter({
  async mount(url) {
    ({ groups } = (await (await fetch(url)).json()).controls);
    show(groups);
  },
  filter(word) {
    texts ??= new Map(
      groups.flatMap(({ controls }) =>
        controls.map((control) => [control, Object.values(control).join(' ').toLowerCase()]),
      ),
    );
    const left = groups.map((group) => ({
      ...group,
      controls: group.controls.filter((control) => texts.get(control).includes(word)),
    }));
    show(left.filter(({ controls }) => controls.length > 0));
  },
  clear: () => show(groups),
  first: () => host.querySelector('h4')?.textContent,
  has: (name) =>
    host.lastElementChild?.lastElementChild.lastElementChild.querySelector('h4').textContent === name,
});
