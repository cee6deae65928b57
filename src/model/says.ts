/**
 * Whether a part of a manifest says anything: what the parser has left of it may be empty, or hold the author's own keys
 * alone.
 *
 * @example says({ contacts: [], 'x-owner': 'Ada' }) // false
 */
export const says = (part: unknown): boolean => {
  if (Array.isArray(part)) return part.length > 0;
  if (typeof part !== 'object' || part === null) return part !== undefined && part !== '';
  return Object.entries(part).some(([key, inner]) => !key.startsWith('x-') && says(inner));
};
