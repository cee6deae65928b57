import { isContainer, type Container } from './copy.js';
import type { Leaf, MapType, ObjectType, Rule, Type } from './types.js';

/** Number of list items that are checked in one step. */
export const ITEMS_A_STEP = 32;

export const isObject = (value: unknown): value is Container => isContainer(value) && !Array.isArray(value);

/** Returns true if a value follows a rule. */
export const holds = ([test]: Rule, value: unknown): boolean =>
  typeof test === 'function' ? test(value as never) : test.test(value as string);

const obeys = (rule: Rule | undefined, value: unknown): boolean => rule === undefined || holds(rule, value);

/** Returns what a value should have been instead, or undefined if it is right. */
export const faultOf = (leaf: Leaf, value: unknown): string | undefined => {
  if (!leaf.is(value)) return leaf.expected;
  for (const rule of leaf.rules) if (!holds(rule, value)) return rule[1];
  return undefined;
};

/**
 * Fast path: returns true if a value is certainly valid. Does not record paths of problems. Returns false for long
 * lists, which have to be walked in steps.
 */
export const fits = (type: Type, value: unknown): boolean => {
  switch (type.kind) {
    case 'leaf':
      return faultOf(type, value) === undefined;
    case 'union':
      return type.options.some((option) => fits(option, value)) && obeys(type.rule, value);
    case 'list':
      return (
        Array.isArray(value) && value.length <= ITEMS_A_STEP && value.every((item) => fits(type.item, item))
      );
    case 'map':
      return isObject(value) && entriesFit(type, value) && obeys(type.rule, value);
    case 'object':
      return isObject(value) && fieldsFit(type, value) && obeys(type.rule, value);
    case 'blocks': {
      const block = isObject(value) && type.blocks.get(value['type']);
      return block ? fits(block, value) : false;
    }
  }
};

const entriesFit = (type: MapType, map: Container): boolean => {
  for (const key of Object.keys(map))
    if (faultOf(type.key, key) !== undefined || !fits(type.value, map[key])) return false;
  return true;
};

const fieldsFit = ({ fields, required }: ObjectType, object: Container): boolean => {
  for (const key of Object.keys(object)) {
    const type = fields.get(key);
    if (type ? !fits(type, object[key]) : !key.startsWith('x-')) return false;
  }
  return required.every((key) => Object.hasOwn(object, key));
};

/** Returns whether a value is of the same kind as the values of a type: a text, a number, a list, an object. */
export const isOfKind = (type: Type, value: unknown): boolean => {
  switch (type.kind) {
    case 'leaf':
      return type.is(value);
    case 'list':
      return Array.isArray(value);
    case 'union':
      return type.options.some((option) => isOfKind(option, value));
    default:
      return isObject(value);
  }
};
