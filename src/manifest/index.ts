/**
 * The manifest without a page: schema, parser, types and selectors. No DOM; runs in Node.
 *
 * @example
 * import { parseManifest } from 'trust-center/manifest';
 */
export { defineManifest } from './define.js';
export { isModel, parseManifest, type ParseResult } from './parse.js';
export type { Problem, Severity } from './problems.js';
export { MANIFEST_VERSION, type Manifest } from './schema/manifest.js';
export type * from '../model/types.js';
