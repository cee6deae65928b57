// Every word of the interface is said somewhere: what is not would be translated and sent for nothing.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/run.mjs';

const read = (path) => readFile(join(root, path), 'utf8');
const files = (
  await Promise.all(
    ['src', 'components'].map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true }))
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
        .filter((file) => file.endsWith('.ts') && !/^src\/i18n\/([a-z]{2}|messages)\.ts$/.test(file)),
    ),
  )
).flat();
const code = (await Promise.all(files.map(read))).join('\n').replace(/^\s*\*.*$/gm, '');
const keys = [...(await read('src/i18n/en.ts')).matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, key]) => key);

test('every key of the English words is used', () => {
  assert.ok(keys.length > 200, 'the search finds the keys');
  const isUsed = (key) =>
    code.includes(`'${key}'`) || code.includes(`\`${key.slice(0, key.lastIndexOf('.'))}.\${`);
  assert.deepEqual(
    keys.filter((key) => !isUsed(key)),
    [],
  );
});
