import { slug } from '../text/slug.js';
import type { Container } from './copy.js';
import { problem, type Path, type Problem } from './problems.js';
import type { Type } from './types.js';

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
 * Gives every list item that may carry an `id` one that is unique among its kind on the page. Written
 * ids win; the others follow from the item's name, the same way every time, so that anchors and diffs
 * hold. The lists are found by the format, not by a second list of names that could fall behind it.
 */
export const identify = (
  root: Type,
  model: unknown,
  authorPath: (path: Path) => Path,
): readonly Problem[] => {
  const problems: Problem[] = [];
  const lists = new Map<Type, { item: Item; path: Path }[]>();

  const visit = ({ item, fields }: Type, value: unknown, path: Path): void => {
    if (item) {
      const identified = item.fields?.get('id')?.required === false;
      (value as Item[]).forEach((inner, index) => {
        const place = [...path, index];
        if (identified) {
          const known = lists.get(item) ?? [];
          known.push({ item: inner, path: place });
          lists.set(item, known);
        }
        visit(item, inner, place);
      });
    } else if (fields) {
      for (const [key, { type }] of fields) {
        const inner = (value as Container)[key];
        if (inner !== undefined) visit(type, inner, [...path, key]);
      }
    }
  };
  visit(root, model, []);

  for (const items of lists.values()) {
    const taken = new Set<string>();
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
      if (typeof item['id'] !== 'string') continue;
      const given = item['id'];
      item['id'] = unique(given);
      if (item['id'] !== given) {
        problems.push(
          problem(
            authorPath([...path, 'id']),
            'an id that no other item of its kind has',
            `"${given}" again`,
            'warning',
            'duplicate-id',
          ),
        );
      }
    }
    for (const { item } of items) item['id'] ??= unique(slug(nameOf(item)) || 'item');
  }
  return problems;
};
