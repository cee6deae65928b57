import type { LoadDeps } from './deps.js';
import { LoadError } from './state.js';

/**
 * Checks bytes against an `integrity` attribute as a browser does for a script. The attribute may contain several
 * hashes. Only those with the strongest algorithm count, and one of them must match. Options after `?` and unknown
 * algorithms are ignored.
 *
 * A known algorithm with a malformed digest counts and never matches, so that a typing mistake does not turn the check
 * off.
 *
 * The `integrity` option of `fetch` is not used because `fetch` reports a mismatch with the same TypeError as a lost
 * connection, and a page must distinguish "tampered with" from "offline". With that option, a preload without the same
 * attribute would not be used either.
 *
 * Source: W3C Subresource Integrity, "Do bytes match metadataList?" and the algorithms that it calls.
 *
 * @returns whether there was a hash to check
 * @throws {LoadError} with the reason `integrity`, if no hash matches or no hash can be computed
 * @example await checkIntegrity(bytes, 'sha256-abc= sha384-xyz?ct=json', url, crypto.subtle) // checks only xyz
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
    throw new LoadError(
      'integrity',
      `${url}: integrity can be checked only on a page served over https (crypto.subtle is missing)`,
    );
  }
  const actual = btoa(String.fromCharCode(...new Uint8Array(await subtle.digest(`SHA-${bits}`, bytes))));
  if (digests.includes(actual)) return true;
  throw new LoadError(
    'integrity',
    `${url}: the file does not match integrity; its hash is sha${bits}-${actual}`,
  );
};
