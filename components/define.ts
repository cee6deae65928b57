/** Registers every element. */
import './center/define.js';
import './badge/define.js';

export * from './index.js';
