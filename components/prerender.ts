/**
 * Renders elements to HTML, in Node.
 *
 * @example
 * import { prerender } from 'trust-center/prerender';
 */
import './define.js';

export * from '../src/prerender/index.js';
