// The table in docs/architecture.md lists every folder, and the order of the rows is that of imports inside `src`.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/run.mjs';
import { readSources } from './sources.mjs';

const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const rows = [...text.matchAll(/^\| `([^`]+)\/`/gm)].map(([, folder]) => folder);
const order = rows.filter((folder) => folder.startsWith('src/')).map((folder) => folder.slice(4));
const folders = (path) =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

test('docs/architecture.md has one row for every folder of the sources', () => {
  const made = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replaceAll('/', ''));
  const top = folders('.').filter((name) => !made.includes(name) && !name.startsWith('.'));
  assert.deepEqual([...new Set(rows.map((row) => row.split('/')[0]))].sort(), top.sort());
  assert.deepEqual([...order].sort(), folders('src').sort());
});

test('a folder in src imports only folders above it in the table', () => {
  const rankOf = (path) => order.findIndex((folder) => path.startsWith(`src/${folder}/`));
  const wrong = [...readSources()].flatMap(([path, { imports, later }]) =>
    rankOf(path) < 0
      ? []
      : [...imports, ...later]
          .filter((imported) => rankOf(imported) > rankOf(path))
          .map((imported) => `${path} imports ${imported}`),
  );
  assert.deepEqual(wrong, []);
});
