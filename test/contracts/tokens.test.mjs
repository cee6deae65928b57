// Public custom properties: the styles read exactly those that docs/theming.md and tokens.json name.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from '../../tools/lib/run.mjs';
import { parseSource, visitStyles, walk } from '../../tools/lib/source-text.mjs';

const read = (path) => readFile(join(root, path), 'utf8');

const files = (
  await Promise.all(
    ['src', 'components'].map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true }))
        .filter((file) => /\.(ts|css)$/.test(file))
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
    ),
  )
).flat();
const sources = await Promise.all(files.map(async (path) => ({ path, text: await read(path) })));

const isSpace = ({ type, value }) => type === 'token' && value.type === 'white-space';
/** A value as lightningcss reads it, so that two ways to write it compare as equal. */
const normal = (tokens) => JSON.stringify(tokens.filter((token) => !isSpace(token)));
function parseValue(css) {
  let tokens;
  visitStyles({ path: 'value.css', text: `a { --value: ${css} }` }, () => ({
    Declaration({ value }) {
      tokens = value.value;
    },
  }));
  return normal(tokens);
}

/** The custom properties that the style sheets of these sources read, and those that they declare. */
function customPropertiesIn(list) {
  const reads = [];
  const declared = [];
  for (const source of list)
    visitStyles(source, () => ({
      Variable({ name, fallback }) {
        reads.push({ path: source.path, name: name.ident, fallback: fallback && normal(fallback) });
      },
      Declaration({ property, value }) {
        if (property === 'custom' && value.name.startsWith('--') && value.name !== '--x')
          declared.push({ path: source.path, name: value.name });
      },
    }));
  return { reads, declared };
}
const { reads: allReads, declared } = customPropertiesIn(sources);
const isPublic = ({ name }) => name.startsWith('--trust-');
const reads = allReads.filter(isPublic);
const used = [...new Set(reads.map(({ name }) => name))].sort();

const groups = Object.entries(JSON.parse(await read('src/styles/tokens.json'))).filter(
  ([name]) => !name.startsWith('$'),
);
const tokens = groups.flatMap(([group, members]) =>
  Object.entries(members)
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, token]) => ({ name, group, type: token.$type ?? members.$type, ...token })),
);
const ours = (token) => token.$extensions['trust-center'];

const rows = [...(await read('docs/theming.md')).matchAll(/^\| `(--trust-[\w-]+)` +\| `([^`]+)` +\|/gm)].map(
  ([, name, css]) => ({ name, css: css.trim() }),
);

test('tokens.json lists exactly the custom properties that the styles read', () => {
  assert.ok(used.length > 20, 'the search finds what is read');
  assert.deepEqual(tokens.map((token) => ours(token).property).sort(), used);
});

test('docs/theming.md lists exactly these custom properties, with the defaults of tokens.json', () => {
  assert.deepEqual(rows.map(({ name }) => name).sort(), used);
  for (const { name, css } of rows)
    assert.equal(css, ours(tokens.find((token) => ours(token).property === name)).css, name);
});

test('the styles read at most 31 custom properties', () =>
  assert.ok(used.length <= 31, `${used.length}: at most 31`));

test('the styles read each custom property with a fallback', () => {
  assert.deepEqual(
    reads.filter(({ fallback }) => !fallback).map(({ name }) => name),
    [],
  );
});

test('the documented default of each custom property is the one in the styles', () => {
  // A derived default is described in words; `currentColor` is the choice of the page in both places.
  const plain = tokens.filter((token) => !/[<×;]/.test(ours(token).css));
  assert.ok(plain.length > 20);
  for (const token of plain) {
    const { property, css } = ours(token);
    const fallbacks = reads.filter(({ name }) => name === property).map(({ fallback }) => fallback);
    assert.ok(fallbacks.includes(parseValue(css)), `${property}: the styles do not read it with ${css}`);
  }
});

test('the library declares no public custom property, because that would override the value of the site', () => {
  assert.deepEqual(declared.filter(isPublic), []);
});

test('every other custom property is marked as private', () => {
  const inScripts = sources
    .filter(({ path }) => path.endsWith('.ts') && !path.startsWith('src/cli/'))
    .flatMap((source) => {
      const found = [];
      walk(parseSource(source), (node) => {
        if (ts.isStringLiteralLike(node) && /^--[a-z_][\w-]*$/.test(node.text))
          found.push({ path: source.path, name: node.text });
      });
      return found;
    });
  const others = [...allReads, ...declared, ...inScripts].filter((property) => !isPublic(property));
  assert.ok(others.length > 20);
  assert.deepEqual(
    others.filter(({ name }) => !name.startsWith('--_')),
    [],
  );
});

test('tokens.json has the format of the W3C community group', () => {
  const shapes = {
    color: ({ colorSpace, components, hex }) =>
      colorSpace === 'srgb' && components.length === 3 && /^#[\da-f]{6}$/.test(hex),
    number: (value) => typeof value === 'number',
    dimension: ({ value, unit }) => typeof value === 'number' && (unit === 'px' || unit === 'rem'),
    fontFamily: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
    fontWeight: (value) => value >= 1 && value <= 1000,
  };
  for (const { name, type, $value, $description } of tokens) {
    assert.ok(shapes[type]?.($value), `${name}: ${JSON.stringify($value)} is no ${type}`);
    assert.ok($description, name);
  }
});

test('the package exports the tokens.json of the sources', async () => {
  const { exports } = JSON.parse(await read('package.json'));
  assert.equal(await read(exports['./tokens.json']), await read('src/styles/tokens.json'));
});

test('the example themes use only documented custom properties', async () => {
  const names = (await readdir(join(root, 'examples/themes'))).filter(
    (file) => file.endsWith('.css') && file !== 'page.css',
  );
  assert.equal(names.length, 4);
  const themes = await Promise.all(
    names.map(async (name) => ({ path: name, text: await read(`examples/themes/${name}`) })),
  );
  for (const { path, name } of customPropertiesIn(themes).declared.filter(isPublic))
    assert.ok(used.includes(name), `${path}: ${name}`);
  for (const { path, text } of themes) assert.doesNotMatch(text, /!important/, path);
});
