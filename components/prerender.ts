/**
 * Renders elements to HTML, in Node.
 *
 * @example
 * import { prerender } from 'trust-center/prerender';
 */
import './server.js';

export * from '../src/prerender/index.js';
