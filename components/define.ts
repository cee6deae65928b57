/** Registers every element. */
import './center/define.js';

export * from './index.js';
