import { infoOf, type Info, type Schema } from '../../../src/manifest/schema/describe.js';
import { manifest } from '../../../src/manifest/schema/manifest.js';

interface Def {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly discriminator?: string;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly values?: readonly unknown[];
  readonly error?: (issue: object) => unknown;
}

/** Returns the definition of a zod schema, as far as the format uses it. */
export const defOf = (schema: Schema): Def => schema._zod.def as Def;

/** Returns the schema inside `optional`. */
export const unwrap = (schema: Schema): Schema => defOf(schema).innerType ?? schema;

/** Returns whether a field may be left out. */
export const isOptional = (schema: Schema): boolean => defOf(schema).type === 'optional';

/** Returns the words in which a problem names the expected value. */
export const expectedOf = (schema: Schema): string => String(defOf(schema).error?.({}));

/** A named type of the format, which is an object, a closed set of words, or a value such as a date. */
export type NamedType = Info & {
  readonly schema: Schema;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly examples: readonly unknown[];
};

/** A named object of the format. */
export type ObjectDoc = NamedType & { readonly fields: NonNullable<Info['fields']> };

/** Returns the named type that a schema defines, or undefined if the schema has no name. */
export const namedType = (schema: Schema): NamedType | undefined => {
  const info = infoOf(schema);
  if (!info?.name) return undefined;
  const { parent } = schema._zod;
  return parent && infoOf(parent)?.name
    ? namedType(parent)
    : ({ examples: [], ...info, schema } as NamedType);
};

export const isObjectDoc = (type: NamedType | undefined): type is ObjectDoc => type?.fields !== undefined;

const partsOf = (schema: Schema): readonly Schema[] => {
  const { innerType, element, shape, options, keyType, valueType } = defOf(schema);
  return [innerType, element, keyType, valueType, ...Object.values(shape ?? {}), ...(options ?? [])].filter(
    (part) => part !== undefined,
  );
};

/** Returns every named type that a manifest can hold, the manifest first. */
export const namedTypes = (root: Schema = manifest): readonly NamedType[] => {
  const found = new Map<string, NamedType>();
  const seen = new Set<Schema>();
  const visit = (schema: Schema): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const type = namedType(schema);
    if (type && !found.has(type.name)) found.set(type.name, type);
    partsOf(schema).forEach(visit);
  };
  visit(root);
  return [...found.values()];
};
