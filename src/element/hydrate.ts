/**
 * Lets elements hydrate in place what `trust-center prerender` wrote. Import this module before the elements are
 * defined:
 *
 * @example
 * import 'trust-center/hydrate';
 * import 'trust-center';
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitElement, isServer } from 'lit';
import { canHydrate } from './prerendered.js';

// Lit installs the support only while it is evaluated. It may have been evaluated before this module.
if (!isServer && !canHydrate()) globalThis.litElementHydrateSupport?.({ LitElement });

declare global {
  var litElementHydrateSupport: ((lit: { LitElement: typeof import('lit').LitElement }) => void) | undefined;
}
