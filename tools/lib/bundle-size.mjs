// Measures the code that a page loads for one entry of the package, bundled and minified as by an application's
// bundler.
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { root } from './run.mjs';

/**
 * Returns the code that an entry loads until its elements first show something. Code that is loaded on demand (a
 * language, the position of a popover) is not counted.
 *
 * @param {string | { name: string, code: string }} entry a file, or code that imports from `bench/`
 * @returns {Promise<string>}
 */
export async function bundle(entry) {
  const isFile = typeof entry === 'string';
  const { outputFiles, metafile } = await build({
    ...(isFile
      ? { entryPoints: [entry] }
      : { stdin: { contents: entry.code, resolveDir: join(root, 'bench'), sourcefile: entry.name } }),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    loader: { '.css': 'empty' },
    outdir: join(root, 'dist/.bundle'),
    write: false,
    metafile: true,
    absWorkingDir: root,
    logLevel: 'silent',
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const outputs = Object.entries(metafile.outputs);
  const source = ([, { entryPoint }]) => entryPoint && resolve(root, entryPoint);
  // Dynamic imports are entry points as well, so find this entry by its name.
  const own = isFile ? resolve(entry) : join(root, 'bench', entry.name);
  const [start] = outputs.find((output) => source(output) === own);
  const withImports = (paths) => {
    const all = new Set(paths);
    for (const path of all)
      for (const { path: imported, kind } of metafile.outputs[path].imports)
        if (kind === 'import-statement') all.add(imported);
    return all;
  };
  return [...withImports([start])].map((path) => texts.get(resolve(root, path))).join('\n');
}
