import { slug } from '../text/slug.js';
import type { Container } from './copy.js';
import { problem, type Path, type Problem } from './problems.js';
import { typeNamed, type Type } from './types.js';

type Item = Record<string, unknown>;

/** Fields that name an item, the most telling first. */
const NAMES = [
  'title',
  'name',
  'label',
  'question',
  'category',
  'boundary',
  'type',
  'stage',
  'kind',
  'role',
  'text',
  'city',
  'region',
  'country',
];

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

/**
 * Gives every list item that may carry an `id` one that is unique among its kind on the page. Written
 * ids win; the others follow from the item's name, the same way every time, so that anchors and diffs
 * hold. Then it warns of ids that point at nothing. The lists, and the fields that hold ids, are found by
 * the format, not by a second list of names that could fall behind it.
 */
export const identify = (
  root: Type,
  model: unknown,
  authorPath: (path: Path) => Path,
): readonly Problem[] => {
  const problems: Problem[] = [];
  const warn = (path: Path, expected: string, found: string, code: 'duplicate-id' | 'reference'): void => {
    problems.push(problem(authorPath(path), expected, found, 'warning', code));
  };
  const lists = new Map<Type, { item: Item; path: Path }[]>();
  const pointers: { path: Path; key: string; name: string }[] = [];

  const id = typeNamed('id');
  const visit = (type: Type, value: unknown, path: Path, key: string): void => {
    const { item, fields } = type;
    if (item) {
      const identified = item.fields?.get('id')?.required === false;
      (value as Item[]).forEach((inner, index) => {
        const place = [...path, index];
        if (identified) {
          const known = lists.get(item) ?? [];
          known.push({ item: inner, path: place });
          lists.set(item, known);
        }
        visit(item, inner, place, key);
      });
    } else if (fields) {
      for (const [name, field] of fields) {
        const inner = (value as Container)[name];
        if (inner !== undefined && Object.hasOwn(value as object, name))
          visit(field.type, inner, [...path, name], name);
      }
    } else if (type === id && !FREE.includes(key)) {
      pointers.push({ path, key: TARGETS[key] ?? key, name: value as string });
    }
  };
  visit(root, model, [], '');

  const ids = new Map<Type, Set<string>>();
  for (const [type, items] of lists) {
    const taken = new Set<string>();
    ids.set(type, taken);
    // Where the search for a free number goes on: without it, a list of n same names takes n² steps.
    const next = new Map<string, number>();
    const unique = (wanted: string): string => {
      let candidate = wanted;
      let n = next.get(wanted) ?? 2;
      for (; taken.has(candidate); n += 1) candidate = `${wanted}-${n}`;
      next.set(wanted, n);
      taken.add(candidate);
      return candidate;
    };
    for (const { item, path } of items) {
      const given = item['id'];
      if (typeof given !== 'string') continue;
      item['id'] = unique(given);
      if (item['id'] !== given)
        warn([...path, 'id'], 'an id that no other item of its kind has', `"${given}" again`, 'duplicate-id');
    }
    for (const { item } of items) item['id'] ??= unique(slug(nameOf(item)) || 'item');
  }

  for (const { path, key, name } of pointers) {
    if (ids.get(typeNamed(key))?.has(name)) continue;
    const kind = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    warn(path, `the id of a ${kind} of this manifest`, `"${name}"`, 'reference');
  }
  return problems;
};
