import { infoOf, type Schema } from '../../../src/manifest/schema/describe.js';
import { defOf, namedType, unwrap, type ObjectDoc } from './walk.js';

/** Returns examples of a value, from its type or from the type of its items. */
const examplesOf = (schema: Schema): readonly unknown[] => {
  const inner = unwrap(schema);
  const examples = namedType(inner)?.examples ?? infoOf(inner)?.examples?.slice(0, 2);
  if (examples) return examples;
  const { element } = defOf(inner);
  const items = element ? examplesOf(element) : [];
  return items.length > 0 ? [items.slice(0, 1)] : [];
};

/** Returns examples of a field: from the example of the object, from the field itself, or else from its type. */
export const fieldExamples = ({ fields, examples }: ObjectDoc, key: string): readonly unknown[] => {
  const field = fields[key]!;
  const [example] = examples as readonly Readonly<Record<string, unknown>>[];
  const own = [...(example && key in example ? [example[key]] : []), ...field.examples];
  const all = own.length > 0 ? own : examplesOf(field.schema);
  return [...new Map(all.map((value) => [JSON.stringify(value), value])).values()];
};
