// Writes src/view/icons.ts: the few Lucide icons that the elements show, as Lit templates. The package
// itself has 1,700 icons and 34 MB, so it stays a tool of ours and no dependency of anyone's site.
//   node tools/build-icons.mjs           writes the file
//   node tools/build-icons.mjs --check   fails when the file is not what it would write
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import prettier from 'prettier';
import { root } from './lib/run.mjs';

const FILE = join(root, 'src/view/icons.ts');

/** Our name for what an icon says, and Lucide's name for the icon. */
const ICONS = {
  done: 'circle-check',
  partial: 'contrast',
  pending: 'circle-dashed',
  ended: 'ban',
  absent: 'minus',
  note: 'info',
  tip: 'lightbulb',
  warning: 'triangle-alert',
  soon: 'clock',
};

const lucide = join(root, 'node_modules/lucide');
const { version } = JSON.parse(await readFile(join(lucide, 'package.json'), 'utf8'));

const element = ([tag, attributes]) =>
  `<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')} />`;

const entries = await Promise.all(
  Object.entries(ICONS).map(async ([name, file]) => {
    const { default: nodes } = await import(join(lucide, 'dist/esm/icons', `${file}.mjs`));
    return `/** Lucide’s \`${file}\`. */\nexport const ${name}Icon = () => svg\`${nodes.map(element).join('')}\`;`;
  }),
);

const source = `// Written by tools/build-icons.mjs from Lucide ${version}. Do not edit: change the list there.
// Lucide is under the ISC licence, copyright Lucide Icons and Contributors 2022; parts copyright Cole Bemis
// 2013–2022 (MIT licence, Feather).
import { svg } from 'lit';

/*
 * The shapes of the icons, drawn on a square of 24. Functions, so that bundlers leave out those that nobody
 * shows: a template they would have to keep.
 */

${entries.join('\n\n')}
`;
const text = await prettier.format(source, { ...(await prettier.resolveConfig(FILE)), filepath: FILE });

if (process.argv.includes('--check')) {
  if ((await readFile(FILE, 'utf8').catch(() => '')) !== text) {
    console.error('src/view/icons.ts is not what tools/build-icons.mjs writes. Run it.');
    process.exitCode = 1;
  }
} else await writeFile(FILE, text);
