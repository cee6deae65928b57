// Reads the imports of built modules.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../../tools/lib/run.mjs';

/**
 * Returns the imports of modules in dist/ that have a literal specifier, as esbuild parses them.
 *
 * @param {string[]} paths relative to dist/
 * @returns {Promise<Map<string, { path: string, kind: 'import-statement' | 'dynamic-import' }[]>>} the imports of each module, by its path relative to dist/
 * @example (await importsOf(['trust-center.js'])).get('trust-center.js')
 */
export async function importsOf(paths) {
  const { metafile } = await build({
    entryPoints: paths,
    bundle: true,
    external: ['*'],
    format: 'esm',
    outdir: 'not-written',
    write: false,
    metafile: true,
    absWorkingDir: join(root, 'dist'),
    logLevel: 'silent',
  });
  return new Map(Object.entries(metafile.inputs).map(([path, { imports }]) => [path, imports]));
}
