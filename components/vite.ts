/**
 * A plugin for Vite that prerenders.
 *
 * @example
 * import { trustCenter } from 'trust-center/vite';
 */
import './define.js';

export {
  trustCenter,
  type TrustCenterPlugin,
  type TrustCenterPluginOptions,
} from '../src/prerender/vite-plugin.js';
