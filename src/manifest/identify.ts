import { slug } from '../text/slug.js';
import { problem, type Path, type Problem } from './problems.js';
import type { ListType, ObjectType, Type } from './types.js';

type Item = Record<string, unknown>;

/** Fields that name an item, the most specific first. */
const NAMES = 'title name label question type stage kind role text city region country'.split(' ');

const nameOf = (item: Item): string => {
  for (const key of NAMES) {
    const value = item[key];
    if (typeof value === 'string') return value;
    // For a language map, use the first entry. The order of a JSON object is the author's, so it is stable.
    if (typeof value === 'object' && value !== null) return String(Object.values(value)[0]);
  }
  return '';
};

/** Number of items that are visited in one step. */
const ITEMS_A_STEP = 16;

/** Returns whether the items of a list get ids. */
const isIdentified = ({ item }: ListType): boolean =>
  item.kind === 'object' && item.fields.has('id') && !item.required.includes('id');

const ways = new Map<ObjectType, readonly (readonly [key: string, type: Type])[]>();

/** Returns the fields of an object that hold ids, or items that get ids, somewhere inside. */
const waysFrom = (type: ObjectType): readonly (readonly [key: string, type: Type])[] => {
  let known = ways.get(type);
  if (!known) {
    known = [...type.fields].filter(([, field]) => leadsToIds(field));
    ways.set(type, known);
  }
  return known;
};

const leadsToIds = (type: Type): boolean => {
  switch (type.kind) {
    case 'leaf':
      return type.refersTo !== undefined;
    case 'list':
      return isIdentified(type) || leadsToIds(type.item);
    case 'object':
      return waysFrom(type).length > 0;
    default:
      return false;
  }
};

/** Chooses ids that no other item of a kind has: `a`, `a-2`, `a-3`. */
class Ids {
  readonly taken = new Set<string>();
  /** The next number to try. Without it, a list of n equal names would take n² steps. */
  readonly #next = new Map<string, number>();

  unique(wanted: string): string {
    let candidate = wanted;
    let number = this.#next.get(wanted) ?? 2;
    for (; this.taken.has(candidate); number += 1) candidate = `${wanted}-${number}`;
    this.#next.set(wanted, number);
    this.taken.add(candidate);
    return candidate;
  }
}

/** A list whose items get ids. */
interface Found {
  readonly items: readonly Item[];
  readonly path: Path;
}

/** A field that refers to an item by its id. */
interface Reference {
  readonly path: Path;
  readonly to: string;
  readonly id: string;
}

/**
 * Gives every list item that may have an `id` one that is unique among its kind on the page. Ids that the author wrote
 * take precedence. The others are derived from the item's name, always in the same way, so that anchors and comparisons
 * stay valid. Then warns of ids that refer to nothing.
 */
export function* identify(
  root: Type,
  model: unknown,
  authorPath: (path: Path) => Path,
): Generator<void, readonly Problem[]> {
  const problems: Problem[] = [];
  const warn = (path: Path, expected: string, found: string, code: 'duplicate-id' | 'reference'): void => {
    problems.push(problem(authorPath(path), expected, found, 'warning', code));
  };
  const kinds = new Map<Type, Found[]>();
  const references: Reference[] = [];

  function* visit(type: Type, value: unknown, path: Path): Generator<void, void> {
    if (type.kind === 'list') {
      const { item } = type;
      const items = value as readonly Item[];
      if (isIdentified(type)) {
        const found = kinds.get(item) ?? [];
        kinds.set(item, found);
        found.push({ items, path });
      }
      if (!leadsToIds(item)) return;
      for (let index = 0; index < items.length; index += 1) {
        yield* visit(item, items[index], [...path, index]);
        if (index % ITEMS_A_STEP === 0) yield;
      }
    } else if (type.kind === 'object') {
      for (const [key, field] of waysFrom(type)) {
        const object = value as Item;
        if (Object.hasOwn(object, key)) yield* visit(field, object[key], [...path, key]);
      }
    } else if (type.kind === 'leaf') {
      references.push({ path, to: type.refersTo!, id: value as string });
    }
  }
  yield* visit(root, model, []);

  const idsOf = new Map<string, Ids>();
  for (const [type, found] of kinds) {
    const ids = new Ids();
    const { name } = type as ObjectType;
    if (name !== undefined) idsOf.set(name, ids);
    for (const { items, path } of found)
      for (let index = 0; index < items.length; index += 1) {
        if (index % ITEMS_A_STEP === 0) yield;
        const item = items[index]!;
        const given = item['id'];
        if (typeof given !== 'string') continue;
        const id = ids.unique(given);
        if (id === given) continue;
        item['id'] = id;
        const expected = 'an id that no other item of its kind has';
        warn([...path, index, 'id'], expected, `"${given}" again`, 'duplicate-id');
      }
    for (const { items } of found)
      for (const item of items) {
        if (item['id'] !== undefined) continue;
        item['id'] = ids.unique(slug(nameOf(item)) || 'item');
        yield;
      }
  }

  for (const { path, to, id } of references) {
    if (idsOf.get(to)?.taken.has(id)) continue;
    const kind = to.replace(/(?!^)[A-Z]/g, ' $&').toLowerCase();
    warn(path, `the id of a ${kind} of this manifest`, `"${id}"`, 'reference');
    yield;
  }
  return problems;
}
