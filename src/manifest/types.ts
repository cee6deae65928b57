import { isContainer } from './copy.js';
import { blocks, maps, shapes, unions, words } from './format.js';
import { tests, wholeTests, type Test } from './tests.js';

/** A type of the format: what a value of it must be, and what it is made of. */
export interface Type {
  readonly is: (value: unknown) => boolean;
  /** What a value that is not that should have been; of a leaf, `formats.ts` says it. */
  readonly expected?: string;
  /** What else must hold of one whose parts are of their types. */
  readonly rules: readonly Test[];
  /** Its name in the table. */
  readonly name?: string;
  /** Of a list. */
  readonly item?: Type;
  /** Of an object, in the order in which they are checked. */
  readonly fields?: ReadonlyMap<string, Field>;
  /** How many of those are required. */
  readonly needed?: number;
  /** Of a map. */
  readonly entry?: readonly [key: Type, value: Type];
  /** Of a union. */
  readonly options?: readonly Type[];
  /** Of blocks, by the word in their field `type`. */
  readonly blocks?: ReadonlyMap<unknown, Type>;
}

export interface Field {
  readonly type: Type;
  readonly required: boolean;
}

const isObject = (value: unknown): boolean => isContainer(value) && !Array.isArray(value);

const closedSet = (listed: string, called = 'one of'): Type => {
  const all: readonly unknown[] = listed.split('|');
  return { is: (value) => all.includes(value), expected: `${called} ${all.join(', ')}`, rules: [] };
};

/** A field as it is written in `format.ts`. */
const readField = (written: string): [key: string, Field] => {
  const [, key = '', name, listed, lists = '', end] =
    /^([^:=[!]+):?(\w*)=?([^[!]*)([^!]*)(!?)$/.exec(written) ?? [];
  let type = listed ? closedSet(listed) : typeNamed(name || key);
  for (const [, of] of lists.matchAll(/\[(\w*)\]/g))
    type = { is: Array.isArray, expected: of ? `a list of ${of}` : 'a list', rules: [], item: type };
  return [key, { type, required: end === '!' }];
};

const object = (shape: string, rules: readonly Test[] = [], name?: string): Type => {
  const fields = shape.split(' ').map(readField);
  const needed = fields.filter(([, { required }]) => required).length;
  return {
    is: isObject,
    expected: 'an object',
    rules,
    ...(name && { name }),
    fields: new Map(fields),
    needed,
  };
};

/** What a table has under a name of which it is not known that it has it. A page may have extended every object. */
const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const read = (name: string): Type | undefined => {
  const leaf = own<readonly [Type['is'], ...Test[]]>(tests, name);
  if (leaf) {
    const [is, ...rules] = leaf;
    return { is, rules, name };
  }
  const whole = own<Test>(wholeTests, name);
  const rules = whole ? [whole] : [];
  const shape = own(shapes, name);
  if (shape) return object(shape, rules, name);
  const set = own(words, name);
  if (set) return closedSet(...set);
  const union = own(unions, name);
  if (union) {
    const [expected, ...types] = union;
    return { is: () => true, expected, rules, name, options: types.map(typeNamed) };
  }
  const map = own(maps, name);
  if (map) {
    const [key, value] = map;
    return { is: isObject, expected: 'an object', rules, name, entry: [typeNamed(key), typeNamed(value)] };
  }
  const block = own(blocks, name);
  if (block) {
    const [expected, types] = block;
    const all = Object.entries(types).map(
      ([word, shape]) => [word, object(`type=${word} ${shape}`)] as const,
    );
    return { is: isObject, expected, rules, blocks: new Map(all) };
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
