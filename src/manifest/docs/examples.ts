import type { ObjectDoc, Schema } from './describe.js';
import { docOf, isObjectDoc } from './index.js';
import { defOf, unwrap } from './walk.js';

/** Examples of a value, from what is said of its schema or of the schemas inside it. */
const examplesOf = (schema: Schema, words: readonly string[]): readonly unknown[] => {
  const inner = unwrap(schema);
  const doc = docOf(inner);
  if (doc) return isObjectDoc(doc) ? [doc.example] : doc.examples;
  const { type, element } = defOf(inner);
  if (type === 'boolean') return [true, false];
  if (!element) return words;
  const items = examplesOf(element, words);
  return items.length > 0 ? [items.slice(0, 1)] : [];
};

/** Examples of a field: its owner's, its own, or else those of what it holds. */
export const fieldExamples = (owner: ObjectDoc, key: string): readonly unknown[] => {
  const schema = defOf(owner.schema).shape?.[key];
  const { examples = [], words } = owner.fields[key] ?? {};
  const own = [...(key in owner.example ? [owner.example[key]] : []), ...examples];
  const all = own.length > 0 || !schema ? own : examplesOf(schema, Object.keys(words ?? {}).slice(0, 1));
  return [...new Map(all.map((example) => [JSON.stringify(example), example])).values()];
};
