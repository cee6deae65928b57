/**
 * Registers every element whole, with its body: where a server renders, nothing can be waited for. It is what Node gets
 * for `trust-center` and its `define` entries.
 */
import { provideMender } from '../src/load/mending.js';
import { mendSteps } from '../src/manifest/mend.js';
import { provideBodies } from './bodies.js';
import './define.js';

provideBodies();
provideMender(mendSteps);

export * from './index.js';
