import { isContainer } from './copy.js';
import { blocks, maps, shapes, unions, words } from './format.js';
import { tests, wholeTests, type Test } from './tests.js';

/** A type of the format: what a value of it must be, and what it is made of. */
export interface Type {
  readonly is: (value: unknown) => boolean;
  /** What it is called in the table, where that says more than what it is made of. */
  readonly called: string;
  /** What else must hold of one whose parts are of their types. */
  readonly rules: readonly Test[];
  /** Its name in the table, where it has rules or is a leaf. */
  readonly name: string;
  /** Whether it has no parts. */
  readonly isLeaf: boolean;
  /** Of a closed set. */
  readonly words: readonly unknown[] | undefined;
  /** Of a list. */
  readonly item: Type | undefined;
  /** Of an object, in the order in which they are checked. */
  readonly fields: ReadonlyMap<string, Field> | undefined;
  /** How many of those are required. */
  readonly needed: number;
  /** Of a map. */
  readonly entry: readonly [key: Type, value: Type] | undefined;
  /** Of a union. */
  readonly options: readonly Type[] | undefined;
  /** Of blocks, by the word in their field `type`. */
  readonly blocks: ReadonlyMap<unknown, Type> | undefined;
}

export interface Field {
  readonly type: Type;
  readonly required: boolean;
}

/** Each has all fields, in one order: engines read what is always of one shape several times faster. */
const make = (is: Type['is'], more: Partial<Type>): Type => ({
  is,
  called: '',
  rules: [],
  name: '',
  isLeaf: !(more.item ?? more.fields ?? more.entry ?? more.options ?? more.blocks),
  words: undefined,
  item: undefined,
  fields: undefined,
  needed: 0,
  entry: undefined,
  options: undefined,
  blocks: undefined,
  ...more,
});

const isObject = (value: unknown): boolean => isContainer(value) && !Array.isArray(value);

const closedSet = (listed: string, called = 'one of'): Type => {
  const all: readonly unknown[] = listed.split('|');
  return make((value) => all.includes(value), { called, words: all });
};

/** A field as it is written in `format.ts`. */
const readField = (written: string): [key: string, Field] => {
  const [, key = '', name, listed, lists = '', end] =
    /^([^:=[!]+):?(\w*)=?([^[!]*)([^!]*)(!?)$/.exec(written) ?? [];
  let type = listed ? closedSet(listed) : typeNamed(name || key);
  for (const [, of] of lists.matchAll(/\[(\w*)\]/g))
    type = make(Array.isArray, { called: of ?? '', item: type });
  return [key, { type, required: end === '!' }];
};

const object = (shape: string, rules: readonly Test[] = [], name = ''): Type => {
  const fields = shape.split(' ').map(readField);
  const needed = fields.filter(([, { required }]) => required).length;
  return make(isObject, { rules, name, fields: new Map(fields), needed });
};

/** What a table has under a name of which it is not known that it has it. A page may have extended every object. */
const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const read = (name: string): Type | undefined => {
  const leaf = own<readonly [Type['is'], ...Test[]]>(tests, name);
  if (leaf) {
    const [is, ...rules] = leaf;
    return make(is, { rules, name });
  }
  const whole = own<Test>(wholeTests, name);
  const rules = whole ? [whole] : [];
  const shape = own(shapes, name);
  if (shape) return object(shape, rules, name);
  const set = own(words, name);
  if (set) return closedSet(...set);
  const union = own(unions, name);
  if (union) {
    const [called, ...types] = union;
    return make(() => true, { called, rules, name, options: types.map(typeNamed) });
  }
  const map = own(maps, name);
  if (map) {
    const [key, value] = map;
    return make(isObject, { rules, name, entry: [typeNamed(key), typeNamed(value)] });
  }
  const block = own(blocks, name);
  if (block) {
    const [called, types] = block;
    const all = Object.entries(types).map(
      ([word, shape]) => [word, object(`type=${word} ${shape}`)] as const,
    );
    return make(isObject, { called, rules, blocks: new Map(all) });
  }
  return undefined;
};

const known = new Map<string, Type>();

/** The type that has this name in the table; text, where none has. Read once. */
export const typeNamed = (name: string): Type => {
  const type = known.get(name) ?? read(name) ?? typeNamed('text');
  known.set(name, type);
  return type;
};
