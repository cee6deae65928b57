// The budgets of a first view, in bytes after gzip at its best level; 1 kB = 1000 bytes.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { bundle } from '../../tools/lib/bundle-size.mjs';
import { root } from '../../tools/lib/run.mjs';
import { elementNames } from './support.mjs';

const kB = 1000;
const WHOLE = 40 * kB;
const SECTION = 22 * kB;

// Beside the budgets, ceilings hold what has been reached: nothing may grow past those, and every gain lowers them.
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

const sections = elementNames.filter((element) => element !== 'center');
const sizes = Promise.all(
  sections.map(async (name) => {
    const { atOnce, untilFirstView } = await bundle(join(root, `dist/components/${name}/define.js`));
    return { name, atOnce: gzipped(atOnce), untilFirstView: gzipped(untilFirstView) };
  }),
);

test('each section alone, with Lit and the parser, is within its budget', async (t) => {
  for (const { name, atOnce } of await sizes)
    t.diagnostic(`trust-center/define/${name}: ${inKB(atOnce)} gzip, budget ${inKB(SECTION)}`);
  assert.deepEqual(
    (await sizes).filter(({ atOnce }) => atOnce > SECTION),
    [],
  );
});

test('no section is larger than it was, with the body that comes beside the manifest', async (t) => {
  for (const { name, untilFirstView } of await sizes) {
    t.diagnostic(`${name}, until its first view: ${inKB(untilFirstView)} gzip`);
    assert.ok(
      untilFirstView <= ceilings.section,
      `${name}: ${untilFirstView} bytes, more than bench/sizes.json allows`,
    );
  }
});

test('a body is only what its element has not, and every element but the center has one', async () => {
  for (const { name, atOnce, untilFirstView } of await sizes)
    assert.ok(untilFirstView > atOnce + 2 * kB, `${name}: ${atOnce}, then ${untilFirstView}`);
});

test('the badge alone carries no section with it', async (t) => {
  const whole = new Map((await sizes).map(({ name, untilFirstView }) => [name, untilFirstView]));
  const badge = whole.get('badge');
  whole.delete('badge');
  const least = Math.min(...whole.values());
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
