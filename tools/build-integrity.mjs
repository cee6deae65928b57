// Integrity metadata (W3C Subresource Integrity) of the files that a page may load without a bundler.
//   node tools/build-integrity.mjs                     prints what the build wrote into dist/integrity.json
//   node tools/build-integrity.mjs --import-map /lib/  the same as an import map, for files served from /lib/
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/run.mjs';

const FILE = join(root, 'dist/integrity.json');

export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The one file, what it loads on demand, and the style sheet, as paths below dist/. */
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
 * Returns an import map that makes browsers check what the one file loads on demand, which no attribute of a tag reaches.
 * The addresses carry the version, as the one file writes them (vite.on-demand.ts).
 *
 * @param base where the files are served from: an absolute path or URL, with a slash at its end
 */
export function importMap({ version, files }, base) {
  const chunks = Object.entries(files).filter(([path]) => path.startsWith('chunks/'));
  return { integrity: Object.fromEntries(chunks.map(([path, hash]) => [`${base}${path}?${version}`, hash])) };
}

function print(record, [option, base]) {
  if (option === '--import-map') {
    if (!/^(\/|https:).*\/$|^\/$/.test(base ?? ''))
      throw new Error('--import-map wants the folder of the files: /lib/ or https://example.com/lib/');
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
    console.error(error.code === 'ENOENT' ? 'There is no build: npm run build' : error.message);
    process.exitCode = 2;
  }
}
