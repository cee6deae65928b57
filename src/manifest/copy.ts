/** Maximum nesting. Deeper JSON is not a manifest, and could overflow the stack. */
const MAX_DEPTH = 64;

/**
 * Maximum number of values in a copy. Ten thousand sub-processors with all their fields need a quarter of it. A larger
 * input is broken, or is an object that contains the same part many times, and would block the host page.
 */
export const MAX_VALUES = 1_000_000;

/** Number of values that are copied in one step. */
const VALUES_A_STEP = 500;

export type Container = Record<PropertyKey, unknown>;

export const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

/** A container whose copy exists but is still empty, with its parent. */
interface Pending {
  readonly source: Container;
  readonly target: Container;
  /** The keys of an object. Undefined for a list. */
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  readonly parent: Pending | undefined;
  readonly depth: number;
}

/** Prepares the copy of a container, or returns undefined if it cannot be copied. */
const open = (source: Container, parent: Pending | undefined): Pending | undefined => {
  const depth = parent ? parent.depth + 1 : 0;
  if (depth >= MAX_DEPTH) return undefined;
  for (let above = parent; above; above = above.parent) if (above.source === source) return undefined;
  try {
    const keys = Array.isArray(source) ? undefined : Object.keys(source);
    const { length } = keys ?? (source as unknown as readonly unknown[]);
    const target = (keys ? {} : []) as Container;
    return { source, target, keys, length, parent, depth };
  } catch {
    return undefined; // a proxy of the host page
  }
};

/**
 * Copies a value of the host page into plain objects and lists, level by level and step by step. Leaves out what JSON
 * cannot hold, as `JSON.stringify` does (null in a list), and also cycles, values that throw while they are read, and
 * values that are nested too deep. An object therefore gives the same result as a file.
 *
 * @returns the copy, and whether there were more than `MAX_VALUES` values
 */
export function* copySteps(
  value: unknown,
): Generator<void, { readonly value: unknown; readonly isCut: boolean }> {
  const pending: Pending[] = [];
  let left = MAX_VALUES;
  let isCut = false;
  let untilPause = VALUES_A_STEP;

  const copyOf = (inner: unknown, parent?: Pending): unknown => {
    if (typeof inner === 'function' || typeof inner === 'symbol') return undefined;
    if (!isContainer(inner)) return inner;
    const opened = open(inner, parent);
    if (opened) pending.push(opened);
    return opened?.target;
  };
  const read = (parent: Pending, key: PropertyKey): unknown => {
    try {
      return copyOf(parent.source[key], parent);
    } catch {
      return undefined; // a getter of the host page
    }
  };

  const root = copyOf(value);
  // The loop also reaches the containers that are added while it runs.
  for (const one of pending) {
    const { target, keys, length } = one;
    for (let at = 0; at < length; at += 1) {
      if (left <= 0) {
        isCut = true;
        break;
      }
      left -= 1;
      const key = keys ? keys[at]! : at;
      const inner = read(one, key);
      // An own "__proto__" of JSON.parse would become the prototype of the copy.
      if (!keys) (target as unknown as unknown[]).push(inner ?? null);
      else if (inner !== undefined && key !== '__proto__') target[key] = inner;
      untilPause -= 1;
      if (untilPause === 0) {
        untilPause = VALUES_A_STEP;
        yield;
      }
    }
  }
  return { value: root, isCut };
}
