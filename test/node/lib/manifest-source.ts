/* What the test of the manifest's reference reads, as one graph of modules, so that schemas are the same objects. */
export * from '../../../src/manifest/docs/complete.js';
export * from '../../../src/manifest/docs/index.js';
export * from '../../../src/manifest/docs/reference.js';
export * from '../../../src/manifest/docs/walk.js';
export * from '../../../src/manifest/parse.js';
