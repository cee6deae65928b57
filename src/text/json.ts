const bare = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([key, part]) => [key, bare(part)] as const);
  // An own one that is no function is not asked, and not written.
  return { ...Object.fromEntries(inner), toJSON: undefined };
};

/**
 * JSON of an object of plain data, without lists. Not `JSON.stringify` alone, because a page's old libraries may have
 * given every object a `toJSON` of theirs, and a report would go out as something else.
 *
 * @example toJson({ title: 'XSS', fields: { version: '2' } }) // '{"title":"XSS","fields":{"version":"2"}}'
 */
export const toJson = (value: Readonly<Record<string, unknown>>): string => JSON.stringify(bare(value));
