import { isContainer, type Container } from './copy.js';
import { faultOf, fits, holds, isObject, isOfKind, ITEMS_A_STEP } from './fits.js';
import { describeValue, problem, renamedField, type Path, type Problem, type Severity } from './problems.js';
import type { BlocksType, Leaf, ListType, MapType, ObjectType, Rule, Type, UnionType } from './types.js';

/** Maximum number of problems to report. Further problems are only counted. */
const MOST_PROBLEMS = 10_000;

const expectedOf = (type: Type): string => ('expected' in type ? type.expected : 'an object');

/** One way to read a value of a union. */
interface Attempt {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

const errorsOf = ({ problems }: Attempt): number =>
  problems.filter(({ severity }) => severity === 'error').length;

/** Returns true if the first attempt keeps more of the value than the second. */
const isBetter = (one: Attempt, other: Attempt): boolean =>
  (one.value === undefined) === (other.value === undefined)
    ? errorsOf(one) < errorsOf(other)
    : one.value !== undefined;

/** Returns an object with one field changed, or deleted if the value is undefined. Copies the original once. */
const replaced = (object: Container, original: Container, key: string, value: unknown): Container => {
  const copy = object === original ? { ...original } : object;
  if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy;
};

/** A list that is too long for one step. Its items are walked in later steps. */
interface LongList {
  readonly type: ListType;
  readonly list: readonly unknown[];
  readonly path: Path;
  /** The list of the items that are left. Empty at first. */
  readonly left: unknown[];
}

/**
 * Walks a value and its type side by side. Each method returns the valid part of the value, which is the value itself,
 * a copy without the invalid parts, or undefined if nothing is valid. The input is not changed.
 *
 * A list is never dropped, whatever its items are, so its parent need not wait for the result. The walker puts a long
 * list aside, and `finish` walks it step by step.
 */
class Walker {
  problems: Problem[] = [];
  /** Number of problems, including those that were only counted. */
  count = 0;
  readonly longLists: LongList[] = [];
  /** The original indexes of the items of a shortened list. */
  readonly #places = new WeakMap<object, readonly number[]>();
  #path: PropertyKey[] = [];
  /** Number of items that may still be walked in this step. */
  #room = ITEMS_A_STEP;

  walk(type: Type, value: unknown): unknown {
    switch (type.kind) {
      case 'leaf':
        return this.#leaf(type, value);
      case 'union':
        return this.#union(type, value);
      case 'list':
        if (Array.isArray(value)) return this.#list(type, value);
        break;
      case 'object':
        if (isObject(value)) return this.#object(type, value);
        break;
      case 'map':
        if (isObject(value)) return this.#map(type, value);
        break;
      case 'blocks':
        if (isObject(value)) return this.#blocks(type, value);
    }
    this.#report(expectedOf(type), describeValue(value));
    return undefined;
  }

  /** Walks the items of a long list, and pauses between steps. */
  *finish({ type, list, path, left }: LongList): Generator<void, void> {
    this.#path = [...path];
    const places: number[] = [];
    for (let index = 0; index < list.length; index += 1) {
      const part = this.#item(type, list, index);
      if (part !== undefined) {
        places.push(index);
        left.push(part);
      }
      this.#room -= 1;
      if (this.#room > 0) continue;
      this.#room = ITEMS_A_STEP;
      yield;
    }
    if (left.length < list.length) this.#places.set(left, places);
  }

  /** Returns the path that a part of the result had in the input. */
  authorPath(result: unknown, path: Path): Path {
    let at = result;
    return path.map((key) => {
      if (!isContainer(at)) return key;
      const place = typeof key === 'number' ? this.#places.get(at)?.[key] : undefined;
      at = at[key];
      return place ?? key;
    });
  }

  #report(
    expected: string,
    found: string,
    key?: PropertyKey,
    severity: Severity = 'error',
    code?: Problem['code'],
  ): void {
    const path = key === undefined ? this.#path : [...this.#path, key];
    this.#add(problem(path, expected, found, severity, code));
  }

  #add(one: Problem): void {
    this.count += 1;
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(one);
  }

  /** Walks a part of a container, unless it is certainly valid. */
  #part(type: Type, value: unknown, key: PropertyKey): unknown {
    if (fits(type, value)) return value;
    this.#path.push(key);
    const left = this.walk(type, value);
    this.#path.pop();
    return left;
  }

  #leaf(type: Leaf, value: unknown): unknown {
    const fault = faultOf(type, value);
    if (fault === undefined) return value;
    // A newer version of the format may know this word.
    const severity = type.isOpen && typeof value === 'string' ? 'warning' : 'error';
    this.#report(fault, describeValue(value), undefined, severity);
    return undefined;
  }

  #object({ fields, required, renamed, rule }: ObjectType, object: Container): unknown {
    const before = this.count;
    const oldNames: string[] = [];
    const unknown: string[] = [];
    let left = object;
    for (const key of Object.keys(object)) {
      const type = fields.get(key);
      if (type) {
        const value = object[key];
        const part = this.#part(type, value, key);
        if (part !== value) left = replaced(left, object, key, part);
      } else if (renamed.has(key)) oldNames.push(key);
      else if (!key.startsWith('x-')) unknown.push(key);
    }
    // Report a field under its old name only once, and not also as missing.
    const isExplained = (key: string): boolean => oldNames.some((oldName) => renamed.get(oldName) === key);
    for (const key of required)
      if (!Object.hasOwn(object, key) && !isExplained(key))
        this.#report(expectedOf(fields.get(key)!), 'nothing', key);
    const isDropped = required.some((key) => !Object.hasOwn(left, key));
    for (const oldName of oldNames) {
      this.#add(renamedField([...this.#path, oldName], renamed.get(oldName)!, isDropped));
      left = replaced(left, object, oldName, undefined);
    }
    if (isDropped) return undefined;
    for (const key of unknown) {
      const expected = 'a field of the format, or a name that begins with "x-"';
      this.#report(expected, `"${key}"`, key, 'warning', 'unknown-field');
      left = replaced(left, object, key, undefined);
    }
    return this.#whole(rule, left, before);
  }

  #list(type: ListType, list: readonly unknown[]): unknown {
    if (list.length > this.#room) {
      const left: unknown[] = [];
      this.longLists.push({ type, list, path: [...this.#path], left });
      return left;
    }
    this.#room -= list.length;
    const parts = list.map((_, index) => this.#item(type, list, index));
    if (parts.every((part, index) => part === list[index])) return list;
    const places = parts.map((_, index) => index).filter((index) => parts[index] !== undefined);
    const left = places.map((index) => parts[index]);
    this.#places.set(left, places);
    return left;
  }

  #item({ item }: ListType, list: readonly unknown[], index: number): unknown {
    const value = list[index];
    if (item.kind !== 'list' || !Array.isArray(value)) return this.#part(item, value, index);
    const row = this.#inOneStep(() => this.#part(item, value, index)) as readonly unknown[];
    // The cells of a row stay together: without one of them, the others would move to other columns.
    return row.length === value.length ? row : undefined;
  }

  #map({ key: keys, value: values, rule }: MapType, map: Container): unknown {
    const before = this.count;
    let left = map;
    for (const key of Object.keys(map)) {
      const fault = faultOf(keys, key);
      if (fault !== undefined) this.#report(fault, `"${key}"`, key);
      const value = map[key];
      const part = fault === undefined ? this.#part(values, value, key) : undefined;
      if (part !== value) left = replaced(left, map, key, part);
    }
    return this.#whole(rule, left, before);
  }

  #blocks({ blocks, expected }: BlocksType, object: Container): unknown {
    const word = Object.hasOwn(object, 'type') ? object['type'] : undefined;
    const block = blocks.get(word);
    if (block) return this.#object(block, object);
    // A newer version of the format may know this block.
    this.#report(expected, describeValue(word), 'type', typeof word === 'string' ? 'warning' : 'error');
    return undefined;
  }

  /**
   * Tries every option that is of the value's kind, and takes the one that keeps most of the value. Its problems are
   * those that the author most likely has to fix.
   */
  #union({ options, expected, rule }: UnionType, value: unknown): unknown {
    const before = this.count;
    const [first, ...others] = options
      .filter((option) => isOfKind(option, value))
      .map((option) => this.#inOneStep(() => this.#attempt(option, value)));
    if (!first) {
      this.#report(expected, describeValue(value));
      return undefined;
    }
    const best = others.reduce((one, other) => (isBetter(other, one) ? other : one), first);
    this.count = before + best.problems.length;
    this.problems.push(...best.problems);
    return this.#whole(rule, best.value, before);
  }

  #attempt(type: Type, value: unknown): Attempt {
    const outer = this.problems;
    this.problems = [];
    const left = this.walk(type, value);
    const { problems } = this;
    this.problems = outer;
    return { value: left, problems };
  }

  /** Walks without putting long lists aside, because the result decides about more than the list. */
  #inOneStep<T>(walk: () => T): T {
    const room = this.#room;
    this.#room = Infinity;
    const result = walk();
    this.#room = room;
    return result;
  }

  /**
   * Checks the rule about a whole value. Reports nothing if a problem inside the value was already reported, because
   * that problem is the cause.
   */
  #whole(rule: Rule | undefined, value: unknown, before: number): unknown {
    if (!rule || value === undefined || holds(rule, value)) return value;
    if (this.count === before) this.#report(rule[1], describeValue(value));
    return undefined;
  }
}

/** The valid part of a value, and its problems. */
export interface Repaired {
  /** Undefined if no part is valid. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Returns the path that a part of `value` had in the input. */
  readonly authorPath: (path: Path) => Path;
}

/**
 * Checks a value against a type of the format, step by step, and removes invalid parts. It removes the smallest
 * possible part, which is an optional field, a list item or a table row. It removes an object if a required field is
 * missing or invalid.
 */
export function* repairSteps(type: Type, input: unknown): Generator<void, Repaired> {
  const walker = new Walker();
  const { problems, longLists } = walker;
  const value = walker.walk(type, input);
  // The loop also reaches the lists that are put aside while it runs.
  for (const list of longLists) yield* walker.finish(list);
  const more = walker.count - MOST_PROBLEMS;
  if (more > 0) problems.push(problem([], `at most ${MOST_PROBLEMS} problems`, `${more} more`));
  return { value, problems, authorPath: (path) => walker.authorPath(value, path) };
}
