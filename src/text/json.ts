/** Copies plain data so that each object has its own `toJSON`, which hides an inherited one. */
const withoutToJson = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([key, part]) => [key, withoutToJson(part)] as const);
  // JSON.stringify ignores a toJSON that is not a function, and does not write a property that is undefined.
  return { ...Object.fromEntries(inner), toJSON: undefined };
};

/**
 * Returns the JSON of an object of plain data without lists. `JSON.stringify` alone is not enough: an old library on
 * the host page may have added `toJSON` to `Object.prototype`, which would change the report that is sent.
 *
 * @example toJson({ title: 'XSS', fields: { version: '2' } }) // '{"title":"XSS","fields":{"version":"2"}}'
 */
export const toJson = (value: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(withoutToJson(value));
