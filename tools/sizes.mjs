// Measures what readers download, in bytes after gzip at its best level, and compares it with the budgets in
// bench/sizes.json.
//   node tools/sizes.mjs            prints every figure of the build in dist/
//   node tools/sizes.mjs --record   also writes the figures to bench/sizes.json, for later runs to compare with
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundle } from './lib/bundle-size.mjs';
import { root } from './lib/run.mjs';

const FILE = join(root, 'bench/sizes.json');
const kB = 1000;

const gzipped = (code) => gzipSync(code, { level: 9 }).length;
const dist = (path) => readFile(join(root, 'dist', path));

async function elementNames() {
  const folders = await readdir(join(root, 'components'), { withFileTypes: true });
  return folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/**
 * Measures the build in dist/.
 *
 * @returns {Promise<{ name: string, size: number, budget: number, recorded: number | undefined }[]>} sizes in bytes.
 * `recorded` is the size at the last `--record`, or undefined if the figure is newer
 */
export async function measureSizes() {
  const { budgets, recorded } = JSON.parse(await readFile(FILE, 'utf8'));
  const chunks = await readdir(join(root, 'dist/chunks'));
  const elements = (await elementNames()).filter((name) => name !== 'center');
  const figures = [
    ['dist/trust-center.js', budgets.everyElement, dist('trust-center.js')],
    ...elements.map((name) => [
      `trust-center/define/${name}`,
      budgets.oneElement,
      bundle(join(root, `dist/components/${name}/define.js`)),
    ]),
    ...chunks.map((file) => [`dist/chunks/${file}`, budgets.onDemand, dist(`chunks/${file}`)]),
  ];
  return Promise.all(
    figures.map(async ([name, budget, code]) => ({
      name,
      size: gzipped(await code),
      budget,
      recorded: recorded[name],
    })),
  );
}

const inKB = (bytes) => `${(bytes / kB).toFixed(1)} kB`;

/** @example describeSize(figure) // 'dist/trust-center.js: 76.1 kB gzip, budget 105.0 kB, +120 bytes since recorded' */
export function describeSize({ name, size, budget, recorded }) {
  const change = recorded === undefined ? 'not recorded yet' : `${size - recorded} bytes since recorded`;
  return `${name}: ${inKB(size)} gzip, budget ${inKB(budget)}, ${change.replace(/^(?=[1-9])/, '+')}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const figures = await measureSizes();
  for (const figure of figures) console.log(describeSize(figure));
  if (process.argv.includes('--record')) {
    const { budgets } = JSON.parse(await readFile(FILE, 'utf8'));
    const recorded = Object.fromEntries(figures.map(({ name, size }) => [name, size]));
    await writeFile(FILE, `${JSON.stringify({ budgets, recorded }, undefined, 2)}\n`);
  }
}
