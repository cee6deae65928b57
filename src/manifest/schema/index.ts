/* The whole schema. Each part of the format is in the file of its topic. */
export * from './assurances.js';
export * from './content.js';
export * from './controls.js';
export * from './data.js';
export * from './disclosure.js';
export * from './lists.js';
export * from './manifest.js';
export * from './page.js';
export * from './primitives.js';
export * from './privacy.js';
export * from './sections.js';
export * from './subprocessors.js';
