import { sectionTypes } from '../../../src/section-registry.js';
import type { Schema } from '../../../src/manifest/schema/describe.js';
import { manifest } from '../../../src/manifest/schema/manifest.js';
import { fieldExamples } from './examples.js';
import { defOf, isObjectDoc, isOptional, namedType, unwrap, type ObjectDoc } from './walk.js';

/** Returns a value built from the complete examples of the objects inside it, or undefined if it has none. */
const nested = (schema: Schema): unknown => {
  const inner = unwrap(schema);
  const type = namedType(inner);
  if (isObjectDoc(type)) return complete(type);
  const { element } = defOf(inner);
  if (!element) return undefined;
  const items = (defOf(element).options ?? [element]).map(nested).filter((item) => item !== undefined);
  return items.length > 0 ? items : undefined;
};

const complete = (type: ObjectDoc): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(type.fields).map(([key, { schema }]) => {
      const value = nested(schema) ?? fieldExamples(type, key)[0];
      if (value === undefined && !isOptional(schema)) throw new Error(`No example of ${type.name}.${key}`);
      return [key, value];
    }),
  );

/**
 * Returns a manifest with every object and every field of the format, built from the examples in the schema.
 * Tests use it: it parses without a problem, and it cannot fall behind the schema.
 */
export const completeManifest = (): Readonly<Record<string, unknown>> => {
  const { sections, ...rest } = complete(namedType(manifest) as ObjectDoc);
  const [first] = sections as [object];
  return {
    ...rest,
    sections: sectionTypes.map((type, index) => ({ ...(index === 0 && first), id: type, type })),
  };
};
