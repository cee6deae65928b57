// The one command that says whether the project is sound: sets up what it needs, runs every check and
// test, and ends with a line `N passed, N failed`.
//   node tools/check.mjs                 everything
//   node tools/check.mjs lint node       only the named parts: build, types, package, lint, storybook,
//                                        browser, node
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensure } from './browsers.mjs';
import { build, isBuilt } from './build.mjs';
import { node, root, run, tools } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';
import { lints } from './lint.mjs';
import { buildStorybook } from './storybook.mjs';

const total = { passed: 0, failed: 0 };
const count = (passed, failed) => {
  total.passed += passed;
  total.failed += failed;
};

/** A check that passes or fails as a whole; what it wrote shows only when it failed. */
async function check(name, action) {
  const { code, output } = await action();
  console.log(code === 0 ? `ok      ${name}` : `FAILED  ${name}\n${output}`);
  count(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

/** A run of tests that counts its own; a run that fails without saying which test counts as one failure. */
async function tests(name, action, read) {
  console.log(`\n${name}`);
  const { code, output } = await action();
  const [passed, failed] = read(output);
  count(passed, failed === 0 && (code !== 0 || passed === 0) ? 1 : failed);
}

const lastNumber = (output, pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
const readBrowser = (output) => [
  lastNumber(output, /^wtr: (\d+) passed/gm),
  lastNumber(output, /^wtr: \d+ passed, (\d+) failed/gm),
];
const readStories = (output) => [
  lastNumber(output, /^stories: (\d+) passed/gm),
  lastNumber(output, /^stories: \d+ passed, (\d+) failed/gm),
];
const readNode = (output) => [
  lastNumber(output, /^\S+ pass (\d+)$/gm),
  lastNumber(output, /^\S+ fail (\d+)$/gm) + lastNumber(output, /^\S+ cancelled (\d+)$/gm),
];

async function nodeTests() {
  const files = await readdir(join(root, 'test'), { recursive: true });
  const own = files.filter((file) => file.endsWith('.test.mjs')).sort();
  return run(process.execPath, ['--test', '--test-reporter=spec', ...own.map((file) => join('test', file))]);
}

const quiet = { quiet: true };
const parts = {
  build: () =>
    check('build', async () => {
      const failed = await build();
      return { code: failed.length, output: failed.join(', ') };
    }),
  types: () => check('types', () => node(tools.tsc, ['-p', '.'], quiet)),
  package: async () => {
    // Not above: it imports what setUp() may have to install first.
    const { packageChecks } = await import('./check-package.mjs');
    for (const [name, packageCheck] of Object.entries(packageChecks))
      await check(`package: ${name}`, packageCheck);
  },
  lint: async () => {
    for (const [name, lint] of Object.entries(lints)) await check(`lint: ${name}`, lint);
  },
  storybook: async () => {
    await check('storybook: build', () => buildStorybook(quiet));
    // a file of its own: it imports what setUp() may have to install first
    await tests('Stories', () => node(join(root, 'tools/test-storybook.mjs'), ['--built']), readStories);
  },
  browser: () => tests('Tests in the browser', () => node(tools.wtr, []), readBrowser),
  node: () => tests('Tests in Node', nodeTests, readNode),
};

async function main(wanted) {
  const unknown = wanted.filter((name) => !(name in parts));
  if (unknown.length) {
    console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
    count(0, 1);
    return;
  }
  await setUp();
  const chosen = wanted.length ? wanted : Object.keys(parts);
  if (['browser', 'node', 'storybook'].some((name) => chosen.includes(name)))
    for (const name of (process.env.BROWSERS ?? 'chromium').split(',')) await ensure(name);
  const needsBuild = chosen.includes('node') || chosen.includes('package');
  if (needsBuild && !chosen.includes('build') && !(await isBuilt())) chosen.unshift('build');
  for (const name of chosen) await parts[name]();
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error);
  count(0, 1);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
