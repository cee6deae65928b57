// Bytes of each entry and of the peers: minified, after gzip and Brotli at their best level.
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../../tools/lib/run.mjs';

const sizesOf = (code) => ({
  minified: Buffer.byteLength(code),
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code).length,
});

/** What a page needs before anything is imported dynamically, bundled and minified. */
async function bundled(entry, contents) {
  const { outputFiles, metafile } = await build({
    ...(contents
      ? { stdin: { contents, resolveDir: join(root, 'bench'), sourcefile: entry } }
      : { entryPoints: [entry] }),
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    outdir: join(root, 'bench/.out'),
    write: false,
    metafile: true,
    absWorkingDir: root,
    logLevel: 'error',
    loader: { '.css': 'empty' },
  });
  const [first] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint);
  const needed = new Set([first]);
  for (const path of needed)
    for (const { path: imported, kind } of metafile.outputs[path].imports)
      if (kind === 'import-statement') needed.add(imported);
  const texts = new Map(outputFiles.map(({ path, text }) => [path, text]));
  return sizesOf([...needed].map((path) => texts.get(resolve(root, path))).join('\n'));
}

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
    elements: await list(elements, (name) => bundled(join(root, `dist/components/${name}/define.js`))),
    peers: {
      ...(await list(Object.keys(PEERS), (name) => bundled(name, PEERS[name]))),
      RapiDoc: await file('bench/node_modules/rapidoc/dist/rapidoc-min.js'),
    },
  };
}
