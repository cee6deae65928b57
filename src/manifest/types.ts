/*
 * The types that the format is built from, as the walker reads them. `format.ts` is generated from the schema
 * in `schema/` and calls these functions.
 */

/** A test, and the expected value as a noun phrase that authors understand. */
export type Rule<T = never> = readonly [test: RegExp | ((value: T) => boolean), expected: string];

/** A value without parts: a text, a date, a word of a closed set. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly expected: string;
  /** Whether the value is of the right kind. The rules are checked only if it is. */
  readonly is: (value: unknown) => boolean;
  readonly rules: readonly Rule[];
  /** The name of the type of object whose id the value is. */
  readonly refersTo?: string;
  /** Whether newer versions of the format may know more words. */
  readonly isOpen?: boolean;
}

export interface ObjectType {
  readonly kind: 'object';
  /** The name by which ids refer to objects of this type, if any do. */
  readonly name: string | undefined;
  readonly fields: ReadonlyMap<string, Type>;
  readonly required: readonly string[];
  /** The fields by the names that they had in earlier versions. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly rule: Rule | undefined;
}

export interface ListType {
  readonly kind: 'list';
  readonly expected: string;
  readonly item: Type;
}

/** An object whose keys the author chooses, such as languages. */
export interface MapType {
  readonly kind: 'map';
  readonly key: Leaf;
  readonly value: Type;
  readonly rule: Rule | undefined;
}

/** A value that may be of one type or another. */
export interface UnionType {
  readonly kind: 'union';
  readonly expected: string;
  readonly options: readonly Type[];
  readonly rule: Rule | undefined;
}

/** Objects whose type is given by the word in their field `type`. */
export interface BlocksType {
  readonly kind: 'blocks';
  readonly expected: string;
  readonly blocks: ReadonlyMap<unknown, ObjectType>;
}

export type Type = Leaf | ObjectType | ListType | MapType | UnionType | BlocksType;

export const leaf = (expected: string, is: Leaf['is'], ...rules: readonly Rule[]): Leaf => ({
  kind: 'leaf',
  expected,
  is,
  rules,
});

/** A word of a set, written `a|b|c`. A set with a name of its own may have more words in newer versions of the format. */
export const oneOf = (words: string, called?: string): Leaf => {
  const all: readonly unknown[] = words.split('|');
  const expected = `${called ?? 'one of'} ${all.join(', ')}`;
  return { ...leaf(expected, (value) => all.includes(value)), isOpen: called !== undefined };
};

/** The id of an object of the type with this name. */
export const ref = (id: Leaf, refersTo: string): Leaf => ({ ...id, refersTo });

interface MoreOfObject {
  readonly name?: string;
  readonly renamed?: Readonly<Record<string, string>>;
  readonly rule?: Rule;
}

/**
 * An object. `required` names the required fields, separated by spaces. `renamed` maps old names of fields to the new
 * ones.
 */
export const object = (
  fields: Readonly<Record<string, Type>>,
  required = '',
  { name, renamed = {}, rule }: MoreOfObject = {},
): ObjectType => ({
  kind: 'object',
  name,
  fields: new Map(Object.entries(fields)),
  required: required.split(' ').filter(Boolean),
  renamed: new Map(Object.entries(renamed)),
  rule,
});

export const list = (item: Type, called?: string): ListType => ({
  kind: 'list',
  expected: called ? `a list of ${called}` : 'a list',
  item,
});

export const map = (key: Leaf, value: Type, rule?: Rule): MapType => ({ kind: 'map', key, value, rule });

export const union = (expected: string, options: readonly Type[], rule?: Rule): UnionType => ({
  kind: 'union',
  expected,
  options,
  rule,
});

export const blocks = (expected: string, types: Readonly<Record<string, ObjectType>>): BlocksType => ({
  kind: 'blocks',
  expected,
  blocks: new Map(Object.entries(types)),
});
