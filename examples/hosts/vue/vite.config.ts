import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    // Elements, not components of Vue's: it then sets properties, and warns of nothing.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('trust-') } } }),
  ],
});
