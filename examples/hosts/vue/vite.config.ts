import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    // These tags are custom elements. Without this option, Vue would look for components and print warnings.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('trust-') } } }),
  ],
});
