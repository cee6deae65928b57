// Type test, run by `npm run typecheck`: Vite accepts the type of the plugin.
import type { Plugin } from 'vite';
import type { TrustCenterPlugin } from '../../src/prerender/vite-plugin.js';

export const fits = (plugin: TrustCenterPlugin): Plugin => plugin;
