// npm run new -- <section type>: adds a section of a new type, which shows a list of entries from the manifest.
//
// Writes its class, styles, words, registration, schema, test and story, adds it to the registry and to the schema of the
// manifest, and runs npm run generate. Texts that only the author can write are marked TODO, and npm run lint fails
// until they are written.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { node, root } from './lib/run.mjs';

const filesOf = (name) => ({
  element: `components/${name}/${name}.ts`,
  styles: `components/${name}/${name}.styles.ts`,
  words: `components/${name}/${name}.words.ts`,
  define: `components/${name}/define.ts`,
  schema: `src/manifest/schema/${name}.ts`,
  test: `test/components/${name}.test.ts`,
  story: `stories/${name}.stories.ts`,
});

const upper = (words) => words.replace(/^./, (letter) => letter.toUpperCase());
const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const spaced = (name) => upper(name.replaceAll('-', ' '));
/** `awards` → `award`; for a name that is not a plural, returns another word for its entries. */
const singular = (name) => (/[^s]s$/.test(name) ? name.slice(0, -1) : `${name}-entry`);

/** The values that the templates fill in. */
function valuesFor(name) {
  const part = singular(name);
  return {
    name,
    part,
    camel: camelCase(name),
    Name: upper(camelCase(name)),
    words: spaced(name),
    item: camelCase(part),
    Item: upper(camelCase(part)),
    ItemWords: spaced(part),
  };
}

/** Writes a file, formatted by Prettier. */
async function write(path, text, into) {
  const options = await resolveConfig(join(root, 'package.json'));
  await mkdir(dirname(join(into, path)), { recursive: true });
  await writeFile(join(into, path), await format(text, { ...options, filepath: path }));
}

/** Inserts text into a TypeScript file, at the place that `find` returns for its syntax tree. */
async function insert(path, text, find, into) {
  const code = await readFile(join(into, path), 'utf8');
  const at = find(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  if (at === undefined) throw new Error(`${path}: no place found to add the new section`);
  await write(path, code.slice(0, at) + text + code.slice(at), into);
}

/** Returns the first property of this name in a syntax tree. */
function propertyOf(tree, name) {
  if (ts.isPropertyAssignment(tree) && tree.name.getText() === name) return tree;
  return ts.forEachChild(tree, (child) => propertyOf(child, name));
}
const endOfImports = (tree) => tree.statements.findLast(ts.isImportDeclaration)?.end;
const startOfProse = (tree) => propertyOf(tree, 'prose')?.getStart();
const startOfSections = (tree) => propertyOf(tree, 'sections')?.getStart();

/** Adds the new type to the two lists that are written by hand: the registry and the schema. */
async function register({ name, part, camel, words, item }, into) {
  await insert(
    'src/section-registry.ts',
    `${name.includes('-') ? `'${name}'` : name}: {
      title: '${words}',
      shows: ['${camel}'],
      anchors: { '${part}-<id>': 'an entry of the list' },
    },\n`,
    startOfProse,
    into,
  );
  const schema = 'src/manifest/schema/manifest.ts';
  await insert(schema, `\nimport { ${item} } from './${name}.js';`, endOfImports, into);
  await insert(
    schema,
    `${camel}: list(${item}, 'TODO: say in a sentence what the list holds.'),\n`,
    startOfSections,
    into,
  );
}

/**
 * Adds a section of a new type. Writes nothing if one of its files exists.
 *
 * @param {string} name the type, which is also the tag without `trust-`
 * @param {{ into?: string }} [options] `into`: the project's folder
 * @returns {Promise<string[]>} the files written
 */
export async function newComponent(name, { into = root } = {}) {
  if (!/^(?!trust-)[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(
      `"${name}" is not a name for a section. Use lower-case words with hyphens, without "trust-".`,
    );
  const files = Object.entries(filesOf(name));
  for (const [, path] of files) if (existsSync(join(into, path))) throw new Error(`${path} exists already.`);
  const values = valuesFor(name);
  for (const [template, path] of files) {
    const text = await readFile(join(root, `tools/templates/${template}.txt`), 'utf8');
    await write(
      path,
      text.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]),
      into,
    );
  }
  await register(values, into);
  const { code, output } = await node(join(into, 'tools/generate.mjs'), [], { cwd: into, quiet: true });
  if (code !== 0) throw new Error(`npm run generate failed\n${output}`);
  return files.map(([, path]) => path);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [name] = process.argv.slice(2);
  try {
    if (!name) throw new Error('Usage: npm run new -- <section type>');
    for (const path of await newComponent(name)) console.log(path);
    console.log(
      'Added to src/section-registry.ts and src/manifest/schema/manifest.ts. Next: write what is marked TODO, adapt the ' +
        'fields of its entries, and run npm run generate after each change of the schema.',
    );
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
