// Writes the table of anchors in docs/anchors.md, from the registry of sections. The rest of the page is written by
// hand.
import { load } from '../lib/load.mjs';

export const file = 'docs/anchors.md';

const { sections } = await load('src/section-registry.ts');

const START = '<!-- begin anchors -->';
const END = '<!-- end anchors -->';

export function make(current) {
  const rows = Object.entries(sections).flatMap(([type, { anchors }]) =>
    Object.entries(anchors).map(
      ([anchor, place]) => `| \`trust-${anchor}\` | ${place} | \`<trust-${type}>\` |`,
    ),
  );
  const table = `| anchor | leads to | section |
| --- | --- | --- |
| \`trust-<section type>\` | a section | every section but prose |
| \`trust-<id>\` | a prose section, by the id of the section | \`<trust-prose>\` |
${rows.join('\n')}`;
  const [before, rest] = current.split(START);
  const [, after] = rest?.split(END) ?? [];
  if (after === undefined) throw new Error(`${file}: add a line "${START}" and a line "${END}"`);
  return `${before}${START}\n\n${table}\n\n${END}${after}`;
}
