import type { Container } from './copy.js';
import { filled, type Test } from './tests.js';
import type { Type } from './types.js';

export const holds = (test: Test, value: unknown): boolean => {
  // The same, asked of every text: a pattern takes ten times as long.
  if (test === filled) return (value as string).trim() !== '';
  return typeof test === 'function' ? test(value as never) : test.test(value as string);
};

/** How many values are looked at in one step at most. */
const MOST_VALUES = 200;
/** How many values small parts have together that are looked at in one step. */
const VALUES_A_STEP = 50;
let left = 0;

/** Asks of the parts of a value, until one is not what it should be. Undefined where the type has no parts. */
const partsAreSound = (type: Type, value: unknown, ask: (type: Type, value: unknown) => boolean): boolean => {
  const { item, fields, entry, options, blocks } = type;
  if (fields) {
    let { needed } = type;
    for (const key in value as Container) {
      // Its own only: on a page whose libraries have extended every object, none would be sound.
      if (!Object.hasOwn(value as Container, key)) continue;
      const field = fields.get(key);
      if (field) {
        if (!ask(field.type, (value as Container)[key])) return false;
        if (field.required) needed -= 1;
      } else if (!key.startsWith('x-')) return false;
    }
    return needed <= 0;
  }
  if (item) {
    for (const inner of value as readonly unknown[]) if (!ask(item, inner)) return false;
    return true;
  }
  if (options) return options.some((option) => ask(option, value));
  if (entry)
    return Object.entries(value as Container).every(
      ([key, inner]) => ask(entry[0], key) && ask(entry[1], inner),
    );
  if (blocks) {
    const block = blocks.get((value as Container)['type']);
    return block !== undefined && ask(block, value);
  }
  return true;
};

const isSound = (type: Type, value: unknown): boolean => {
  if (--left < 0 || !type.is(value) || !(type.isLeaf || partsAreSound(type, value, isSound))) return false;
  const { rules } = type;
  for (let at = 0; at < rules.length; at += 1) if (!holds(rules[at]!, value)) return false;
  return true;
};

/**
 * Whether nothing can be said of a value: almost always, and so it is asked first, without a note of where it
 * stands. False also of what is rare, and of what is too much to be looked at in one step.
 */
export const isPlainlySound = (type: Type, value: unknown): boolean => {
  left = MOST_VALUES;
  return isSound(type, value);
};

/** The same of a value of any size, step by step. */
export function* soundSteps(type: Type, value: unknown): Generator<void, boolean> {
  if (isPlainlySound(type, value)) return true;
  if (left >= 0) return false;
  yield;
  // Too much for one step: its parts first, then what is left of it, which is to ask whether they are there.
  const parts: unknown[] = [];
  const { is, rules, options } = type;
  if (options) {
    // Of several types one must fit: short in every manifest that is meant as one.
    left = Infinity;
    return isSound(type, value);
  }
  const isWhole = is(value) && partsAreSound(type, value, (...part) => parts.push(...part) > 0);
  if (!isWhole || !rules.every((rule) => holds(rule, value))) return false;
  let values = 0;
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] as Type;
    if (!isPlainlySound(part, parts[at + 1]) && (left >= 0 || !(yield* soundSteps(part, parts[at + 1]))))
      return false;
    // Small parts, thousands of them, are several in a step.
    values += MOST_VALUES - left;
    if (values < VALUES_A_STEP) continue;
    values = 0;
    yield;
  }
  return true;
}
