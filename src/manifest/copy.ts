/** JSON that nests deeper than this is not a manifest but an attack on the stack. */
const MAX_DEPTH = 64;

/**
 * Ten thousand sub-processors with all their fields are a quarter of it. What has more is broken, or an
 * object that holds the same part over and over, and would keep the host page from answering.
 */
export const MAX_VALUES = 1_000_000;

export type Container = Record<PropertyKey, unknown>;

export const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

/** What is given to be read, as the reader's own. */
export interface Copy {
  readonly value: unknown;
  /** Whether there were more than `MAX_VALUES` values. */
  readonly isCut: boolean;
  /** All objects and lists in it, for what is to be done to each. */
  readonly containers: readonly object[];
}

class Copier {
  #left = MAX_VALUES;
  isCut = false;
  readonly containers: object[] = [];
  readonly #above = new Set<object>();

  copy(value: unknown): unknown {
    if (typeof value === 'function' || typeof value === 'symbol') return undefined;
    if (!isContainer(value)) return value;
    if (this.#above.size >= MAX_DEPTH || this.#above.has(value)) return undefined;
    this.#above.add(value);
    try {
      return Array.isArray(value) ? this.#list(value) : this.#object(value);
    } catch {
      return undefined; // a proxy of the host's own
    } finally {
      this.#above.delete(value);
    }
  }

  #list(source: readonly unknown[]): unknown[] {
    const length = Math.min(source.length, this.#left);
    this.isCut ||= length < source.length;
    this.#left -= length;
    // By hand: `Array.from` is one of the first things that old libraries replace.
    const target: unknown[] = [];
    this.containers.push(target);
    for (let index = 0; index < length; index += 1) target.push(this.#read(source, index) ?? null);
    return target;
  }

  #object(source: Container): Container {
    const target: Container = {};
    this.containers.push(target);
    for (const key of Object.keys(source)) {
      // An own "__proto__" of JSON.parse would become the prototype of the copy.
      if (key === '__proto__') continue;
      if (this.#left <= 0) {
        this.isCut = true;
        break;
      }
      this.#left -= 1;
      const value = this.#read(source, key);
      if (value !== undefined) target[key] = value;
    }
    return target;
  }

  #read(source: object, key: PropertyKey): unknown {
    try {
      return this.copy((source as Container)[key]);
    } catch {
      return undefined; // a getter of the host's own
    }
  }
}

/**
 * A copy that may be cut. What JSON cannot hold is left out as `JSON.stringify` leaves it out (null in a
 * list), and so are cycles, what throws while it is read, and what lies too deep, so that a host which
 * passes an object of its own gets the same answer as one with a file.
 */
export const copy = (value: unknown): Copy => {
  const copier = new Copier();
  return { value: copier.copy(value), isCut: copier.isCut, containers: copier.containers };
};

/**
 * The same of what was read from JSON just now, and nobody else holds: step by step, and as long as it is neither too
 * much nor too deep, without a copy.
 */
export function* own(value: unknown): Generator<void, Copy> {
  const containers: Container[] = isContainer(value) ? [value] : [];
  let count = 0;
  // Level by level: the containers of the next one are added while those of this one are looked through.
  for (let at = 0, depth = 0, end = 0; at < containers.length; at += 1) {
    if (at === end) {
      depth += 1;
      end = containers.length;
    }
    const container = containers[at]!;
    const keys = Object.keys(container);
    for (const key of keys) {
      if (key === '__proto__') return copy(value);
      const inner = container[key];
      if (isContainer(inner)) containers.push(inner);
    }
    count += keys.length;
    if (depth > MAX_DEPTH || count > MAX_VALUES) return copy(value);
    if (at % 100 === 0) yield;
  }
  return { value, isCut: false, containers };
}
