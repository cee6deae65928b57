import { manifest as manifestType } from '../../src/manifest/format.js';
import { defOf, namedType, unwrap } from '../../tools/generate/manifest/walk.js';
import type { Schema } from '../../src/manifest/schema/describe.js';
import { manifest } from '../../src/manifest/schema/manifest.js';
import type { Type } from '../../src/manifest/types.js';

/** A type of the format in its two forms: as the schema describes it, and as the checker reads it. */
export interface Pair {
  /** The name in the schema, or the place of a type without a name. */
  readonly name: string;
  readonly schema: Schema;
  readonly type: Type;
}

const fail = (name: string): never => {
  throw new Error(`The checker has no type for ${name}`);
};

/** Returns every type of the format once, in both forms. */
export const pairs = (): readonly Pair[] => {
  const found = new Map<Schema, Pair>();
  const visit = (outer: Schema, type: Type | undefined, place: string): void => {
    const schema = unwrap(outer);
    if (found.has(schema)) return;
    const name = namedType(schema)?.name ?? place;
    if (!type) return fail(name);
    found.set(schema, { name, schema, type });
    const { shape = {}, element, options = [], keyType, valueType } = defOf(schema);
    if (type.kind === 'object')
      for (const [key, field] of Object.entries(shape)) visit(field, type.fields.get(key), `${name}.${key}`);
    if (type.kind === 'list' && element) visit(element, type.item, `${name}[]`);
    if (type.kind === 'map' && keyType && valueType) {
      visit(keyType, type.key, `${name} key`);
      visit(valueType, type.value, `${name} value`);
    }
    if (type.kind === 'union')
      options.forEach((option, index) => visit(option, type.options[index], `${name} option ${index}`));
    if (type.kind === 'blocks')
      for (const option of options) {
        const block = type.blocks.get(defOf(defOf(option).shape!['type']!).values![0]);
        // A block is chosen by its `type`, so the checker takes any text there.
        const { shape: fields = {} } = defOf(option);
        for (const [key, field] of Object.entries(fields))
          if (key !== 'type') visit(field, block?.fields.get(key), `${name}.${key}`);
      }
  };
  visit(manifest, manifestType, 'Manifest');
  return [...found.values()];
};
