// npm run generate: writes every generated file that is committed, and prints each file that changed.
//   npm run generate -- --check    writes nothing, exits with code 1 if a file is stale (lint and CI run this)
//
// To add a generator:
// 1. Create tools/generate/<name>.mjs that exports `file`, the path of the generated file, and `make(current)`,
// which returns the new text (`current` is the file's present text, '' if there is no file). Prettier formats the
// result.
// 2. Import TypeScript sources with load('src/….ts') from tools/lib/load.mjs. This needs no build.
// 3. Add the module to `generators` below, after the generators whose files it reads.
// 4. Run `npm run generate` and commit the generated file.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';
import * as anchorsDoc from './generate/anchors-doc.mjs';
import * as english from './generate/english.mjs';
import * as elementsDoc from './generate/elements-doc.mjs';
import * as format from './generate/format.mjs';
import * as icons from './generate/icons.mjs';
import * as manifestDocs from './generate/manifest-docs.mjs';
import { generators as sectionFiles } from './generate/sections.mjs';
import * as themingDoc from './generate/theming-doc.mjs';
import { generators as types } from './generate/types.mjs';
import { root } from './lib/run.mjs';

/** @typedef {{ file: string, make: (current: string) => Promise<string> | string }} Generator */

/** @type {readonly Generator[]} */
export const generators = [
  icons,
  format,
  ...types,
  manifestDocs,
  anchorsDoc,
  ...sectionFiles,
  english,
  elementsDoc,
  themingDoc,
];

const read = (path) => readFile(path, 'utf8').catch(() => '');

/** Runs generators in order and returns the files that changed. With `check` it only finds them. */
export async function generate({ check = false, from = generators, into = root } = {}) {
  const changed = [];
  for (const { file, make } of from) {
    const path = join(into, file);
    const current = await read(path);
    const options = await prettier.resolveConfig(join(root, file));
    const text = await prettier.format(await make(current), { ...options, filepath: path });
    if (text === current) continue;
    changed.push(file);
    if (!check) await writeFile(path, text);
  }
  return changed;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const check = process.argv.includes('--check');
  const changed = await generate({ check });
  for (const file of changed)
    if (check) console.error(`${file} is stale. Run "npm run generate" and commit the result.`);
    else console.log(`Wrote ${file}`);
  if (changed.length === 0) console.log('All generated files are up to date.');
  if (check && changed.length > 0) process.exitCode = 1;
}
