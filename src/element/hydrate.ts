/**
 * Lets elements take over what `trust-center prerender` wrote, in place. Import it before the elements are
 * defined:
 *
 * @example
 * import 'trust-center/hydrate';
 * import 'trust-center';
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitElement, isServer } from 'lit';
import { canHydrate } from './prerendered.js';

// Lit looks for the support when it is evaluated, which may have been long ago.
if (!isServer && !canHydrate()) globalThis.litElementHydrateSupport?.({ LitElement });

declare global {
  var litElementHydrateSupport: ((lit: { LitElement: typeof import('lit').LitElement }) => void) | undefined;
}
