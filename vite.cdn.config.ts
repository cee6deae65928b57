import { basename } from 'node:path';
import { build, defineConfig, type BuildOptions, type Plugin } from 'vite';
import { minifiedStyles } from './vite.css.js';

const define = { 'process.env.NODE_ENV': '"production"' };

function oneFile(entry: string, fileName: string): BuildOptions {
  return {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false, // tools/build.mjs empties it once, before all builds
    lib: { entry, formats: ['es'], fileName: () => fileName },
    rolldownOptions: {
      // Vite's ES library mode keeps whitespace unless the output itself is told to minify.
      output: { codeSplitting: false, minify: true, comments: false },
    },
  };
}

/**
 * Builds what is imported dynamically as files of their own under `dist/chunks/`, which import
 * nothing. Ordinary code splitting would let a chunk import `../trust-center.js` for what both use,
 * and that is a second copy of the whole library, or a 404, on every site that serves the file as
 * `trust-center.js?v=2` or under another name.
 */
function selfContainedLazyParts(): Plugin {
  const parts = new Map<string, string>();
  return {
    name: 'self-contained-lazy-parts',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const resolved = await this.resolve(specifier, importer);
      if (!resolved || resolved.external) return null;
      const fileName = `${basename(resolved.id).replace(/\.[cm]?[jt]s$/, '')}.js`;
      const taken = parts.get(fileName);
      if (taken && taken !== resolved.id)
        this.error(`Two lazy parts are called ${fileName}: ${taken}, ${resolved.id}`);
      parts.set(fileName, resolved.id);
      return { id: `./chunks/${fileName}`, external: true };
    },
    async closeBundle() {
      for (const [fileName, entry] of parts)
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define,
          plugins: [minifiedStyles()],
          build: oneFile(entry, `chunks/${fileName}`),
        });
    },
  };
}

/**
 * The CDN build: `dist/trust-center.js`, one file with everything that a first view needs. Its
 * Trusted Types policy keeps Lit's own name, `lit-html`, which sites list in their policy.
 */
export default defineConfig({
  publicDir: false,
  define,
  plugins: [minifiedStyles(), selfContainedLazyParts()],
  build: oneFile('components/define.ts', 'trust-center.js'),
});
