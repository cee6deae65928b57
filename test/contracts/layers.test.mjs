// docs/architecture.md has a place for every folder, and inside `src` its table is the order of imports.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/run.mjs';

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
  const wrong = [];
  for (const [at, folder] of order.entries())
    for (const name of readdirSync(join(root, 'src', folder), { recursive: true })) {
      if (!name.endsWith('.ts')) continue;
      const file = join('src', folder, name).replaceAll('\\', '/');
      const code = readFileSync(join(root, file), 'utf8');
      const specifiers = [
        ...code.matchAll(/^(?:import|export)(?! type\b)[^;]*?from '(\.[^']+)'/gm),
        ...code.matchAll(/\bimport\('(\.[^']+)'\)/g),
      ];
      for (const [, specifier] of specifiers) {
        const [, target, ...rest] = join(dirname(file), specifier).replaceAll('\\', '/').split('/');
        if (rest.length > 0 && order.indexOf(target) > at) wrong.push(`${file} imports ${specifier}`);
      }
    }
  assert.deepEqual(wrong, []);
});
