/**
 * Renders elements to HTML, in Node.
 *
 * @example
 * import { prerender } from 'trust-center/prerender';
 */
import { provideBodies } from './bodies.js';
import './define.js';

provideBodies();

export * from '../src/prerender/index.js';
