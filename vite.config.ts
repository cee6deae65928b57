import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { minifiedStyles } from './vite.css.js';

const modules = ['src', 'components']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((f) => join(folder, f)))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && file !== join('components', 'cdn.ts'))
  .map((file) => file.replaceAll('\\', '/').slice(0, -'.ts'.length));

/**
 * The npm build: one ES module for each source module, dependencies stay imports. An application's own bundler can then
 * share Lit with the rest of the page and drop unused code.
 */
export default defineConfig({
  publicDir: false,
  plugins: [minifiedStyles()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false, // tools/build.mjs empties it once, before both builds
    minify: false,
    sourcemap: false,
    lib: {
      // Every module is an entry: bundling would otherwise drop exports that only applications use.
      entry: Object.fromEntries(modules.map((name) => [name, `${name}.ts`])),
      formats: ['es'],
    },
    rolldownOptions: {
      // An inlined constant leaves a bare import of its module behind, which users' bundlers warn about.
      optimization: { inlineConst: false },
      external: [
        /^lit($|\/)/,
        /^@lit\//,
        /^@lit-labs\//,
        /^@floating-ui\//,
        /^zod($|\/)/,
        'parse5',
        'jsonc-parser',
        /^node:/,
      ],
      output: {
        preserveModules: true,
        preserveModulesRoot: '.',
        // The compiler's helper for decorators has its version in its path, which would change with every upgrade.
        entryFileNames: ({ name }) => `${name.replace(/^_virtual\/.*\//, 'src/helpers/')}.js`,
      },
    },
  },
});
