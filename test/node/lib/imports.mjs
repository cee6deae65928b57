// What built modules import.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../../tools/lib/run.mjs';

/**
 * Returns what modules of dist/ import by a literal specifier, as esbuild parses them.
 *
 * @param {string[]} paths from dist/
 * @returns {Promise<Map<string, { path: string, kind: 'import-statement' | 'dynamic-import' }[]>>} by path from dist/
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
