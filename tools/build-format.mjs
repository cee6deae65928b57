// Writes src/manifest/format.ts: the zod schema of src/manifest/schema/ as a table for the checker, so that
// no page loads zod. What the table has no way to say, or would say differently, fails here.
//   node tools/build-format.mjs           writes the file
//   node tools/build-format.mjs --check   fails when the file is not what it would write
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import prettier from 'prettier';
import { root } from './lib/run.mjs';

const FOLDER = join(root, 'src/manifest');
const FILE = join(FOLDER, 'format.ts');

/** What the schema's files export, as they stand: dist/ may be older, or broken for want of the table. */
async function load() {
  const files = (await readdir(join(FOLDER, 'schema'))).sort();
  const lines = files.map((file) => `export * from './schema/${file.replace(/ts$/, 'js')}';`);
  const contents = [...lines, "export { formats, wholes } from './formats.js';"].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: FOLDER },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
  });
  // In node_modules, so that what it imports from packages is found.
  const cache = join(root, 'node_modules/.cache/trust-center');
  await mkdir(cache, { recursive: true });
  const file = join(cache, `schema-${process.pid}.mjs`);
  await writeFile(file, outputFiles[0].text);
  return import(pathToFileURL(file).href).finally(() => rm(file));
}

const { formats, wholes, ...exported } = await load();
const names = new Map(
  Object.entries(exported)
    .filter(([, value]) => value?._zod)
    .map(([name, schema]) => [schema, name]),
);

const fail = (what) => {
  throw new Error(`tools/build-format.mjs: ${what}`);
};
const defOf = (schema) => schema._zod.def;
const expectedOf = (schema) => defOf(schema).error?.({});

/** All types that have a name, by kind, as `format.ts` has them; for shapes and blocks, fields and schemas. */
const table = { shapes: {}, words: {}, unions: {}, maps: {}, blocks: {} };
const isType = (name) => [formats, ...Object.values(table)].some((types) => Object.hasOwn(types, name));

/** A closed set as `a|b|c`, and after it what it is called, unless that is "one of". */
function wordsOf(schema) {
  const words = Object.values(defOf(schema).entries);
  const called = expectedOf(schema).slice(0, -words.join(', ').length - 1);
  if (`${called} ${words.join(', ')}` !== expectedOf(schema)) fail(`a closed set: ${expectedOf(schema)}`);
  if (words.some((word) => !/^[\w-]+$/.test(word))) fail(`a closed set with other signs: ${words}`);
  return called === 'one of' ? [words.join('|')] : [words.join('|'), called];
}

/** The name of a type. On the way, it comes into the table, and what it is made of after it. */
function nameOf(schema) {
  const name = names.get(schema) ?? fail(`a schema of type ${defOf(schema).type} that nothing exports`);
  if (isType(name)) return name;
  const { type, shape, options, discriminator, keyType, valueType, checks = [] } = defOf(schema);
  const rules = checks.length - (shape ? 1 : 0); // but for the one that reports unknown fields
  if (rules !== (Object.hasOwn(wholes, name) ? 1 : 0)) fail(`a check of ${name} is not in formats.ts`);
  const kind = shape
    ? 'shapes'
    : discriminator
      ? 'blocks'
      : { union: 'unions', record: 'maps', enum: 'words' }[type];
  if (!kind) fail(`${name}, of type ${type}, is not in formats.ts`);
  table[kind][name] = undefined; // takes its place, before what it is made of
  if (shape) table.shapes[name] = fieldsOf(shape);
  else if (discriminator) table.blocks[name] = [expectedOf(schema), blocksOf(schema)];
  else if (options) table.unions[name] = [expectedOf(schema), ...options.map(nameOf)];
  else if (type === 'record') table.maps[name] = [nameOf(keyType), nameOf(valueType)];
  else table.words[name] = wordsOf(schema);
  return name;
}

/** The blocks of a union by the word in `type`, without that field, which is then known to be right. */
const blocksOf = (union) =>
  Object.fromEntries(
    defOf(union).options.map((block) => {
      const { shape, checks } = defOf(block);
      const { type, ...rest } = shape;
      if (checks.length !== 1 || defOf(union).discriminator !== 'type') fail('a block of another kind');
      return [defOf(type).values[0], fieldsOf(rest)];
    }),
  );

/** Fields with all that stands behind them: the short form must wait until all names are known. */
const fieldsOf = (shape) => Object.entries(shape).map(fieldOf);

function fieldOf([key, schema]) {
  const field = { key, lists: '', end: '!' };
  let inner = schema;
  for (; ; inner = defOf(inner).innerType ?? defOf(inner).element) {
    const { type, checks = [] } = defOf(inner);
    if (type === 'optional' && inner === schema) field.end = '';
    else if (type !== 'array') break;
    else {
      const of = /^a list(?: of (\w+))?$/.exec(expectedOf(inner)) ?? fail(`a list: ${expectedOf(inner)}`);
      if (checks.length > 0) fail(`a check of the list ${key}`);
      // The innermost list is the first: `cell[cells][rows]`.
      field.lists = `[${of[1] ?? ''}]${field.lists}`;
    }
  }
  return defOf(inner).type === 'enum' && !names.has(inner)
    ? { ...field, words: wordsOf(inner) }
    : { ...field, name: nameOf(inner) };
}

/** Short: a field is of the type that it has the name of, or else text, where nothing is said. */
function codeOf({ key, lists, end, words, name }) {
  if (words?.length > 1) fail(`${key} needs an export for its words`);
  const usual = isType(key) ? key : 'text';
  return `${key}${words ? `=${words[0]}` : name === usual ? '' : `:${name}`}${lists}${end}`;
}

nameOf(exported.manifest);
for (const name of Object.keys(wholes)) if (!isType(name)) fail(`no type is called ${name}, of wholes`);

const coded = (fields) => fields.map(codeOf).join(' ');
const codedAll = (types) =>
  Object.fromEntries(Object.entries(types).map(([name, fields]) => [name, coded(fields)]));
const { shapes, words, unions, maps, blocks } = table;
const source = `// Written by tools/build-format.mjs from the schema in src/manifest/schema/. Do not edit: change it there.

/*
 * The format of the manifest as the checker reads it. A field is written \`key:type\`, or \`key=a|b\` for one
 * of a closed set of words. Without either, it is of the type that has its name, or else \`text\`. After that,
 * \`[]\` makes a list of it, \`[steps]\` one that is called "a list of steps"; \`!\` says that it is required.
 */

type Types<T> = Readonly<Record<string, T>>;

/** Objects: their fields, in the order in which they are checked. */
export const shapes: Types<string> = ${JSON.stringify(codedAll(shapes))};

/** Closed sets of words, and what they are called, if not "one of". */
export const words: Types<readonly [words: string, called?: string]> = ${JSON.stringify(words)};

/** What may be one thing or another, and what it is called. */
export const unions: Types<readonly [expected: string, ...types: string[]]> = ${JSON.stringify(unions)};

/** Maps: the type of their keys, and of what they hold. */
export const maps: Types<readonly [key: string, value: string]> = ${JSON.stringify(maps)};

/** Objects that a word in their field \`type\` tells apart: what they are called, and the fields of each. */
export const blocks: Types<readonly [expected: string, shapes: Types<string>]> = ${JSON.stringify(
  Object.fromEntries(
    Object.entries(blocks).map(([name, [expected, shapes]]) => [name, [expected, codedAll(shapes)]]),
  ),
)};
`;
const text = await prettier.format(source, { ...(await prettier.resolveConfig(FILE)), filepath: FILE });

if (process.argv.includes('--check')) {
  if ((await readFile(FILE, 'utf8').catch(() => '')) !== text) {
    console.error('src/manifest/format.ts is not what tools/build-format.mjs writes. Run it.');
    process.exitCode = 1;
  }
} else await writeFile(FILE, text);
