/**
 * Registers every element, with the parts that a browser would fetch on demand: a server renders synchronously and
 * cannot wait for them. Node gets this file for `trust-center` and its `define` entries.
 */
import { provideMender } from '../src/load/mending.js';
import { mendSteps } from '../src/manifest/mend.js';
import './define.js';

provideMender(mendSteps);

export * from './index.js';
