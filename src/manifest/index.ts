/**
 * The manifest without a page: schema, parser, types and selectors. No DOM; runs in Node.
 *
 * @example
 * import { parseManifest } from 'trust-center/manifest';
 */
export { defineManifest } from './define.js';
export { isModel, parseManifest, type ParseResult } from './parse.js';
export type { Problem, Severity } from './problems.js';
/** The schema itself, in zod/mini, for those who extend it or check with it. */
export { manifest as manifestSchema, MANIFEST_VERSION, type Manifest } from './schema/manifest.js';
export type * from '../model/types.js';

// Selectors: pure functions over a parsed manifest. None has a clock of its own.
export { effectiveStatus, missingProof, targetPassed } from '../model/assurance.js';
export { countAllControls } from '../model/controls.js';
export { crosswalk } from '../model/crosswalk.js';
export { citeRequirement, frameworkName, parseRequirementRef } from '../model/frameworks.js';
export { freshness, nextReview, type FreshnessState } from '../model/freshness.js';
export { foreignLanguage } from '../model/languages.js';
export { defaultSections, filledSections, placedSections, type PlacedSection } from '../model/sections.js';
export { partitionSubprocessors, subprocessorLifecycle } from '../model/subprocessor-lifecycle.js';
