/**
 * A plugin for Vite that prerenders.
 *
 * @example
 * import { trustCenter } from 'trust-center/vite';
 */
import './server.js';

export {
  trustCenter,
  type TrustCenterPlugin,
  type TrustCenterPluginOptions,
} from '../src/prerender/vite-plugin.js';
