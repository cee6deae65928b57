// docs/accessibility.md says something of every criterion, and every test that it names is there.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/run.mjs';

const statement = await readFile(join(root, 'docs/accessibility.md'), 'utf8');

/** Levels A and AA of WCAG 2.2 (https://www.w3.org/TR/WCAG22/), without 4.1.1, which is obsolete. */
const CRITERIA = [
  ['1.1', [1]],
  ['1.2', [1, 2, 3, 4, 5]],
  ['1.3', [1, 2, 3, 4, 5]],
  ['1.4', [1, 2, 3, 4, 5, 10, 11, 12, 13]],
  ['2.1', [1, 2, 4]],
  ['2.2', [1, 2]],
  ['2.3', [1]],
  ['2.4', [1, 2, 3, 4, 5, 6, 7, 11]],
  ['2.5', [1, 2, 3, 4, 7, 8]],
  ['3.1', [1, 2]],
  ['3.2', [1, 2, 3, 4, 6]],
  ['3.3', [1, 2, 3, 4, 7, 8]],
  ['4.1', [2, 3]],
].flatMap(([guideline, numbers]) => numbers.map((number) => `${guideline}.${number}`));

test('docs/accessibility.md has a row for every criterion, in order, with how it is met', () => {
  const rows = [...statement.matchAll(/^\| (\d\.\d\.\d+) [^|]+\| ([^|]+)\|/gm)];
  assert.deepEqual(
    rows.map(([, number]) => number),
    CRITERIA,
  );
  for (const [, number, how] of rows) assert.ok(how.trim(), number);
});

test('the tests that docs/accessibility.md names exist', () => {
  const files = [...statement.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file);
  assert.ok(files.length > 10);
  for (const file of files) assert.ok(existsSync(join(root, file)), file);
});
