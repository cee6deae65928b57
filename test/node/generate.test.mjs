import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { generate } from '../../tools/generate.mjs';

const inFolder = async (run) => {
  const into = await mkdtemp(join(tmpdir(), 'generate-'));
  await run(into).finally(() => rm(into, { recursive: true }));
};

const generator = (file, text) => ({ file, make: () => text });

test('generate writes only files that changed, formatted by Prettier', () =>
  inFolder(async (into) => {
    const from = [generator('a.ts', 'export const a="a"'), generator('b.md', '*  b\n')];
    assert.deepEqual(await generate({ from, into }), ['a.ts', 'b.md']);
    assert.equal(await readFile(join(into, 'a.ts'), 'utf8'), "export const a = 'a';\n");
    assert.equal(await readFile(join(into, 'b.md'), 'utf8'), '- b\n');
    assert.deepEqual(await generate({ from, into }), []);
  }));

test('generate --check finds stale files and does not change them', () =>
  inFolder(async (into) => {
    const from = [generator('a.ts', 'export const a = 1;')];
    await writeFile(join(into, 'a.ts'), 'old');
    assert.deepEqual(await generate({ check: true, from, into }), ['a.ts']);
    assert.equal(await readFile(join(into, 'a.ts'), 'utf8'), 'old');
  }));

test('a generator receives the present text of its file', () =>
  inFolder(async (into) => {
    const from = [{ file: 'a.md', make: (current) => `${current}more\n` }];
    await writeFile(join(into, 'a.md'), 'some\n');
    await generate({ from, into });
    assert.equal(await readFile(join(into, 'a.md'), 'utf8'), 'some\nmore\n');
  }));
