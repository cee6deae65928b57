// The sections stand in several lists that no code can share: style sheets, templates, imports, the format. A new
// section that one of them lacks would be registered and never laid out, or hidden as if it were the fallback.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/run.mjs';
import { elementNames } from './support.mjs';

const read = (path) => readFile(join(root, path), 'utf8');
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name).sort();

/** Elements that are no sections. */
const OTHERS = ['badge', 'center'];
const sections = elementNames.filter((name) => !OTHERS.includes(name));

/** From the opening of a selector list to its end. */
const between = (text, start, end) => {
  const from = text.indexOf(start);
  assert.ok(from >= 0, `“${start}” is not there any more`);
  return text.slice(from, text.indexOf(end, from + start.length));
};

test('there are sections to compare', () => assert.ok(sections.length >= 13));

test('components/center/center.styles.ts: what is not hidden as the fallback', async () => {
  const selector = between(await read('components/center/center.styles.ts'), '::slotted(', '{');
  assert.deepEqual(all(selector, /trust-([\w-]+)/g), sections);
});

test('src/styles/before-define.css: what is a block before it is defined', async () => {
  const selector = between(await read('src/styles/before-define.css'), ':is(', ')');
  assert.deepEqual(all(selector, /trust-([\w-]+)/g), sections);
});

test('components/center/render-section.ts: a case and an element for each', async () => {
  const text = await read('components/center/render-section.ts');
  assert.deepEqual(all(text, /case '([\w-]+)':/g), sections);
  const rendered = [...text.matchAll(/case '([\w-]+)':\s*return html`<trust-([\w-]+)/g)];
  assert.deepEqual(rendered.map(([, , tag]) => tag).sort(), sections);
  for (const [, type, tag] of rendered) assert.equal(tag, type);
});

test('components/center/define.ts registers each', async () => {
  const text = await read('components/center/define.ts');
  assert.deepEqual(all(text, /^import '\.\.\/([\w-]+)\/define\.js';$/gm), sections);
});

test('components/cdn.ts registers each', async () => {
  const text = await read('components/cdn.ts');
  assert.deepEqual(all(text, /^ {2}'trust-([\w-]+)': Trust/gm), elementNames);
});

test('components/bodies.ts has the body of each', async () => {
  const text = await read('components/bodies.ts');
  const bodied = elementNames.filter((name) => name !== 'center');
  assert.deepEqual(all(text, /from '\.\/([\w-]+)\/body\.js'/g), bodied);
  assert.equal(all(text, /(\w+)\.body\.provide\(/g).length, bodied.length);
});

test('src/model/sections.ts knows when each has something to show, prose apart', async () => {
  const table = between(await read('src/model/sections.ts'), 'const holds', '\n};');
  assert.deepEqual(
    all(table, /^ {2}'?([a-z][\w-]*)'?: \(/gm),
    sections.filter((name) => name !== 'prose'),
  );
});

test('the format has a type for each', async () => {
  const schema = JSON.parse(await read('dist/manifest.schema.json'));
  const lists = [];
  const look = (node) => {
    if (typeof node !== 'object' || node === null) return;
    const words = node.enum ?? (Array.isArray(node) ? node.map((item) => item?.const) : []);
    if (words.includes('subprocessor-table')) lists.push(words);
    Object.values(node).forEach(look);
  };
  look(schema);
  assert.ok(lists.length > 0, 'the schema lists the types of sections');
  for (const list of lists) assert.deepEqual([...list].sort(), sections);
});

test('each element says its own type', async () => {
  for (const name of sections) {
    const [, type] = /readonly type = '([\w-]+)'/.exec(await read(`components/${name}/${name}.ts`)) ?? [];
    assert.equal(type, name);
  }
});
