// Imports TypeScript sources into Node without a build, so that generated files never come from an old dist/.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './run.mjs';

/**
 * Imports a module from its source.
 *
 * @param {string} file path from the root of the project
 * @example const { manifest } = await load('src/manifest/schema/manifest.ts');
 */
export async function load(file) {
  const { module } = await runnerImport(join(root, file), { configFile: false, root, logLevel: 'error' });
  return module;
}
