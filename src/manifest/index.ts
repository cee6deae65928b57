/**
 * The manifest without a page: schema, parser, types and selectors. No DOM; runs in Node.
 *
 * @example
 * import { parseManifest } from 'trust-center/manifest';
 */
export { defineManifest } from './define.js';
export { isModel, parseManifest, type ParseResult } from './parse.js';
export type { Problem, Severity } from './problems.js';
export type { Manifest } from './author-types.js';
export { MANIFEST_VERSION } from './leaves.js';
/** The schema itself, in zod/mini, to extend it or to check with it. */
export { manifest as manifestSchema } from './schema/manifest.js';
export type * from '../model/types.js';

// Selectors: pure functions over a parsed manifest. The caller passes the current time.
export { effectiveStatus, missingProof, targetPassed } from '../model/assurance.js';
export { countAllControls } from '../model/controls.js';
export { crosswalk } from '../model/crosswalk.js';
export { citeRequirement, frameworkName, parseRequirementRef } from '../model/frameworks.js';
export { freshness, nextReview, type FreshnessState } from '../model/freshness.js';
export { foreignLanguage } from '../model/languages.js';
export {
  defaultSections,
  filledSections,
  placedSections,
  type PlacedSection,
} from '../model/placed-sections.js';
export { partitionSubprocessors, subprocessorLifecycle } from '../model/subprocessor-lifecycle.js';
