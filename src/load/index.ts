export { loadManifest, type LoadOptions } from './fetch-manifest.js';
export { ManifestSource, type SourceInput } from './source.js';
export { LoadError, type Loaded, type LoadReason, type LoadState } from './state.js';
export type { LoadDeps } from './deps.js';
