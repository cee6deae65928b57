import { sectionTypes } from '../../sections.js';
import type { ObjectDoc, Schema } from './describe.js';
import { fieldExamples } from './examples.js';
import { docOf, isObjectDoc, manifestDoc } from './index.js';
import { defOf, isOptional, unwrap } from './walk.js';

/** A value made of the complete examples of the objects inside it; undefined where there are none. */
const nested = (schema: Schema): unknown => {
  const inner = unwrap(schema);
  const doc = docOf(inner);
  if (isObjectDoc(doc)) return complete(doc);
  const { innerType, element } = defOf(inner);
  if (innerType) return nested(innerType);
  if (!element) return undefined;
  const items = (defOf(element).options ?? [element]).map(nested).filter((item) => item !== undefined);
  return items.length > 0 ? items : undefined;
};

const complete = (doc: ObjectDoc): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(defOf(doc.schema).shape ?? {}).map(([key, schema]) => {
      const value = nested(schema) ?? fieldExamples(doc, key)[0];
      if (value === undefined && !isOptional(schema)) throw new Error(`No example of ${doc.name}.${key}`);
      return [key, value];
    }),
  );

/**
 * A manifest with every object and every field of the format, built from the examples in these docs, so
 * that it cannot fall behind the schema. For tests: it parses without a problem.
 */
export const completeManifest = (): Readonly<Record<string, unknown>> => {
  const manifest = complete(manifestDoc);
  const [section] = manifest['sections'] as [object];
  return {
    ...manifest,
    sections: sectionTypes.map((type, index) => ({ ...(index === 0 && section), id: type, type })),
  };
};
