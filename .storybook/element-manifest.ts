import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const MODULE = 'virtual:custom-elements';
const RESOLVED = `\0${MODULE}`;
const root = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(root, 'node_modules/.cache/trust-center/storybook');

/**
 * Vite plugin for the module `virtual:custom-elements`. It holds custom-elements.json, generated from the current
 * sources, because the one in dist/ may be out of date or missing.
 */
export const elementManifest = (): Plugin => ({
  name: 'element-manifest',
  resolveId: (id) => (id === MODULE ? RESOLVED : null),
  async load(id) {
    if (id !== RESOLVED) return null;
    const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    const options = ['analyze', '--outdir', relative(root, CACHE)];
    await promisify(execFile)(process.execPath, [analyzer, ...options], { cwd: root });
    return `export default ${await readFile(join(CACHE, 'custom-elements.json'), 'utf8')};`;
  },
});
