import * as leaves from '../../../src/manifest/leaves.js';
import { infoOf, type Field, type Schema } from '../../../src/manifest/schema/describe.js';
import { manifest } from '../../../src/manifest/schema/manifest.js';
import { defOf, expectedOf, isOptional, namedType, namedTypes, unwrap } from './walk.js';

/*
 * Writes `format.ts`, which builds the schema with the functions in `types.ts`. It needs neither zod nor the
 * descriptions, which pages do not need.
 */

const string = (value: string): string => JSON.stringify(value);

/** Returns the code that names an export of `leaves.ts`. */
const leafCode = (leaf: unknown): string => {
  const name = Object.entries(leaves).find(([, value]) => value === leaf)?.[0];
  if (!name) throw new Error('A leaf or a rule of the schema is not exported by src/manifest/leaves.ts');
  return `leaves.${name}`;
};

const variable = (name: string): string => name.replace(/^./, (first) => first.toLowerCase());

/** The names of the types that ids refer to. */
const referred = new Set(
  namedTypes().flatMap(({ fields }) => Object.values(fields ?? {}).map(({ refersTo }) => refersTo)),
);

const call = (name: string, ...args: (string | undefined)[]): string => {
  while (args.at(-1) === undefined) args.pop();
  return `${name}(${args.map((arg) => arg ?? 'undefined').join(', ')})`;
};

/** The types that get a constant, each after the types that it uses. */
const constants = new Map<string, string>();

/** Returns the code of a type, which is its constant if it has one, and otherwise its definition. */
const typeCode = (schema: Schema): string => {
  const type = namedType(schema);
  if (type?.schema !== schema || type.leaf) return definition(schema);
  const name = variable(type.name);
  if (!constants.has(name)) constants.set(name, definition(schema));
  return name;
};

const fieldCode = ({ schema, refersTo }: Field): string => {
  const type = unwrap(schema);
  if (!refersTo) return typeCode(type);
  const code = `ref(leaves.id, ${string(refersTo)})`;
  return defOf(type).type === 'array' ? call('list', code) : code;
};

const objectCode = (schema: Schema, isBlock = false): string => {
  const { fields = {}, name = '', rule } = infoOf(schema) ?? {};
  // A block is chosen by its `type`, so that field needs no check.
  const code = Object.entries(fields).map(([key, field]) => {
    const value = isBlock && key === 'type' ? 'leaves.plain' : fieldCode(field);
    return key === value ? key : `${key}: ${value}`;
  });
  const required = Object.keys(fields).filter((key) => !isOptional(fields[key]!.schema));
  const renamed = Object.entries(fields).flatMap(([key, { renamedFrom: oldName }]) => {
    if (oldName === undefined) return [];
    if (Object.hasOwn(fields, oldName)) throw new Error(`${name}.${oldName} is an old name and a field`);
    return [`${string(oldName)}: ${string(key)}`];
  });
  const more = [
    ...(referred.has(name) ? [`name: ${string(name)}`] : []),
    ...(renamed.length > 0 ? [`renamed: { ${renamed.join(', ')} }`] : []),
    ...(rule ? [`rule: ${leafCode(rule)}`] : []),
  ];
  return call(
    'object',
    `{ ${code.join(', ')} }`,
    required.length > 0 || more.length > 0 ? string(required.join(' ')) : undefined,
    more.length > 0 ? `{ ${more.join(', ')} }` : undefined,
  );
};

/** The words after `a ` in what a problem expects: "a list of steps" → "steps", "one of a, b" → undefined. */
const called = (schema: Schema, usual: string, rest = ''): string | undefined => {
  const words = expectedOf(schema).slice(0, rest ? -rest.length - 1 : undefined);
  return words === usual ? undefined : words;
};

const definition = (schema: Schema): string => {
  const { leaf, rule, fields, words } = infoOf(schema) ?? {};
  const { type, element, options = [], discriminator, keyType, valueType } = defOf(schema);
  const ruleCode = rule && leafCode(rule);
  if (leaf) return leafCode(leaf);
  if (fields) return objectCode(schema);
  if (words) {
    const all = Object.keys(words);
    const name = called(schema, 'one of', all.join(', '));
    return call('oneOf', string(all.join('|')), name && string(name));
  }
  if (element) {
    const name = called(schema, 'a list')?.replace(/^a list of /, '');
    return call('list', typeCode(element), name && string(name));
  }
  if (keyType && valueType) return call('map', typeCode(keyType), typeCode(valueType), ruleCode);
  if (discriminator) {
    const blocks = options.map((block) => {
      const [word] = defOf(infoOf(block)!.fields!['type']!.schema).values as [string];
      return `${word}: ${objectCode(block, true)}`;
    });
    return call('blocks', string(expectedOf(schema)), `{ ${blocks.join(', ')} }`);
  }
  if (type === 'union')
    return call('union', string(expectedOf(schema)), `[${options.map(typeCode).join(', ')}]`, ruleCode);
  throw new Error(`The checker does not know zod types of the kind "${type}"`);
};

/** Returns the source of `format.ts`. */
export const formatSource = (): string => {
  constants.clear();
  typeCode(manifest);
  const lines = [...constants].map(([name, code]) => {
    const prefix = name === 'manifest' ? 'export const' : 'const';
    return `${prefix} ${name} = ${code};`;
  });
  return `// Generated from the schema in src/manifest/schema/ by "npm run generate". Do not edit.
import * as leaves from './leaves.js';
import { blocks, list, map, object, oneOf, ref, union } from './types.js';

${lines.join('\n\n')}
`;
};
