// npm run bench: compares size and speed with a plain table and other libraries.
// Writes docs/performance.md and bench/results.json.
//   node bench/run.mjs            measures everything, in about ten minutes
//   node bench/run.mjs --quick    measures one round of each to test the bench, and writes no files
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { build, isBuilt } from '../tools/build.mjs';
import { root, run } from '../tools/lib/run.mjs';

const quick = process.argv.includes('--quick');
const bench = join(root, 'bench');
const log = (line) => process.stderr.write(`${line}\n`);

if (!(await isBuilt()) && (await build()).length > 0)
  throw new Error('The build of dist/ failed. See the messages above.');
if (!existsSync(join(bench, 'node_modules/tabulator-tables'))) {
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: bench, quiet: true });
  if (code !== 0)
    throw new Error(`npm ci in bench/ failed, so there are no libraries to compare with.\n${output}`);
}
const { measureSizes } = await import('./lib/sizes.mjs');
const { measurePhone, measureRows } = await import('./lib/rows.mjs');
const { writeReport } = await import('./lib/report.mjs');

const ROUNDS = { 39: 5, 250: 5, 1000: 3, 10000: 3 };
const rounds = (count) => (quick ? 1 : ROUNDS[count]);
const rows = {};
for (const count of Object.keys(ROUNDS))
  rows[count] = await measureRows({
    kind: 'subprocessors',
    count: Number(count),
    rounds: rounds(count),
    log,
  });
const controls = {
  10000: await measureRows({ kind: 'controls', count: 10_000, rounds: rounds(10000), log }),
};
const phone = await measurePhone({ rounds: quick ? 1 : 5, log });
const version = async (name) =>
  JSON.parse(await readFile(join(bench, 'node_modules', name, 'package.json'), 'utf8')).version;
const peers = Object.keys(JSON.parse(await readFile(join(bench, 'package.json'), 'utf8')).dependencies);
const results = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} cores (${cpus()[0].model.trim()}), Node ${process.versions.node}`,
  versions: Object.fromEntries(await Promise.all(peers.map(async (name) => [name, await version(name)]))),
  sizes: await measureSizes(),
  rows,
  controls,
  phone,
};
if (quick) console.log(JSON.stringify(results, undefined, 2));
else {
  const { format } = await import('prettier');
  await writeFile(join(bench, 'results.json'), await format(JSON.stringify(results), { parser: 'json' }));
  await writeReport(results);
}
