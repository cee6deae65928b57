// Writes the reference of the manifest into docs/manifest.md, between the markers that name each part.
// With --check it writes nothing, and fails when the page is not what it would write.
import { build } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { root } from './lib/run.mjs';

export const PAGE = join(root, 'docs/manifest.md');
const CACHE = join(root, 'node_modules/.cache/trust-center');

/** Loads modules of src/manifest/ from their source, so that the page is never made from an old build. */
export async function loadSource(...modules) {
  const contents = modules.map((name) => `export * from './src/manifest/${name}.ts';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  await mkdir(CACHE, { recursive: true });
  const file = join(CACHE, `docs-${process.pid}-${modules.join('-').replaceAll('/', '-')}.mjs`);
  await writeFile(file, outputFiles[0].contents);
  return import(pathToFileURL(file).href);
}

/** The page with every part between its markers written afresh, formatted as the lint wants it. */
export async function fillPage(page, parts) {
  const seen = new Set();
  const filled = page.replace(/<!-- begin (\w+) -->\n[\s\S]*?<!-- end \1 -->/g, (_, name) => {
    if (!parts.has(name)) throw new Error(`docs/manifest.md: nothing is called ${name}`);
    if (seen.has(name)) throw new Error(`docs/manifest.md: ${name} stands there twice`);
    seen.add(name);
    return `<!-- begin ${name} -->\n\n${parts.get(name)}\n\n<!-- end ${name} -->`;
  });
  const missing = [...parts.keys()].filter((name) => !seen.has(name));
  if (missing.length) throw new Error(`docs/manifest.md: no place for ${missing.join(', ')}`);
  return format(filled, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { reference } = await loadSource('docs/reference');
  const page = await readFile(PAGE, 'utf8');
  const filled = await fillPage(page, reference());
  if (filled === page) console.log('docs/manifest.md: up to date.');
  else if (process.argv.includes('--check')) {
    console.error('docs/manifest.md: out of date. Run node tools/build-docs.mjs');
    process.exitCode = 1;
  } else {
    await writeFile(PAGE, filled);
    console.log('docs/manifest.md: written.');
  }
}
