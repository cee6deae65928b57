// Measures the bytes of each entry and of the other libraries: minified, and with the best level of gzip and Brotli.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundle } from '../../tools/lib/bundle-size.mjs';
import { root } from '../../tools/lib/run.mjs';

const sizesOf = (code) => ({
  minified: Buffer.byteLength(code),
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code).length,
});

const PEERS = {
  Tabulator: `import { Tabulator, FilterModule, FormatModule, SortModule } from 'tabulator-tables'; Tabulator.registerModule([FilterModule, FormatModule, SortModule]); globalThis.T = Tabulator;`,
  'simple-datatables': `import { DataTable } from 'simple-datatables'; globalThis.T = DataTable;`,
  '@vaadin/grid': `import '@vaadin/grid'; import '@vaadin/grid/vaadin-grid-sort-column.js';`,
};

export async function measureSizes() {
  const file = async (path) => sizesOf(await readFile(join(root, path), 'utf8'));
  const chunks = (await readdir(join(root, 'dist/chunks'))).sort();
  const elements = (await readdir(join(root, 'dist/components'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const list = async (names, measure) =>
    Object.fromEntries(await Promise.all(names.map(async (name) => [name, await measure(name)])));
  return {
    whole: { 'dist/trust-center.js': await file('dist/trust-center.js') },
    parts: await list(chunks, (name) => file(`dist/chunks/${name}`)),
    elements: await list(elements, async (name) => {
      return sizesOf(await bundle(join(root, `dist/components/${name}/define.js`)));
    }),
    peers: {
      ...(await list(Object.keys(PEERS), async (name) => sizesOf(await bundle({ name, code: PEERS[name] })))),
      RapiDoc: await file('bench/node_modules/rapidoc/dist/rapidoc-min.js'),
    },
  };
}
