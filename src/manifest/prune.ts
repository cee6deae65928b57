import { runToEnd } from '../model/time-slices.js';
import { MOST_ISSUES, type Issue } from './check.js';
import { isContainer, type Container } from './copy.js';
import { describeValue, problem, type Path, type Problem } from './problems.js';

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

  authorPath(path: Path): Path {
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
    const { path, unknown } = issue;
    if (unknown) {
      for (const key of unknown) {
        const place = [...this.authorPath(path), key];
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
    if (container && key !== undefined) {
      // Two checks of one value say the same: the first says it better.
      if (this.#cuts.get(container)?.has(key)) return true;
      // A required field that an earlier pass took out has been reported: its owner goes without a word,
      // and so does what an earlier pass left empty.
      if (this.#removed.get(container)?.has(key)) return this.#cut(path.slice(0, -1));
      if (isContainer(value) && this.#removed.has(value)) return this.#cut(path);
    }
    // A block or a section that a newer version of the format may know. Elsewhere `type` is a plain field.
    const newerType =
      key === 'type' && typeof value === 'string' && (issue.isBlock || path[0] === 'sections');
    this.problems.push(
      problem(
        this.authorPath(path),
        issue.expected,
        issue.found ?? describeValue(value),
        newerType ? 'warning' : 'error',
      ),
    );
    return this.#cut(value === undefined || newerType ? path.slice(0, -1) : path);
  }

  /** Cuts the end off every long list. False when none is that long. */
  shorten(most: number): boolean {
    const before = this.problems.length;
    const visit = (value: unknown, path: Path): void => {
      if (!isContainer(value)) return;
      if (Array.isArray(value) && value.length > most) {
        const expected = `a list of at most ${most} items where this much is broken`;
        this.problems.push(problem(this.authorPath(path), expected, describeValue(value)));
        value.length = most;
      }
      const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
      for (const key of keys) visit(value[key], [...path, key]);
    };
    visit(this.root, []);
    return this.problems.length > before;
  }

  /** Carries out the cuts of this pass. */
  apply(): void {
    for (const [container, keys] of this.#cuts) {
      if (Array.isArray(container)) {
        const list = container as unknown[];
        const places = this.#places.get(list) ?? list.map((_, index) => index);
        let length = 0;
        list.forEach((item, index) => {
          if (keys.has(index)) return;
          list[length] = item;
          places[length] = places[index]!;
          length += 1;
        });
        list.length = places.length = length;
        this.#places.set(list, places);
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

/** Asks where a value is broken, step by step. */
type Check = (root: unknown) => Generator<void, readonly Issue[]>;

/** The issues of a pass. Where they are more than anybody reads, the longest lists are to blame, and are cut. */
function* issuesOf(check: Check, pruner: Pruner): Generator<void, readonly Issue[]> {
  for (let most = MOST_ISSUES; ;) {
    const issues = yield* check(pruner.root);
    if (issues.length <= MOST_ISSUES) return issues;
    do {
      most /= 10;
      if (most < 10) return issues;
    } while (!pruner.shorten(most));
  }
}

export interface Pruned {
  readonly isSound: boolean;
  readonly problems: readonly Problem[];
  readonly authorPath: (path: Path) => Path;
}

/**
 * What is sound of `root`, by what `check` says of it: what is broken is cut out of it, at the smallest place
 * that can go (an optional field, a list item, a table row), until the rest is sound. `root` itself is cut.
 *
 * Each pass cuts at least one place and a cut moves only upwards, so it ends after as many passes as the
 * format nests. `isSound` is false when the root itself is broken. `authorPath` tells where a place in
 * `root` stood before the cuts.
 */
export function* pruneSteps(check: Check, root: unknown): Generator<void, Pruned> {
  const pruner = new Pruner(root);
  const { problems } = pruner;
  const authorPath = (path: Path) => pruner.authorPath(path);
  for (;;) {
    const issues = yield* issuesOf(check, pruner);
    if (issues.length === 0) return { isSound: true, problems, authorPath };
    let isCut = false;
    for (const issue of issues) {
      isCut = pruner.take(issue) || isCut;
      yield;
    }
    if (!isCut) return { isSound: false, problems, authorPath };
    pruner.apply();
  }
}

/** The same at once. */
export const prune = (check: (root: unknown) => readonly Issue[], root: unknown): Pruned =>
  runToEnd(
    pruneSteps(function* (value) {
      yield;
      return check(value);
    }, root),
  );
