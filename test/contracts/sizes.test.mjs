// The budgets of a first view, in bytes after gzip at its best level; 1 kB = 1000 bytes.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../../tools/lib/run.mjs';
import { elementNames } from './support.mjs';

const kB = 1000;
const WHOLE = 40 * kB;
const SECTION = 22 * kB;

// The budget of a section is a design goal not yet met. It stands here as it is, as a test to do, beside
// ceilings that hold what has been reached: nothing may grow past those, and every gain lowers them.
const OVER_BUDGET = 'over budget: Lit, the parser and what all sections share are more than that already';
const ceilings = JSON.parse(await readFile(join(root, 'bench/sizes.json'), 'utf8'));

const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;
const inKB = (bytes) => `${(bytes / kB).toFixed(1)} kB`;
const dist = (path) => readFile(join(root, 'dist', path), 'utf8');

test('dist/trust-center.js is one file', async () => {
  const code = await dist('trust-center.js');
  assert.doesNotMatch(code, /(?:^|[;}])import\s*(?:[\w*{"'])/, 'it imports another file statically');
});

test('dist/trust-center.js is no larger than it was', async (t) => {
  const size = gzipped(await dist('trust-center.js'));
  t.diagnostic(`dist/trust-center.js: ${inKB(size)} gzip, budget ${inKB(WHOLE)}`);
  assert.ok(size <= ceilings.whole, `${size} bytes, more than the ${ceilings.whole} of bench/sizes.json`);
});

test('dist/trust-center.js is within its budget', async () => {
  const size = gzipped(await dist('trust-center.js'));
  assert.ok(size <= WHOLE, `${size} bytes, of ${WHOLE}`);
});

test('each lazy part is there, is asked for, and imports nothing but further parts', async (t) => {
  const chunks = (await readdir(join(root, 'dist/chunks'))).sort();
  const codes = await Promise.all(chunks.map((chunk) => dist(`chunks/${chunk}`)));
  const all = [await dist('trust-center.js'), ...codes].join('\n');
  for (const [index, chunk] of chunks.entries()) {
    const code = codes[index];
    t.diagnostic(`dist/chunks/${chunk}: ${inKB(gzipped(code))} gzip`);
    const name = chunk.slice(0, -'.js'.length);
    assert.ok(new RegExp(`\\(["'\`]${name}["'\`]\\)`).test(all), `nobody asks for ${chunk}`);
    // Statements only: the words of a language may hold a "from" in quotes.
    assert.ok(
      !/(?:^|[;}\n])\s*import\s*[\w*{("'`]|\bimport\(|[}*\w]\s*from\s*["'`][./@\w]/.test(code),
      `${chunk} imports another file`,
    );
    // a second copy of Lit would ask for a second policy of its name, which a strict page refuses
    assert.ok(!code.includes('createPolicy'), `${chunk} brings a second copy of Lit`);
  }
});

/** The files that a page needs before anything is imported dynamically, as one piece of code. */
async function bundle(entryPoint) {
  const outdir = join(root, 'dist/.bundle');
  const { outputFiles, metafile } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    outdir,
    write: false,
    metafile: true,
    absWorkingDir: root,
    logLevel: 'silent',
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const outputs = Object.entries(metafile.outputs);
  const [entry] = outputs.find(
    ([, output]) => output.entryPoint && resolve(root, output.entryPoint) === entryPoint,
  );
  const needed = new Set([entry]);
  for (const path of needed)
    for (const { path: imported, kind } of metafile.outputs[path].imports)
      if (kind === 'import-statement') needed.add(imported);
  return [...needed].map((path) => texts.get(resolve(root, path))).join('\n');
}

const sections = elementNames.filter((element) => element !== 'center');
const sectionSizes = Promise.all(
  sections.map(async (name) => [
    name,
    gzipped(await bundle(join(root, `dist/components/${name}/define.js`))),
  ]),
);

test('no section alone, with Lit and the parser, is larger than it was', async (t) => {
  for (const [name, size] of await sectionSizes) {
    t.diagnostic(`trust-center/define/${name}: ${inKB(size)} gzip, budget ${inKB(SECTION)}`);
    assert.ok(size <= ceilings.section, `${name}: ${size} bytes, more than bench/sizes.json allows`);
  }
});

test('each section alone is within its budget', { todo: OVER_BUDGET }, async () => {
  const over = (await sectionSizes).filter(([, size]) => size > SECTION);
  assert.deepEqual(over, []);
});

test('the badge alone carries no section with it', async (t) => {
  const sizes = new Map(await sectionSizes);
  const badge = sizes.get('badge');
  sizes.delete('badge');
  const least = Math.min(...sizes.values());
  t.diagnostic(`${inKB(badge)} gzip; the smallest section ${inKB(least)}`);
  // The sheets of tables, blocks and fields alone are more than that.
  assert.ok(badge < least - 3 * kB, `${badge} bytes, of ${least} for the smallest section`);
});

test('the schema library is imported in src/manifest/ only', async () => {
  const files = (await readdir(join(root, 'dist'), { recursive: true })).filter((file) =>
    file.endsWith('.js'),
  );
  for (const file of files.map((path) => path.replaceAll('\\', '/'))) {
    if (!/^(src|components)\//.test(file) || dirname(file).startsWith('src/manifest')) continue;
    assert.doesNotMatch(await dist(file), /from ["']zod/, file);
  }
});
