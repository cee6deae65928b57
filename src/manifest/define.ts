import type { Manifest } from './schema/manifest.js';

/**
 * Types a manifest that is written in TypeScript: gives back what it was given, and lets the editor
 * complete and check every field. Write the result to a file with `JSON.stringify`.
 *
 * @example
 * export default defineManifest({
 *   manifestVersion: 1,
 *   organization: { name: 'Example Ltd', country: 'IE' },
 *   assurances: [{ label: 'SOC 2 Type II', kind: 'attestation', status: 'planned', target: '2026-H2' }],
 * });
 */
export const defineManifest = <const T extends Manifest>(manifest: T): T => manifest;
