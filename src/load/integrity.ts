import type { LoadDeps } from './deps.js';
import { LoadError } from './state.js';

/**
 * Checks bytes against an `integrity` attribute as for a script: several hashes, of which the strongest
 * algorithm's count and one must match; options after `?` and unknown algorithms are ignored.
 *
 * A known algorithm with a broken digest counts, and matches nothing: a slip of the pen must not turn the
 * check off.
 *
 * This is not left to fetch's own `integrity` option because fetch reports a mismatch as the same bare
 * TypeError as a lost connection, and a page must be able to tell "tampered with" from "offline". It would
 * also keep a preload without the same attribute from being used.
 *
 * Source: W3C Subresource Integrity, "Do bytes match metadataList?" and what it calls.
 *
 * @returns whether there was a hash to check; without one, nothing is
 * @throws {LoadError} `integrity`, when no hash matches or none can be computed
 * @example await checkIntegrity(bytes, 'sha256-abc= sha384-xyz?ct=json', url, crypto.subtle) // by xyz alone
 */
export const checkIntegrity = async (
  bytes: ArrayBuffer,
  integrity: string,
  url: string,
  subtle: LoadDeps['subtle'],
): Promise<boolean> => {
  let bits = '';
  let digests: string[] = [];
  for (const item of integrity.split(/\s+/)) {
    const [, size = '', digest = ''] = /^sha(256|384|512)(?:-([^?]*))?(?:\?|$)/i.exec(item) ?? [];
    if (size > bits) {
      bits = size;
      digests = [];
    }
    if (size === bits) digests.push(digest);
  }
  if (!bits) return false;
  if (!subtle) {
    throw new LoadError('integrity', `${url}: only a page served over https can check it (no crypto.subtle)`);
  }
  const actual = btoa(String.fromCharCode(...new Uint8Array(await subtle.digest(`SHA-${bits}`, bytes))));
  if (digests.includes(actual)) return true;
  throw new LoadError('integrity', `${url}: its hash is sha${bits}-${actual}`);
};
