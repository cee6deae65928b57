// Writes the tables of custom properties in docs/theming.md, between the markers that name each group of design tokens.
// The rest of the page is written by hand.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/run.mjs';

export const file = 'docs/theming.md';

const row = ({ $description, $extensions }) => {
  const { property, css } = $extensions['trust-center'];
  return `| \`${property}\` | \`${css}\` | ${$description} |`;
};

const tableOf = (group) =>
  [
    '| property | default | effect |',
    '| --- | --- | --- |',
    ...Object.entries(group)
      .filter(([name]) => !name.startsWith('$'))
      .map(([, token]) => row(token)),
  ].join('\n');

export const make = async (current) => {
  const tokens = JSON.parse(await readFile(join(root, 'src/styles/tokens.json'), 'utf8'));
  let page = current;
  for (const [name, group] of Object.entries(tokens)) {
    if (name.startsWith('$')) continue;
    const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
    const [before, ...rest] = page.split(begin);
    const after = rest.join(begin).split(end);
    if (after.length < 2) throw new Error(`docs/theming.md: add "${begin}" and "${end}"`);
    page = `${before}${begin}\n\n${tableOf(group)}\n\n${end}${after.slice(1).join(end)}`;
  }
  return page;
};
