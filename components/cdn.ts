/**
 * The entry of `dist/trust-center.js`: registers every element. Lit's hydration support comes first, so that a
 * prerendered page is taken over in place.
 */
import '../src/element/hydrate.js';
import './define.js';

export * from './index.js';
