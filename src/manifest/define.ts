import type { Manifest } from './author-types.js';

/**
 * Returns the manifest that it is given, and lets the editor complete, explain and check every field of a manifest that is
 * written in TypeScript. Write the result to a file with `JSON.stringify`.
 *
 * @example
 * export default defineManifest({
 *   manifestVersion: 1,
 *   organization: { name: 'Example Ltd', country: 'IE' },
 *   assurances: [{ title: 'SOC 2 Type II', kind: 'attestation', status: 'planned', target: '2026-H2' }],
 * });
 */
export const defineManifest = <const T extends Manifest>(manifest: T): T => manifest;
