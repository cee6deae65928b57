import type * as z from 'zod/mini';

/*
 * What the format's fields mean, for the JSON Schema and the reference page. It lives apart from the
 * schemas, so that the words are not in the bundle that a browser loads.
 */

export type Schema = z.core.$ZodType;

/** The words of a closed set, `never` where any text may stand. */
type Words<T> = T extends readonly (infer Item)[]
  ? Words<Item>
  : string extends Extract<T, string>
    ? never
    : Extract<T, string>;

/**
 * What a field means: a description, with examples of its value after it. A field whose words are a
 * closed set without a name of its own says what each word means.
 */
type FieldOf<T> = [Words<T>] extends [never]
  ? string | readonly [description: string, ...examples: T[]]
  : string | { readonly text: string; readonly words: Readonly<Record<Words<T>, string>> };

export interface FieldDoc {
  readonly description: string;
  readonly examples: readonly unknown[];
  readonly words: Readonly<Record<string, string>> | undefined;
}

interface Doc {
  readonly schema: Schema;
  /** Its name below `$defs`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What the schema checks in code and JSON Schema says in keywords. */
  readonly keywords: Readonly<Record<string, unknown>> | undefined;
}

/** What an object of the format means. */
export interface ObjectDoc extends Doc {
  readonly example: Readonly<Record<string, unknown>>;
  readonly fields: Readonly<Record<string, FieldDoc>>;
}

/** What a value that is not an object means: a date, a link, a closed set of words. */
export interface ValueDoc extends Doc {
  readonly examples: readonly unknown[];
  readonly words: Readonly<Record<string, string>> | undefined;
}

type AnyField =
  | string
  | readonly [description: string, ...examples: unknown[]]
  | { readonly text: string; readonly words: Readonly<Record<string, string>> };

const fieldDoc = (doc: AnyField): FieldDoc => {
  if (typeof doc === 'string') return { description: doc, examples: [], words: undefined };
  if ('words' in doc) return { description: doc.text, examples: [], words: doc.words };
  const [description, ...examples] = doc;
  return { description, examples, words: undefined };
};

/** Describes an object and each of its fields. A field that is missing, or too many, fails the build. */
export const describeObject = <Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodMiniObject<Shape, z.core.$strip>,
  doc: {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly keywords?: Readonly<Record<string, unknown>>;
    readonly example: NoInfer<z.input<z.ZodMiniObject<Shape, z.core.$strip>>>;
    readonly fields: {
      readonly [Key in keyof NoInfer<Shape>]: FieldOf<
        NonNullable<NoInfer<Shape>[Key] extends Schema ? z.input<NoInfer<Shape>[Key]> : never>
      >;
    };
  },
): ObjectDoc => ({
  keywords: undefined,
  schema,
  ...doc,
  fields: Object.fromEntries(
    Object.entries(doc.fields).map(([key, field]) => [key, fieldDoc(field as AnyField)]),
  ),
});

/** Describes a value that is not an object. */
export const describeValue = <T extends Schema>(
  schema: T,
  doc: {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly examples: readonly NoInfer<z.input<T>>[];
    readonly keywords?: Readonly<Record<string, unknown>>;
  },
): ValueDoc => ({ keywords: undefined, words: undefined, schema, ...doc });

/** Describes a closed set of words. A word that is missing, or too many, fails the build. */
export const describeWords = <T extends Schema>(
  schema: T,
  doc: {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly words: Readonly<Record<Words<NoInfer<z.input<T>>>, string>>;
  },
): ValueDoc => ({ keywords: undefined, schema, ...doc, examples: Object.keys(doc.words) });

/** What the `id` of most objects is for. */
export const anchor = (of: string): string => `Anchor of the ${of}. Left out: derived from its name.`;
