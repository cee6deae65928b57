// The files that readers download stay within the budgets of bench/sizes.json.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/run.mjs';
import { describeSize, measureSizes } from '../../tools/sizes.mjs';
import { importsOf } from '../node/lib/imports.mjs';

const figures = await measureSizes();

for (const figure of figures)
  test(`${figure.name} is within its budget`, (t) => {
    t.diagnostic(describeSize(figure));
    assert.ok(
      figure.size <= figure.budget,
      `${describeSize(figure)}. Make it smaller, or agree on a larger budget in bench/sizes.json.`,
    );
  });

test('the badge on its own loads no section', () => {
  const sizes = new Map(figures.map(({ name, size }) => [name, size]));
  const badge = sizes.get('trust-center/define/badge');
  const sections = [...sizes].filter(
    ([name]) => name.startsWith('trust-center/define/') && !name.endsWith('/badge'),
  );
  const least = Math.min(...sections.map(([, size]) => size));
  // The style sheets of tables, blocks and fields alone are more than 3 kB.
  assert.ok(badge < least - 3000, `the badge has ${badge} bytes, the smallest section ${least}`);
});

test('only modules in src/manifest/ import the schema library', async () => {
  const files = (await readdir(join(root, 'dist'), { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(src|components)\/.*\.js$/.test(path));
  const importing = [...(await importsOf(files))]
    .filter(([, its]) => its.some(({ path }) => /^zod($|\/)/.test(path)))
    .map(([path]) => dirname(path));
  assert.deepEqual(
    importing.filter((folder) => !folder.startsWith('src/manifest')),
    [],
  );
});
