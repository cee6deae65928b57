import { defineConfig } from 'vite';
import { minifiedStyles } from './vite.css.js';
import { define, onDemand } from './vite.on-demand.js';

/**
 * Builds `dist/trust-center.js`, one file with every element, and the files in `dist/chunks/` that it loads on demand.
 * Its Trusted Types policy keeps Lit's own name, `lit-html`, which sites list in their policy.
 */
export default defineConfig({
  publicDir: false,
  define,
  plugins: [minifiedStyles(), onDemand()],
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
