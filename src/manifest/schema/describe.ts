import * as z from 'zod/mini';
import type { Leaf, Rule } from '../types.js';

/*
 * Helpers to write the schema with. Every field has its description beside it, and every type its name, so that
 * types, JSON Schema, the reference and the checker can all be generated from the schema.
 */

export type Schema = z.core.$ZodType;

/** A field of an object, as the schema describes it. */
export interface Field<S extends Schema = Schema> {
  readonly schema: S;
  readonly description: string;
  /** The name of the field in earlier versions. The parser tells authors who still write it. */
  readonly renamedFrom?: string;
  /** Values for the JSON Schema, if the example of the object does not have the field. */
  readonly examples: readonly unknown[];
  /** The name of the type whose id the field holds. */
  readonly refersTo?: string;
}

/** What the schema says about a type besides what zod checks. */
export interface Info {
  /** The name below `$defs` in the JSON Schema, and of the TypeScript type. Types without one are written in place. */
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** The meaning of each word of a closed set. */
  readonly words?: Readonly<Record<string, string>>;
  /** Of an object. */
  readonly fields?: Readonly<Record<string, Field>>;
  /** Keywords of JSON Schema for what zod checks with a function. */
  readonly keywords?: Readonly<Record<string, unknown>>;
  /** How the checker checks the value, if it has no parts. */
  readonly leaf?: Leaf;
  /** What must be true of the whole value once its parts are right. */
  readonly rule?: Rule;
}

const infos = new WeakMap<Schema, Info>();

/** Returns what was said about a schema, or about the schema that it was made from by adding a check. */
export const infoOf = (schema: Schema): Info | undefined => {
  const { parent } = schema._zod;
  return infos.get(schema) ?? (parent && infoOf(parent));
};

/** Adds to what is said about a schema. Returns the schema. */
export const describe = <S extends Schema>(schema: S, info: Info): S => {
  infos.set(schema, { ...infoOf(schema), ...info });
  return schema;
};

/** A rule as a check of zod. A pattern stays a pattern, because JSON Schema has patterns as well. */
export const check = <T>([test, expected]: Rule): z.core.$ZodCheck<T> =>
  (test instanceof RegExp
    ? z.regex(test, expected)
    : z.refine<T>(test as (value: T) => boolean, expected)) as z.core.$ZodCheck<T>;

interface NamedInfo<Example> extends Info {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly examples?: readonly Example[];
}

/** Gives a type its name, title and description. */
export const named = <S extends Schema>(schema: S, info: NamedInfo<NoInfer<z.input<S>>>): S =>
  describe(schema, info);

/** A string that the checker checks as this leaf. */
export const stringOf = (leaf: Leaf, info: Info = {}) =>
  describe(z.string(leaf.expected).check(...leaf.rules.map((rule) => check<string>(rule))), {
    ...info,
    leaf,
  });

/** A number that the checker checks as this leaf. */
export const numberOf = (leaf: Leaf, info: Info = {}) =>
  describe(z.number(leaf.expected).check(...leaf.rules.map((rule) => check<number>(rule))), {
    ...info,
    leaf,
  });

/** A closed set of words, each with its meaning. Editors show the meanings in the list of choices. */
export const oneOf = <const Words extends Readonly<Record<string, string>>>(
  words: Words,
  { called = 'one of', ...info }: Info & { readonly called?: string } = {},
) => {
  const all = Object.keys(words) as (keyof Words & string)[];
  return describe(z.enum(all, `${called} ${all.join(', ')}`), {
    examples: all,
    ...info,
    words,
  });
};

/** A list. A broken item is dropped by itself. `called` names the items in problems: "a list of steps". */
export const listOf = <S extends Schema>(item: S, called?: string) =>
  z.array(item, called ? `a list of ${called}` : 'a list');

/** A required field. */
export const required = <S extends Schema>(
  schema: S,
  description: string,
  ...examples: NoInfer<z.input<S>>[]
): Field<S> => ({ schema, description, examples });

/** A field that may be left out. */
export const optional = <S extends Schema>(
  schema: S,
  description: string,
  ...examples: NoInfer<z.input<S>>[]
): Field<z.ZodMiniOptional<S>> => ({ schema: z.optional(schema), description, examples });

/** A list that may be left out. */
export const list = <S extends Schema>(item: S, description: string, ...examples: NoInfer<z.input<S>>[][]) =>
  optional(listOf(item), description, ...(examples as z.input<z.ZodMiniArray<S>>[]));

/**
 * A field that had another name in earlier versions.
 *
 * @example title: renamedFrom('label', required(text, 'Name of the layer.'))
 */
export const renamedFrom = <F extends Field>(oldName: string, field: F): F => ({
  ...field,
  renamedFrom: oldName,
});

type Fields = Readonly<Record<string, Field>>;
type Shape<F extends Fields> = { [Key in keyof F]: F[Key]['schema'] };

interface ObjectInfo<F extends Fields> extends Info {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: F;
  readonly example: NoInfer<z.input<z.ZodMiniObject<Shape<F>, z.core.$strip>>>;
}

/**
 * An object of the manifest. Unknown keys are reported, except those that begin with `x-`, which belong to the
 * author and are kept. The loose object keeps them all, and the check reports the unknown ones.
 */
export const obj = <F extends Fields>({ example, ...info }: ObjectInfo<F>) => {
  const { fields, rule } = info;
  const shape = Object.fromEntries(
    Object.entries(fields).map(([key, { schema }]) => [key, schema]),
  ) as Shape<F>;
  const reportUnknown: z.core.CheckFn<Record<string, unknown>> = (context) => {
    const keys = Object.keys(context.value).filter(
      (key) => !Object.hasOwn(shape, key) && !key.startsWith('x-'),
    );
    if (keys.length > 0)
      context.issues.push({ code: 'unrecognized_keys', keys, input: context.value, continue: true });
  };
  const checks = [reportUnknown, ...(rule ? [check<Record<string, unknown>>(rule)] : [])];
  const schema = z.looseObject(shape, 'an object').check(...checks);
  return describe(schema as unknown as z.ZodMiniObject<Shape<F>, z.core.$strip>, {
    ...info,
    examples: [example],
  });
};
