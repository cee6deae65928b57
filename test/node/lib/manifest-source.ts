/* The modules that the test of the manifest's reference needs, as one graph, so that schemas are the same objects. */
export * from '../../../tools/generate/manifest/complete.js';
export * from '../../../tools/generate/manifest/reference.js';
export * from '../../../tools/generate/manifest/walk.js';
export * from '../../../src/manifest/parse.js';
export { manifest } from '../../../src/manifest/schema/manifest.js';
