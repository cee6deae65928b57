/** Registers every element. */
import './badge/define.js';
import './center/define.js';

export * from './index.js';
