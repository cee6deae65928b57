import { infoOf, type Schema } from '../../../src/manifest/schema/describe.js';
import {
  defOf,
  isObjectDoc,
  isOptional,
  namedType,
  namedTypes,
  unwrap,
  type NamedType,
  type ObjectDoc,
} from './walk.js';

const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-');

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

/** Returns the type of a field in words, with links to named types. */
const typeName = (schema: Schema): string => {
  const inner = unwrap(schema);
  const type = namedType(inner);
  if (type) return `[${type.title}](#${anchor(type.title)})`;
  const def = defOf(inner);
  switch (def.type) {
    case 'array':
      return `list of ${def.element ? typeName(def.element) : 'anything'}`;
    case 'union':
      return (def.options ?? []).map(typeName).join(' or ');
    case 'literal':
      return (def.values ?? []).map((value) => code(value === '' ? '""' : value)).join(' or ');
    case 'enum':
      return 'one of the words below';
    case 'boolean':
      return 'true or false';
    default:
      return def.type;
  }
};

const cell = (words: string): string => words.replace(/\|/g, '\\|').replace(/\n/g, ' ');

const wordList = (words: Readonly<Record<string, string>>): string =>
  Object.entries(words)
    .map(([word, meaning]) => `- ${code(word)}: ${meaning}`)
    .join('\n');

/** Returns the words that a field allows, if they are defined in place. */
const fieldWords = (key: string, schema: Schema): readonly string[] => {
  const inner = unwrap(schema);
  const { words, name } = infoOf(defOf(inner).element ?? inner) ?? {};
  return words && !name ? [`${code(key)} is one of:`, wordList(words)] : [];
};

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``;

const objectReference = ({ fields, description, examples }: ObjectDoc): string => {
  const all = Object.entries(fields);
  const rows = all.map(([key, field]) => {
    const required = isOptional(field.schema) ? '' : 'yes';
    const cells = [code(key), typeName(field.schema), required, field.description];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  // Not formatted by Prettier: with padded columns, one changed cell would change every line of its table.
  const table = [
    '<!-- prettier-ignore -->',
    '| Field | Value | Required | Meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  const words = all.flatMap(([key, { schema }]) => fieldWords(key, schema));
  return [description, table, ...words, json(examples[0])].join('\n\n');
};

const valueReference = ({ description, words, examples }: NamedType): string => {
  if (words) return `${description}\n\n${wordList(words)}`;
  const short = examples.every((example) => typeof example !== 'object');
  return short
    ? `${description} For example ${examples.map(code).join(', ')}.`
    : `${description}\n\n${json(examples.length > 1 ? examples : examples[0])}`;
};

/**
 * Returns the Markdown reference of every named type, by name. It has a description, the fields or words, and an
 * example.
 */
export const reference = (): ReadonlyMap<string, string> =>
  new Map(
    namedTypes().map((type) => {
      const body = isObjectDoc(type) ? objectReference(type) : valueReference(type);
      return [type.name, `### ${type.title}\n\n${body}`];
    }),
  );
