import { defineConfig, type UserConfig } from 'vite';
import { minifiedStyles } from './vite.css.js';
import { plainDecorators } from './vite.decorators.js';
import { minifiedTemplates } from './vite.templates.js';
import { define, partsOnDemand } from './vite.parts.js';

const ENTRY = 'components/cdn.ts';

/**
 * The CDN build: `dist/trust-center.js`, one file with everything that a first view needs, and its parts in
 * `dist/chunks/`. Its Trusted Types policy keeps Lit's own name, `lit-html`, which sites list in their policy.
 */
export default defineConfig(async (): Promise<UserConfig> => ({
  publicDir: false,
  define,
  plugins: [minifiedStyles(), minifiedTemplates(), plainDecorators(), await partsOnDemand(ENTRY)],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false, // tools/build.mjs empties it once, before all builds
    lib: { entry: ENTRY, formats: ['es'], fileName: () => 'trust-center.js' },
    rolldownOptions: {
      // Vite's ES library mode keeps whitespace unless the output itself is told to minify.
      output: { codeSplitting: false, minify: true, comments: false },
    },
  },
}));
