/**
 * Renders elements to HTML, in Node.
 *
 * @example
 * import { prerender } from 'trust-center/prerender';
 */
import { provideBodies } from './bodies.js';
import './define.js';
import { provideMender } from '../src/load/mending.js';
import { mendSteps } from '../src/manifest/mend.js';

provideBodies();
provideMender(mendSteps);

export * from '../src/prerender/index.js';
