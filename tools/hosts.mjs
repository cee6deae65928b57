// npm run hosts: tests the packed library in applications with other frameworks (examples/hosts/).
// Installs, type-checks and builds each application, and visits it in a browser.
//   npm run hosts                      tests all applications; ends with `N passed, N failed`
//   npm run hosts -- vue react         tests only these
//   npm run hosts -- --serve vue       tests this one, and then keeps serving it to look at
//   npm run hosts -- --lock            also updates the applications' lock files
import { parseArgs } from 'node:util';
import { chromiumArgs, ensure } from './browsers.mjs';
import { build, isBuilt } from './build.mjs';
import { apps, copyApp, install, keepLock, missedMistakes, runScript, versionOf } from './hosts/apps.mjs';
import { serveApp } from './hosts/server.mjs';
import { withPack } from './lib/pack.mjs';
import { setUp } from './lib/setup.mjs';

const total = { passed: 0, failed: 0 };
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

/**
 * Counts and prints the test results of one application. `record` takes the name of a test and its problem, which is
 * undefined if it passed; `attempt` runs an action and records whether it throws.
 */
function createResults({ name }) {
  const counts = { passed: 0, failed: 0 };
  const record = (test, problem) => {
    const key = problem === undefined ? 'passed' : 'failed';
    counts[key] += 1;
    total[key] += 1;
    if (problem === undefined) console.log(`  ok      ${test}`);
    else
      console.log(
        `  FAILED  ${name}: ${test}\n${String(problem.message ?? problem).replace(/^/gm, '          ')}`,
      );
    return problem === undefined;
  };
  const attempt = (test, action) =>
    Promise.resolve()
      .then(action)
      .then(
        () => record(test),
        (error) => record(test, error),
      );
  return { counts, record, attempt };
}

const failure = (result) => (result.code === 0 ? undefined : result.output || `exit ${result.code}`);

async function checkTypes(folder, { record }) {
  const right = await runScript(folder, 'check');
  if (right) record('types: the compiler accepts correct uses and reports wrong ones', failure(right));
  const wrong = await runScript(folder, 'check:wrong');
  if (!wrong) return;
  const { wrong: lines, missed } = await missedMistakes(folder, wrong.output);
  const problem =
    lines.length === 0
      ? 'wrong.ts contains no mistake'
      : `The compiler accepted the mistakes in lines ${missed.join(', ')} of wrong.ts`;
  record(
    `types: the compiler reports all ${lines.length} mistakes in a template`,
    missed.length || !lines.length ? problem : undefined,
  );
}

async function visitApp(app, folder, browser, results) {
  const { visit, readWithoutScripts, warnings } = await import('./hosts/visit.mjs');
  const served = await serveApp(app, folder);
  try {
    for await (const { name, error } of visit(browser, app, served.origin)) results.record(name, error);
    if (app.prerendered)
      await results.attempt('prerendered: the content is in the source and visible without JavaScript', () =>
        readWithoutScripts(browser, served.origin),
      );
  } finally {
    await served.close();
  }
  if (!app.development) return;
  const built = await runScript(folder, 'build', { NODE_ENV: 'development' });
  if (!results.record('the development build succeeds', failure(built))) return;
  const developed = await serveApp(app, folder);
  await results.attempt('hydration: a development build prints no warning', () =>
    warnings(browser, app, developed.origin),
  );
  await developed.close();
}

/** Runs all tests of one application. Returns its row of the table. */
async function tryApp(app, { tarball, browser, lock }) {
  console.log(`\n${app.name}`);
  const results = createResults(app);
  const folder = await copyApp(app, tarball);
  const start = performance.now();
  const installed = await install(folder);
  const took = seconds(start);
  const row = (build) => ({ app: app.name, install: took, build, ...results.counts, folder });
  if (!results.record('the installation succeeds', failure(installed))) return row('-');
  if (lock) await keepLock(app, folder);
  const version = `${app.framework} ${await versionOf(app, folder)}`;
  await checkTypes(folder, results);
  const before = performance.now();
  const built = await runScript(folder, 'build');
  const build = seconds(before);
  if (results.record('the build succeeds', failure(built))) await visitApp(app, folder, browser, results);
  return { ...row(build), version };
}

function printTable(rows) {
  const table = [
    ['application', 'version', 'install', 'build', 'passed', 'failed'],
    ...rows.map((it) => [
      it.app,
      it.version ?? '-',
      it.install,
      it.build,
      String(it.passed),
      String(it.failed),
    ]),
  ];
  const widths = table[0].map((_, column) => Math.max(...table.map((cells) => cells[column].length)));
  console.log();
  for (const cells of table)
    console.log(
      cells
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { serve: { type: 'boolean' }, lock: { type: 'boolean' } },
  });
  const unknown = positionals.filter((name) => !apps.some((app) => app.name === name));
  if (unknown.length)
    throw new Error(
      `There is no application ${unknown.join(', ')} in examples/hosts/. Choose from ${apps.map(({ name }) => name).join(', ')}.`,
    );
  const chosen = positionals.length ? apps.filter(({ name }) => positionals.includes(name)) : apps;

  await setUp();
  if (!(await isBuilt()) && (await build()).length)
    throw new Error('The build failed. See the messages above.');
  const executablePath = await ensure('chromium');
  // Import it only now, because setUp() may have had to install it first.
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  const rows = [];
  try {
    await withPack(async ({ file }) => {
      for (const app of chosen) rows.push(await tryApp(app, { tarball: file, browser, lock: values.lock }));
    });
  } finally {
    await browser.close();
  }
  printTable(rows);
  if (!values.serve) return;
  for (const [index, app] of chosen.entries()) {
    const { origin } = await serveApp(app, rows[index].folder);
    console.log(`${app.name}: ${origin}/  (${rows[index].folder})`);
  }
  // Keep serving until the user stops the process.
  await new Promise(() => {});
}

try {
  await main();
} catch (error) {
  console.error(error);
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
