import { checkSteps } from './check.js';
import { pruneSteps, type Pruned } from './prune.js';
import type { Type } from './types.js';

/**
 * Cuts what is broken out of a manifest, step by step, and tells what that was. Pages come without it until they
 * meet a manifest that is not sound.
 */
export const mendSteps = (type: Type, root: unknown): Generator<void, Pruned> =>
  pruneSteps((value) => checkSteps(type, value), root);

export type Mend = typeof mendSteps;
