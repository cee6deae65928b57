/* The whole schema: every part of the format under its own name. */
export * from './assurances.js';
export * from './content.js';
export * from './controls.js';
export * from './data.js';
export * from './disclosure.js';
export * from './manifest.js';
export * from './page.js';
export * from './primitives.js';
export * from './subprocessors.js';
