// Checked by `npm run typecheck`: what the plugin says it is, Vite takes.
import type { Plugin } from 'vite';
import type { TrustCenterPlugin } from '../../src/prerender/vite-plugin.js';

export const fits = (plugin: TrustCenterPlugin): Plugin => plugin;
