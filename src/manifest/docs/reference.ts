import type { FieldDoc, ObjectDoc, Schema, ValueDoc } from './describe.js';
import { docOf, isObjectDoc, namedValueDocs, objectDocs } from './index.js';
import { defOf, isOptional, unwrap } from './walk.js';

const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-');

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

/** What may stand in a field, in a few words, with links to what has a name. */
const typeName = (schema: Schema): string => {
  const inner = unwrap(schema);
  const doc = docOf(inner);
  if (doc) return `[${doc.title}](#${anchor(doc.title)})`;
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

const fieldWords = ([key, { words }]: readonly [string, FieldDoc]): readonly string[] =>
  words ? [`${code(key)} is one of:`, wordList(words)] : [];

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``;

const objectReference = (doc: ObjectDoc): string => {
  const shape = Object.entries(defOf(doc.schema).shape ?? {});
  const rows = shape.map(([key, schema]) => {
    const cells = [
      code(key),
      typeName(schema),
      isOptional(schema) ? '' : 'yes',
      doc.fields[key]?.description ?? '',
    ];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  // As written: padded columns would change every line of a table with one of them.
  const table = [
    '<!-- prettier-ignore -->',
    '| Field | Value | Required | Meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  const words = Object.entries(doc.fields).flatMap(fieldWords);
  return [doc.description, table, ...words, json(doc.example)].join('\n\n');
};

const valueReference = ({ description, words, examples }: ValueDoc): string => {
  if (words) return `${description}\n\n${wordList(words)}`;
  const short = examples.every((example) => typeof example !== 'object');
  return short
    ? `${description} For instance ${examples.map(code).join(', ')}.`
    : `${description}\n\n${json(examples.length > 1 ? examples : examples[0])}`;
};

/**
 * The reference of every named part of the format, by its name, in Markdown: what it is, its fields and
 * words, and an example.
 */
export const reference = (): ReadonlyMap<string, string> =>
  new Map(
    [...objectDocs, ...namedValueDocs].map((doc) => {
      const body = isObjectDoc(doc) ? objectReference(doc) : valueReference(doc);
      return [doc.name, `### ${doc.title}\n\n${body}`];
    }),
  );
