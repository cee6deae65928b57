import { slug } from '../text/slug.js';
import type { Container } from './copy.js';
import { problem, type Path, type Problem } from './problems.js';
import { typeNamed, type Type } from './types.js';

type Item = Record<string, unknown>;

/** Fields that name an item, the most telling first. */
const NAMES =
  'title name label question category boundary type stage kind role text city region country'.split(' ');

const nameOf = (item: Item): string => {
  for (const key of NAMES) {
    const value = item[key];
    if (typeof value === 'string') return value;
    // A language map: its first entry, because the order of a JSON object is the author's and is stable.
    if (typeof value === 'object' && value !== null) return String(Object.values(value)[0]);
  }
  return '';
};

/**
 * What an id points at, by the name of its field: a list of this type. A field of that very name needs no line,
 * and the items of `layers` and `scope` are such ids. `framework` may also be one that the library knows.
 */
const TARGETS: Readonly<Record<string, string>> = { layers: 'layer', report: 'document', scope: 'scopeItem' };
const FREE = ['id', 'framework'];

/** Whether the items of a list are given ids. */
const isIdentified = (item: Type): boolean => item.fields?.get('id')?.required === false;

type Way = readonly [name: string, type: Type];

/** Items that are looked at in one step. */
const ITEMS_A_STEP = 16;

const ways = new Map<Type, readonly Way[]>();

/** The fields of an object below which there may be an id to give, or one that points at something. */
const waysFrom = (type: Type): readonly Way[] => {
  let known = ways.get(type);
  if (!known) {
    known = [...(type.fields ?? [])].map(([name, field]): Way => [name, field.type]).filter(leads);
    ways.set(type, known);
  }
  return known;
};

const leads = ([name, type]: Way): boolean =>
  type.item
    ? isIdentified(type.item) || leads([name, type.item])
    : type.fields
      ? waysFrom(type).length > 0
      : type === typeNamed('id') && !FREE.includes(name);

/**
 * Gives every list item that may carry an `id` one that is unique among its kind on the page. Written
 * ids win; the others follow from the item's name, the same way every time, so that anchors and diffs
 * hold. Then it warns of ids that point at nothing. The lists, and the fields that hold ids, are found by
 * the format, not by a second list of names that could fall behind it.
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
  const lists = new Map<Type, { items: readonly Item[]; path: Path }[]>();
  const pointers: { path: Path; key: string; name: string }[] = [];

  function* visit(type: Type, value: unknown, path: Path, key: string): Generator<void, void> {
    const { item, fields } = type;
    if (item) {
      const items = value as readonly Item[];
      if (isIdentified(item) && items.length > 0) {
        const known = lists.get(item) ?? [];
        lists.set(item, known);
        known.push({ items, path });
      }
      if (!leads([key, item])) return;
      const further = item.fields && waysFrom(item);
      for (let index = 0; index < items.length; index += 1) {
        const inner = items[index]!;
        // Asked here: of thousands of items, few have anything of the kind.
        if (!further?.every(([name]) => inner[name] === undefined))
          yield* visit(item, inner, [...path, index], key);
        if (index % ITEMS_A_STEP === 0) yield;
      }
    } else if (fields) {
      for (const [name, inner] of waysFrom(type))
        if (Object.hasOwn(value as object, name) && (value as Container)[name] !== undefined)
          yield* visit(inner, (value as Container)[name], [...path, name], name);
    } else pointers.push({ path, key: TARGETS[key] ?? key, name: value as string });
  }
  yield* visit(root, model, [], '');

  const ids = new Map<Type, Set<string>>();
  for (const [type, all] of lists) {
    const taken = new Set<string>();
    ids.set(type, taken);
    // Where the search for a free number goes on: without it, a list of n same names takes n² steps.
    const next = new Map<string, number>();
    const unique = (wanted: string): string => {
      let candidate = wanted;
      if (taken.has(wanted)) {
        let n = next.get(wanted) ?? 2;
        for (; taken.has(candidate); n += 1) candidate = `${wanted}-${n}`;
        next.set(wanted, n);
      }
      taken.add(candidate);
      return candidate;
    };
    for (const { items, path } of all)
      for (let index = 0; index < items.length; index += 1) {
        if (index % ITEMS_A_STEP === 0) yield;
        const item = items[index]!;
        const given = item['id'];
        if (typeof given !== 'string') continue;
        const id = unique(given);
        if (id === given) continue;
        item['id'] = id;
        const expected = 'an id that no other item of its kind has';
        warn([...path, index, 'id'], expected, `"${given}" again`, 'duplicate-id');
      }
    for (const { items } of all)
      for (const item of items) {
        if (item['id'] !== undefined) continue;
        item['id'] = unique(slug(nameOf(item)) || 'item');
        yield;
      }
  }

  for (const { path, key, name } of pointers) {
    if (ids.get(typeNamed(key))?.has(name)) continue;
    const kind = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    warn(path, `the id of a ${kind} of this manifest`, `"${name}"`, 'reference');
    yield;
  }
  return problems;
}
