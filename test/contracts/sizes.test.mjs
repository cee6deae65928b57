// What readers download stays within the budgets of bench/sizes.json, and comes in as few files as the design says.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../tools/lib/run.mjs';
import { describeSize, measureSizes } from '../../tools/sizes.mjs';

const figures = await measureSizes();
const chunks = await readdir(join(root, 'dist/chunks'));

/** What each module imports by a literal specifier, as esbuild reads it, by path from dist/. */
async function readImports(paths) {
  const { metafile } = await build({
    entryPoints: paths.map((path) => join(root, 'dist', path)),
    bundle: true,
    external: ['*'],
    format: 'esm',
    outdir: join(root, 'dist/.bundle'),
    write: false,
    metafile: true,
    absWorkingDir: join(root, 'dist'),
    logLevel: 'silent',
  });
  return new Map(Object.entries(metafile.inputs).map(([path, { imports }]) => [path, imports]));
}

for (const figure of figures)
  test(`${figure.name} is within its budget`, (t) => {
    t.diagnostic(describeSize(figure));
    assert.ok(
      figure.size <= figure.budget,
      `${describeSize(figure)}. Make it smaller, or agree on a larger budget in bench/sizes.json.`,
    );
  });

test('dist/trust-center.js and what it loads on demand import no other file statically', async () => {
  const imports = await readImports(['trust-center.js', ...chunks.map((file) => `chunks/${file}`)]);
  for (const [path, its] of imports)
    assert.deepEqual(
      its.filter(({ kind }) => kind === 'import-statement'),
      [],
      path,
    );
});

test('files that are loaded on demand bring no second copy of Lit', async () => {
  // A second copy would create a second policy named lit-html, which strict pages refuse.
  for (const file of chunks)
    assert.ok(!(await readFile(join(root, 'dist/chunks', file), 'utf8')).includes('createPolicy'), file);
});

test('the badge alone carries no section with it', () => {
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
  const importing = [...(await readImports(files))]
    .filter(([, its]) => its.some(({ path }) => /^zod($|\/)/.test(path)))
    .map(([path]) => dirname(path));
  assert.deepEqual(
    importing.filter((folder) => !folder.startsWith('src/manifest')),
    [],
  );
});
