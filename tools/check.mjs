// npm test: sets up what it needs, runs every check and test, and ends with a line `N passed, N failed`.
//   node tools/check.mjs                 everything
//   node tools/check.mjs lint node       only the named parts: build, types, package, lint, storybook,
//                                        browser, node
// Two jobs run at a time. The output of a job is printed as a whole when the job has ended.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensure } from './browsers.mjs';
import { build, isBuilt } from './build.mjs';
import { runJobs } from './lib/jobs.mjs';
import { node, root, run, tools } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';
import { lints } from './lint.mjs';
import { buildStorybook } from './storybook.mjs';

const PARTS = ['build', 'types', 'package', 'lint', 'storybook', 'browser', 'node'];
const LANES = 2;
/** A test file that hangs fails after this many milliseconds. */
const TEST_TIMEOUT = 300_000;

const total = { passed: 0, failed: 0 };
const count = (passed, failed) => {
  total.passed += passed;
  total.failed += failed;
};

const timed = async (action) => {
  const started = performance.now();
  const result = await action().catch((error) => ({ code: 1, output: error.stack }));
  return { ...result, time: `${Math.round((performance.now() - started) / 1000)} s` };
};

/** A job that passes or fails as a whole. Prints what the action wrote only if it failed. */
const check = (name, action, needs) => ({
  name,
  needs,
  async run() {
    const { code, output, time } = await timed(action);
    console.log(code === 0 ? `ok      ${name} (${time})` : `FAILED  ${name} (${time})\n${output}`);
    count(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
  },
});

/** A job whose tests are counted one by one. A run that fails without a failed test counts as one failure. */
const tests = (name, action, read, needs) => ({
  name,
  needs,
  async run() {
    const { code, output, time } = await timed(action);
    console.log(`\n${name} (${time})\n${output}`);
    const [passed, failed] = read(output);
    count(passed, failed === 0 && (code !== 0 || passed === 0) ? 1 : failed);
  },
});

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

async function buildDist() {
  const failed = await build();
  return { code: failed.length, output: failed.join(', ') };
}

/** Runs the tests in one folder below test/, file after file. */
function nodeTests(folder, files, env) {
  const options = ['--test-concurrency=1', `--test-timeout=${TEST_TIMEOUT}`, '--test-reporter=spec'];
  const paths = files.map((file) => join('test', folder, file));
  return run(process.execPath, ['--test', ...options, ...paths], { quiet: true, env });
}

/** A job for each folder below test/ that holds tests for Node. */
async function nodeJobs(env) {
  const entries = await readdir(join(root, 'test'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const jobs = folders.map(async (folder) => {
    const found = await readdir(join(root, 'test', folder), { recursive: true });
    const files = found.filter((file) => file.endsWith('.test.mjs'));
    if (files.length === 0) return [];
    const action = () => nodeTests(folder, files.sort(), env);
    return [tests(`Tests in Node: test/${folder}`, action, readNode, ['build'])];
  });
  return (await Promise.all(jobs)).flat();
}

/** The jobs of all parts, by part, in the order in which they start: short ones first, then the long runs of tests. */
async function allJobs(env) {
  const quiet = { quiet: true, env };
  // Imported here because setUp() may have had to install what they import.
  const { packageChecks } = await import('./check-package.mjs');
  const stories = join(root, 'tools/test-storybook.mjs');
  return {
    build: [check('build', buildDist)],
    lint: Object.entries(lints).map(([name, lint]) => check(`lint: ${name}`, lint)),
    types: [check('types', () => node(tools.tsc, ['-p', '.'], quiet))],
    package: Object.entries(packageChecks).map(([name, action]) =>
      check(`package: ${name}`, action, ['build']),
    ),
    node: await nodeJobs(env),
    browser: [tests('Tests in the browser', () => node(tools.wtr, [], quiet), readBrowser)],
    storybook: [
      check('storybook: build', () => buildStorybook(quiet)),
      tests('Stories', () => node(stories, ['--built'], quiet), readStories, ['storybook: build']),
    ],
  };
}

async function main(wanted) {
  const unknown = wanted.filter((name) => !PARTS.includes(name));
  if (unknown.length) {
    console.error(`No such part: ${unknown.join(', ')}. The parts are: ${PARTS.join(', ')}.`);
    count(0, 1);
    return;
  }
  await setUp();
  const chosen = new Set(wanted.length ? wanted : PARTS);
  if ((chosen.has('node') || chosen.has('package')) && !(await isBuilt())) chosen.add('build');
  const drivesPages = chosen.has('node') || chosen.has('storybook');
  if (drivesPages || chosen.has('browser'))
    for (const name of (process.env.BROWSERS ?? 'chromium').split(',')) await ensure(name);
  const { shareChromium } = drivesPages ? await import('./lib/chromium.mjs') : {};
  const shared = await shareChromium?.();
  try {
    const jobs = Object.entries(await allJobs(shared?.env)).flatMap(([part, its]) =>
      chosen.has(part) ? its : [],
    );
    await runJobs(jobs, LANES);
  } finally {
    await shared?.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error);
  count(0, 1);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
