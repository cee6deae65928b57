// Writes and prints the integrity hashes (W3C Subresource Integrity) of the files that a page may load without a bundler.
//   node tools/build-integrity.mjs                     prints the hashes in dist/integrity.json
//   node tools/build-integrity.mjs --import-map /lib/  prints them as an import map, for files served from /lib/
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/run.mjs';

const FILE = join(root, 'dist/integrity.json');

/** Returns the integrity hash of a file's bytes. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Returns the paths, below dist/, of trust-center.js, the files that it loads on demand, and the style sheet. */
async function releaseFiles() {
  const chunks = (await readdir(join(root, 'dist/chunks'))).filter((name) => name.endsWith('.js')).sort();
  return ['trust-center.js', ...chunks.map((name) => `chunks/${name}`), 'before-define.css'];
}

/** Writes `dist/integrity.json`: `{ version, files: { [path]: 'sha384-…' } }`. */
export async function buildIntegrity() {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const files = {};
  for (const path of await releaseFiles())
    files[path] = integrityOf(await readFile(join(root, 'dist', path)));
  await writeFile(FILE, `${JSON.stringify({ version, files }, null, 2)}\n`);
}

/**
 * Returns an import map with the hashes of the files that trust-center.js loads itself. The `integrity` attribute of the
 * script tag covers only trust-center.js, so browsers check the others by this map. The addresses carry the version, as
 * trust-center.js writes them (vite.on-demand.ts).
 *
 * @param base The folder from which the files are served: an absolute path or URL that ends with a slash.
 */
export function importMap({ version, files }, base) {
  const chunks = Object.entries(files).filter(([path]) => path.startsWith('chunks/'));
  return { integrity: Object.fromEntries(chunks.map(([path, hash]) => [`${base}${path}?${version}`, hash])) };
}

function print(record, [option, base]) {
  if (option === '--import-map') {
    if (!/^(\/|https:).*\/$|^\/$/.test(base ?? ''))
      throw new Error(
        '--import-map needs the folder from which the files are served, such as /lib/ or https://example.com/lib/.',
      );
    return console.log(JSON.stringify(importMap(record, base), null, 2));
  }
  const width = Math.max(...Object.keys(record.files).map((path) => path.length));
  console.log(`trust-center ${record.version}\n`);
  for (const [path, hash] of Object.entries(record.files)) console.log(`${path.padEnd(width)}  ${hash}`);
  console.log(
    `\n<script type="module" src="/trust-center.js" integrity="${record.files['trust-center.js']}"></script>`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    print(JSON.parse(await readFile(FILE, 'utf8')), process.argv.slice(2));
  } catch (error) {
    console.error(
      error.code === 'ENOENT' ? 'There is no dist/integrity.json. Run: npm run build' : error.message,
    );
    process.exitCode = 2;
  }
}
