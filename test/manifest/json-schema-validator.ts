/*
 * Checks values against a JSON Schema (2020-12) with the keywords that the manifest's schema uses. Throws on any other
 * keyword, so that every rule of the schema is tested.
 */

type Json = Record<string, unknown>;
type Check = (rule: unknown, value: unknown, schema: Json, root: Json) => boolean;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
};

const always: Check = () => true;

const patterns = new Map<unknown, RegExp>();

const matches = (pattern: unknown, value: string): boolean => {
  const known = patterns.get(pattern) ?? new RegExp(String(pattern), 'u');
  patterns.set(pattern, known);
  return known.test(value);
};

const checks: Readonly<Record<string, Check>> = {
  // Annotations. Formats are annotations as well by default in 2020-12.
  ...Object.fromEntries(
    [
      '$schema',
      '$id',
      '$defs',
      'title',
      'description',
      'examples',
      'format',
      'patternErrorMessage',
      'markdownEnumDescriptions',
    ].map((key) => [key, always]),
  ),
  $ref: (rule, value, _, root) => {
    const name = /^#\/\$defs\/(\w+)$/.exec(String(rule))?.[1];
    const target = name === undefined ? undefined : (root['$defs'] as Json)[name];
    if (!isObject(target)) throw new Error(`$ref to nothing: ${String(rule)}`);
    return isValid(target, value, root);
  },
  type: (rule, value) => [rule].flat().some((type) => types[String(type)]!(value)),
  const: same,
  enum: (rule, value) => (rule as unknown[]).some((word) => same(word, value)),
  anyOf: (rule, value, _, root) => (rule as Json[]).some((branch) => isValid(branch, value, root)),
  oneOf: (rule, value, _, root) =>
    (rule as Json[]).filter((branch) => isValid(branch, value, root)).length === 1,
  pattern: (rule, value) => typeof value !== 'string' || matches(rule, value),
  minimum: (rule, value) => typeof value !== 'number' || value >= Number(rule),
  minProperties: (rule, value) => !isObject(value) || Object.keys(value).length >= Number(rule),
  required: (rule, value) => !isObject(value) || (rule as string[]).every((key) => Object.hasOwn(value, key)),
  items: (rule, value, _, root) =>
    !Array.isArray(value) || value.every((item) => isValid(rule as Json, item, root)),
  propertyNames: (rule, value, _, root) =>
    !isObject(value) || Object.keys(value).every((key) => isValid(rule as Json, key, root)),
  properties: (rule, value, _, root) =>
    !isObject(value) ||
    Object.entries(rule as Record<string, Json>).every(
      ([key, inner]) => !Object.hasOwn(value, key) || isValid(inner, value[key], root),
    ),
  patternProperties: (rule, value, _, root) =>
    !isObject(value) ||
    Object.entries(rule as Record<string, Json>).every(([pattern, inner]) =>
      Object.entries(value).every(([key, item]) => !matches(pattern, key) || isValid(inner, item, root)),
    ),
  additionalProperties: (rule, value, schema, root) => {
    if (!isObject(value)) return true;
    const known = Object.keys((schema['properties'] as Json | undefined) ?? {});
    const own = Object.keys((schema['patternProperties'] as Json | undefined) ?? {});
    return Object.entries(value)
      .filter(([key]) => !known.includes(key) && !own.some((pattern) => matches(pattern, key)))
      .every(([, item]) => rule !== false && isValid(rule as Json, item, root));
  },
};

/** Returns whether a schema allows a value. `root` holds the definitions. */
export const isValid = (schema: Json, value: unknown, root: Json = schema): boolean =>
  Object.entries(schema).every(([keyword, rule]) => {
    const check = checks[keyword];
    if (!check) throw new Error(`The schema uses ${keyword}, which this validator does not know`);
    return check(rule, value, schema, root);
  });
