import { defineConfig } from 'vite';
import { minifiedStyles } from './vite.css.js';
import { plainDecorators } from './vite.decorators.js';
import { define, onDemand } from './vite.on-demand.js';
import { minifiedTemplates } from './vite.templates.js';

/**
 * Builds `dist/trust-center.js`, one file with every element, and in `dist/chunks/` what it loads on demand. Its Trusted
 * Types policy keeps Lit's own name, `lit-html`, which sites list in their policy.
 */
export default defineConfig({
  publicDir: false,
  define,
  plugins: [minifiedStyles(), minifiedTemplates(), plainDecorators(), onDemand()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false, // tools/build.mjs empties it once, before all builds
    lib: { entry: 'components/cdn.ts', formats: ['es'], fileName: () => 'trust-center.js' },
    rolldownOptions: {
      // Vite's ES library mode keeps whitespace unless the output itself is told to minify.
      output: { codeSplitting: false, minify: true, comments: false },
    },
  },
});
