import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

export const define = { 'process.env.NODE_ENV': '"production"' };
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/**
 * Builds each module that is imported by `import()` as a self-contained file, `dist/chunks/<name>.js`. The file bundles
 * its own copy of the small functions that it shares with `trust-center.js`. Ordinary code splitting would let it
 * import `../trust-center.js`, which would load the library twice on every site that serves that file as
 * `trust-center.js?v=2` or under another name. Such a module may return data, but must not import Lit or register an
 * element.
 *
 * The address carries the version, so that a cache never mixes the files of two versions.
 *
 * @see docs/decisions/0016-one-class-one-file.md
 */
export const onDemand = (): Plugin => {
  const modules = new Map<string, string>();
  return {
    name: 'on-demand',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const resolved = await this.resolve(specifier, importer);
      if (!resolved) return this.error(`${specifier}, imported by ${importer}, does not exist`);
      const name = basename(resolved.id, '.ts');
      if ((modules.get(name) ?? resolved.id) !== resolved.id)
        return this.error(`Two modules would be chunks/${name}.js: ${modules.get(name)} and ${resolved.id}`);
      modules.set(name, resolved.id);
      return { id: `./chunks/${name}.js?${version}`, external: true };
    },
    async generateBundle() {
      const { outputFiles } = await build({
        entryPoints: Object.fromEntries(modules),
        bundle: true,
        splitting: false,
        minify: true,
        format: 'esm',
        target: 'es2022',
        charset: 'utf8',
        legalComments: 'none',
        define,
        outdir: 'dist/chunks',
        write: false,
      });
      for (const { path, contents } of outputFiles)
        this.emitFile({ type: 'asset', fileName: `chunks/${basename(path)}`, source: contents });
    },
  };
};
