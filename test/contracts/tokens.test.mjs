// Public custom properties: what the styles read, docs/theming.md and tokens.json name, all three the same.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/run.mjs';

const read = (path) => readFile(join(root, path), 'utf8');
const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '');

const files = (
  await Promise.all(
    ['src', 'components'].map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true }))
        .filter((file) => /\.(ts|css)$/.test(file))
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
    ),
  )
).flat();
const sources = await Promise.all(
  files.map(async (path) => ({ path, text: withoutComments(await read(path)) })),
);
const code = sources.map(({ text }) => text).join('\n');

/** Every property that is read, with its fallback as written, without needless space. */
const reads = [...code.matchAll(/var\(\s*(--trust-[\w-]+)\s*(,)?/g)].map((match) => {
  const start = match.index + match[0].length;
  let depth = 1;
  let end = start;
  while (end < code.length && depth > 0) {
    if (code[end] === '(') depth += 1;
    if (code[end] === ')') depth -= 1;
    end += 1;
  }
  const fallback = match[2]
    ? code
        .slice(start, end - 1)
        .replace(/\s+/g, ' ')
        .trim()
    : undefined;
  return { name: match[1], fallback };
});
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

test('there are few custom properties', () => assert.ok(used.length <= 31, `${used.length}: at most 31`));

test('the styles read each custom property with a fallback', () => {
  assert.deepEqual(
    reads.filter(({ fallback }) => !fallback).map(({ name }) => name),
    [],
  );
});

test('the documented default of each custom property is the one in the styles', () => {
  // What is derived is said in words; what is the page's to say (`currentColor`) is the same in both.
  const plain = tokens.filter((token) => !/[<×;]/.test(ours(token).css));
  assert.ok(plain.length > 20);
  for (const token of plain) {
    const { property, css } = ours(token);
    const fallbacks = reads.filter(({ name }) => name === property).map(({ fallback }) => fallback);
    assert.ok(
      fallbacks.includes(css),
      `${property}: ${css} is documented, ${fallbacks.join(' and ')} is read`,
    );
  }
});

test('the library declares no public custom property, because that would override the value of the site', () => {
  for (const { path, text } of sources)
    assert.doesNotMatch(text, /(?<!var\(\s*)--trust-[\w-]+\s*:/, `${path} declares a public property`);
});

test('every other custom property is marked as private', () => {
  // The commands' options begin so too, and no command has styles.
  for (const { path, text } of sources.filter(({ path }) => !path.includes('src/cli/')))
    for (const [, name] of text.matchAll(/(?:var\(\s*|^\s*|')(--(?!_|trust-)[a-z][\w-]*)(?=[,):'])/gm))
      assert.fail(`${path}: ${name} begins with --_`);
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
  for (const file of names) {
    const css = withoutComments(await read(`examples/themes/${file}`));
    for (const [, name] of css.matchAll(/(--trust-[\w-]+)\s*:/g))
      assert.ok(used.includes(name), `${file}: ${name}`);
    assert.doesNotMatch(css, /!important/, file);
  }
});
