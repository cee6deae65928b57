import { runToEnd } from '../model/time-slices.js';
import type { Container } from './copy.js';
import { formats, wholes, type Format, type Rule } from './formats.js';
import type { Path } from './problems.js';
import { holds, isPlainlySound } from './sound.js';
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

const named = <T>(table: Readonly<Record<string, T>>, { name }: Type): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** What a value that is not of a type should have been. */
const expectedOf = (type: Type): string => {
  const { called, words, item, options, blocks } = type;
  if (words) return `${called} ${words.join(', ')}`;
  if (item) return called ? `a list of ${called}` : 'a list';
  if (options || blocks) return called;
  return named<Format>(formats, type)?.[0][1] ?? 'an object';
};

/** What a value of a type that breaks one of its rules should have been. */
const ruleOf = (type: Type, at: number): string =>
  (named<Format>(formats, type)?.[at + 1] ?? named<Rule>(wholes, type))?.[1] as string;

type Steps<T> = Generator<void, T>;

/**
 * Where a value is not of a type, in the order of the format's fields; step by step, for a manifest may be long.
 *
 * Where it may be one of several types, what is said is what its author most likely meant: if it is of one of
 * them but for a rule, that rule; if it breaks one of them only further inside, those places, and of several
 * such types the one with the fewest; else that it is none of them.
 */
export function* checkSteps(root: Type, value: unknown): Steps<readonly Issue[]> {
  let issues: Issue[] = [];
  const path: PropertyKey[] = [];

  /** Returns true, for a value that is of another type. */
  const add = (expected: string, more?: Partial<Issue>, ...inner: PropertyKey[]): true => {
    issues.push({ path: [...path, ...inner], expected, ...more });
    return true;
  };

  function* visitAt(key: PropertyKey, type: Type, inner: unknown): Steps<boolean> {
    if (isPlainlySound(type, inner)) return false;
    path.push(key);
    const isOther = yield* visit(type, inner);
    path.pop();
    return isOther;
  }

  function* visitFields(fields: NonNullable<Type['fields']>, object: Container): Steps<boolean> {
    let isOther = false;
    for (const [key, { type, required }] of fields) {
      // Its own only: on a page whose libraries have extended every object, none would be sound.
      const inner = Object.hasOwn(object, key) ? object[key] : undefined;
      if (inner !== undefined || required) isOther = (yield* visitAt(key, type, inner)) || isOther;
    }
    if (isOther) return true;
    const unknown = Object.keys(object).filter((key) => !fields.has(key) && !key.startsWith('x-'));
    if (unknown.length > 0) add('', { unknown });
    return false;
  }

  function* visitItems(item: Type, list: readonly unknown[]): Steps<boolean> {
    let isOther = false;
    for (let index = 0; index < list.length && issues.length <= MOST_ISSUES; index += 1) {
      isOther = (yield* visitAt(index, item, list[index])) || isOther;
      yield;
    }
    return isOther;
  }

  function* visitEntries([keys, values]: readonly [Type, Type], map: Container): Steps<boolean> {
    let isOther = false;
    for (const [key, inner] of Object.entries(map)) {
      const isKey = keys.rules.every((rule) => holds(rule, key));
      isOther =
        (isKey
          ? yield* visitAt(key, values, inner)
          : add('a BCP 47 language tag such as "en"', { found: `"${key}"` }, key)) || isOther;
    }
    return isOther;
  }

  function* visitOptions(options: readonly Type[], expected: string, value: unknown): Steps<boolean> {
    const before = issues;
    const byRule: Issue[][] = [];
    let inside: Issue[] | undefined;
    for (const option of options) {
      issues = [];
      const isOther = yield* visit(option, value);
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
  }

  function* visit(type: Type, value: unknown): Steps<boolean> {
    const { is, rules, item, fields, entry, options, blocks } = type;
    const expected = expectedOf(type);
    if (!is(value)) return add(expected);
    let isOther = false;
    if (fields) isOther = yield* visitFields(fields, value as Container);
    else if (item) isOther = yield* visitItems(item, value as unknown[]);
    else if (options) isOther = yield* visitOptions(options, expected, value);
    else if (entry) isOther = yield* visitEntries(entry, value as Container);
    else if (blocks) {
      const block = blocks.get((value as Container)['type']);
      isOther = block ? yield* visit(block, value) : add(expected, { isBlock: true }, 'type');
    }
    if (!isOther)
      rules.forEach((rule, at) => {
        if (!holds(rule, value)) add(ruleOf(type, at));
      });
    return isOther;
  }

  if (!isPlainlySound(root, value)) yield* visit(root, value);
  return issues;
}

/** The same at once. */
export const check = (root: Type, value: unknown): readonly Issue[] => runToEnd(checkSteps(root, value));
