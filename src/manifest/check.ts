import type { Container } from './copy.js';
import type { Rule } from './formats.js';
import type { Path } from './problems.js';
import type { Type } from './types.js';

/** One place where a value is not what the format says. */
export interface Issue {
  readonly path: Path;
  readonly expected: string;
  /** What stands there, where that is not the value at `path`. */
  readonly found?: string;
  /** The names that an object at `path` has and the format has not. */
  readonly unknown?: readonly string[];
  /** No block has this word as its type. */
  readonly isBlock?: true;
}

/** Past this many issues nobody reads on: what is left of a list is not looked at. */
export const MOST_ISSUES = 100_000;

const holds = ([test]: Rule, value: unknown): boolean =>
  test instanceof RegExp ? test.test(value as string) : test(value as never);

/**
 * Where a value is not of a type, in the order of the format's fields.
 *
 * Where it may be one of several types, what is said is what its author most likely meant: if it is of one of
 * them but for a rule, that rule; if it breaks one of them only further inside, those places, and of several
 * such types the one with the fewest; else that it is none of them.
 */
export const check = (root: Type, value: unknown): readonly Issue[] => {
  let issues: Issue[] = [];
  const path: PropertyKey[] = [];

  /** Returns true, for a value that is of another type. */
  const add = (expected: string, more?: Partial<Issue>, ...inner: PropertyKey[]): true => {
    issues.push({ path: [...path, ...inner], expected, ...more });
    return true;
  };

  const visitAt = (key: PropertyKey, type: Type, inner: unknown): boolean => {
    path.push(key);
    const isOther = visit(type, inner);
    path.pop();
    return isOther;
  };

  const visitFields = (fields: NonNullable<Type['fields']>, object: Container): boolean => {
    let isOther = false;
    for (const [key, { type, required }] of fields) {
      // Its own only: on a page whose libraries have extended every object, none would be sound.
      const inner = Object.hasOwn(object, key) ? object[key] : undefined;
      if (inner !== undefined || required) isOther = visitAt(key, type, inner) || isOther;
    }
    if (isOther) return true;
    const unknown = Object.keys(object).filter((key) => !fields.has(key) && !key.startsWith('x-'));
    if (unknown.length > 0) add('', { unknown });
    return false;
  };

  const visitItems = (item: Type, list: readonly unknown[]): boolean => {
    let isOther = false;
    for (let index = 0; index < list.length && issues.length <= MOST_ISSUES; index += 1)
      isOther = visitAt(index, item, list[index]) || isOther;
    return isOther;
  };

  const visitEntries = ([keys, values]: readonly [Type, Type], map: Container): boolean => {
    let isOther = false;
    for (const [key, inner] of Object.entries(map)) {
      const isKey = keys.rules.every((rule) => holds(rule, key));
      isOther =
        (isKey
          ? visitAt(key, values, inner)
          : add('a BCP 47 language tag such as "en"', { found: `"${key}"` }, key)) || isOther;
    }
    return isOther;
  };

  const visitOptions = (options: readonly Type[], expected: string, value: unknown): boolean => {
    const before = issues;
    const byRule: Issue[][] = [];
    let inside: Issue[] | undefined;
    for (const option of options) {
      issues = [];
      const isOther = visit(option, value);
      const found = issues;
      issues = before;
      if (found.length === 0) return false;
      if (!isOther) byRule.push(found);
      if (
        found.length < (inside?.length ?? Infinity) &&
        found.every((issue) => issue.path.length > path.length)
      )
        inside = found;
    }
    const [only] = byRule.length === 1 ? byRule : [inside];
    if (!only) return add(expected);
    for (const issue of only) issues.push(issue);
    return byRule.length !== 1;
  };

  const visit = (type: Type, value: unknown): boolean => {
    const { is, expected, rules, item, fields, entry, options, blocks } = type;
    if (!is(value)) return add(expected);
    let isOther = false;
    if (fields) isOther = visitFields(fields, value as Container);
    else if (item) isOther = visitItems(item, value as unknown[]);
    else if (options) isOther = visitOptions(options, expected, value);
    else if (entry) isOther = visitEntries(entry, value as Container);
    else if (blocks) {
      const block = blocks.get((value as Container)['type']);
      isOther = block ? visit(block, value) : add(expected, { isBlock: true }, 'type');
    }
    if (!isOther) for (const rule of rules) if (!holds(rule, value)) add(rule[1]);
    return isOther;
  };

  visit(root, value);
  return issues;
};
