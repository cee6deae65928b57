/** Registers every element. Node gets this file for `trust-center` and its `define` entries. */
import './define.js';

export * from './index.js';
