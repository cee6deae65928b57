/**
 * Returns whether a part of a manifest holds anything to show. After parsing, an object or a list can be empty because
 * the parser dropped its invalid entries, or it can hold only the author's own `x-` keys, which are never shown.
 *
 * @example hasContent({ contacts: [], 'x-owner': 'Ada' }) // false
 */
export const hasContent = (part: unknown): boolean => {
  if (Array.isArray(part)) return part.length > 0;
  if (typeof part !== 'object' || part === null) return part !== undefined && part !== '';
  return Object.entries(part).some(([key, inner]) => !key.startsWith('x-') && hasContent(inner));
};
