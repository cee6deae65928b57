// npm run hosts: packs the library, and installs, checks, builds and visits the applications of examples/hosts/.
//   npm run hosts                      all of them; ends with `N passed, N failed`
//   npm run hosts -- vue react         only these
//   npm run hosts -- --serve vue       the same, and then leaves it open to look at
//   npm run hosts -- --lock            writes what was installed into their locks
import { parseArgs } from 'node:util';
import { chromiumArgs, ensure } from './browsers.mjs';
import { build, isBuilt } from './build.mjs';
import { apps, copyApp, install, keepLock, runScript, unnoticed, versionOf } from './hosts/apps.mjs';
import { serveApp } from './hosts/server.mjs';
import { withPack } from './lib/pack.mjs';
import { setUp } from './lib/setup.mjs';

const total = { passed: 0, failed: 0 };
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

/** Counts for one application, and the lines that say what failed. */
function ledger({ name }) {
  const own = { passed: 0, failed: 0 };
  const note = (what, problem) => {
    const key = problem === undefined ? 'passed' : 'failed';
    own[key] += 1;
    total[key] += 1;
    if (problem === undefined) console.log(`  ok      ${what}`);
    else
      console.log(
        `  FAILED  ${name}: ${what}\n${String(problem.message ?? problem).replace(/^/gm, '          ')}`,
      );
    return problem === undefined;
  };
  const attempt = (what, action) =>
    Promise.resolve()
      .then(action)
      .then(
        () => note(what),
        (error) => note(what, error),
      );
  return { own, note, attempt };
}

const failure = (result) => (result.code === 0 ? undefined : result.output || `exit ${result.code}`);

async function checkTypes(folder, { note }) {
  const right = await runScript(folder, 'check');
  if (right) note('types: right uses pass, and wrong ones do not', failure(right));
  const wrong = await runScript(folder, 'check:wrong');
  if (!wrong) return;
  const { wrong: lines, missed } = await unnoticed(folder, wrong.output);
  const problem = lines.length === 0 ? 'wrong.ts holds no mistake' : `lines ${missed.join(', ')} passed`;
  note(
    `types: ${lines.length} mistakes in a template are found`,
    missed.length || !lines.length ? problem : undefined,
  );
}

async function visitApp(app, folder, browser, book) {
  const { visit, readWithoutScripts, warnings } = await import('./hosts/visit.mjs');
  const served = await serveApp(app, folder);
  try {
    for await (const { name, error } of visit(browser, app, served.origin)) book.note(name, error);
    if (app.prerendered)
      await book.attempt('prerendered: readable in the source, and without JavaScript', () =>
        readWithoutScripts(browser, served.origin),
      );
  } finally {
    await served.close();
  }
  if (!app.development) return;
  const built = await runScript(folder, 'build', { NODE_ENV: 'development' });
  if (!book.note('build for development', failure(built))) return;
  const developed = await serveApp(app, folder);
  await book.attempt('hydration: no warning in a development build', () =>
    warnings(browser, app, developed.origin),
  );
  await developed.close();
}

/** Everything about one application. @returns a row of the table */
async function tryApp(app, { tarball, browser, lock }) {
  console.log(`\n${app.name}`);
  const book = ledger(app);
  const folder = await copyApp(app, tarball);
  const start = performance.now();
  const installed = await install(folder);
  const took = seconds(start);
  const row = (build) => ({ app: app.name, install: took, build, ...book.own, folder });
  if (!book.note('install', failure(installed))) return row('-');
  if (lock) await keepLock(app, folder);
  const version = `${app.framework} ${await versionOf(app, folder)}`;
  await checkTypes(folder, book);
  const before = performance.now();
  const built = await runScript(folder, 'build');
  const build = seconds(before);
  if (book.note('build', failure(built))) await visitApp(app, folder, browser, book);
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
    throw new Error(`No such application: ${unknown.join(', ')}. ${apps.map(({ name }) => name).join(', ')}`);
  const chosen = positionals.length ? apps.filter(({ name }) => positionals.includes(name)) : apps;

  await setUp();
  if (!(await isBuilt()) && (await build()).length) throw new Error('The build failed.');
  const executablePath = await ensure('chromium');
  // Not above: setUp() may have to install it first.
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
  // Served until it is stopped.
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
