import { defineConfig } from 'vite';
import { elementManifest } from './element-manifest.js';

export default defineConfig({
  plugins: [elementManifest()],
  // Do not warn about large chunks: they are Storybook's own.
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
});
