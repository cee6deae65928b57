import * as z from 'zod/mini';
import { describeValue, problem, type Path, type Problem } from './problems.js';

/** JSON that nests deeper than this is not a manifest but an attack on the stack. */
const MAX_DEPTH = 64;

type Container = Record<PropertyKey, unknown>;
type Issue = z.core.$ZodIssue;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/**
 * A copy that may be cut. Values that JSON cannot hold (functions, cycles, endless depth) become
 * undefined, so that a host which passes an object of its own gets the same answer as one with a file.
 */
const copy = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'function' || typeof value === 'symbol' || depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
  if (!isContainer(value)) return value;
  const target: Container = {};
  for (const key of Object.keys(value)) {
    // An own "__proto__" of JSON.parse would become the prototype of the copy.
    if (key !== '__proto__') target[key] = copy(value[key], depth + 1);
  }
  return target;
};

/**
 * A failed union says what failed in each branch. Where a branch failed only deeper inside (a language
 * map with one bad entry), those places are the problem and not the whole value.
 */
const flatten = (issue: Issue): readonly Issue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const branch = issue.errors.find(
    (errors) => errors.length > 0 && errors.every((error) => error.path.length > 0),
  );
  return branch === undefined
    ? [issue]
    : branch.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
};

/** Takes broken parts out of a value, one pass of the schema at a time, and remembers where they stood. */
class Pruner {
  readonly problems: Problem[] = [];
  /** Where the items of a shortened list stood at first, so that paths name the author's own document. */
  readonly #places = new WeakMap<object, number[]>();
  readonly #removed = new WeakMap<object, Set<PropertyKey>>();
  #cuts = new Map<Container, Set<PropertyKey>>();

  constructor(readonly root: unknown) {}

  /** The containers from the root down to where `path` ends or leaves what exists. */
  #walk(path: Path): Container[] {
    const containers: Container[] = [];
    let value = this.root;
    for (const key of [...path, undefined]) {
      if (!isContainer(value)) break;
      containers.push(value);
      if (key === undefined) break;
      value = value[key];
    }
    return containers;
  }

  #authorPath(path: Path): Path {
    const containers = this.#walk(path);
    return path.map((key, depth) => {
      const container = containers[depth];
      return typeof key === 'number' && container ? (this.#places.get(container)?.[key] ?? key) : key;
    });
  }

  #cut(path: Path): boolean {
    if (path.length === 0) return false;
    const containers = this.#walk(path.slice(0, -1));
    const container = containers[path.length - 1];
    if (container === undefined) return false;
    const parent = containers[path.length - 2];
    // Cells of a row stand or fall together: without one of them the others would change columns.
    if (Array.isArray(container) && Array.isArray(parent)) return this.#cut(path.slice(0, -1));
    const key = path[path.length - 1]!;
    const keys = this.#cuts.get(container) ?? new Set();
    this.#cuts.set(container, keys.add(key));
    return true;
  }

  /** Notes a cut for one issue. False when nothing is left to cut: the root itself is unsound. */
  take(issue: Issue): boolean {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const place = [...this.#authorPath(path), key];
        this.problems.push(
          problem(
            place,
            'a field of the format, or a name that begins with "x-"',
            `"${key}"`,
            'warning',
            'unknown-field',
          ),
        );
        this.#cut([...path, key]);
      }
      return true;
    }
    const container = this.#walk(path.slice(0, -1))[path.length - 1];
    const key = path[path.length - 1];
    const value = key === undefined ? this.root : container?.[key];
    // A required field that an earlier pass took out has been reported: its owner goes without a word.
    if (container && key !== undefined && this.#removed.get(container)?.has(key)) {
      return this.#cut(path.slice(0, -1));
    }
    const foreignKey = issue.code === 'invalid_key';
    const newerType = key === 'type' && typeof value === 'string';
    this.problems.push(
      problem(
        this.#authorPath(path),
        foreignKey ? 'a BCP 47 language tag such as "en"' : issue.message,
        foreignKey ? `"${String(key)}"` : describeValue(value),
        newerType ? 'warning' : 'error',
      ),
    );
    return this.#cut(value === undefined || newerType ? path.slice(0, -1) : path);
  }

  /** Carries out the cuts of this pass. */
  apply(): void {
    for (const [container, keys] of this.#cuts) {
      if (Array.isArray(container)) {
        const list = container as unknown[];
        const places = this.#places.get(list) ?? list.map((_, index) => index);
        const kept = list.map((_, index) => index).filter((index) => !keys.has(index));
        this.#places.set(
          list,
          kept.map((index) => places[index]!),
        );
        list.splice(0, list.length, ...kept.map((index) => list[index]));
      } else {
        const removed = this.#removed.get(container) ?? new Set();
        for (const key of keys) {
          delete container[key];
          removed.add(key);
        }
        this.#removed.set(container, removed);
      }
    }
    this.#cuts = new Map();
  }
}

/**
 * The part of `input` that `schema` accepts: what is broken is cut at the smallest place that can go
 * (an optional field, a list item, a table row), until the rest is sound.
 *
 * Each pass cuts at least one place and a cut moves only upwards, so it ends after as many passes as the
 * format nests. `data` is undefined when the root itself is unsound.
 */
export const prune = <T extends z.core.$ZodType>(
  schema: T,
  input: unknown,
): { readonly data: z.output<T> | undefined; readonly problems: readonly Problem[] } => {
  const pruner = new Pruner(copy(input));
  for (;;) {
    const result = z.safeParse(schema, pruner.root);
    if (result.success) return { data: result.data, problems: pruner.problems };
    const cut = result.error.issues.flatMap(flatten).map((issue) => pruner.take(issue));
    if (!cut.includes(true)) return { data: undefined, problems: pruner.problems };
    pruner.apply();
  }
};
