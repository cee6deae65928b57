// The completion data for editors has everything that the elements document, and nothing else.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCssProperties, readElements } from '../../tools/lib/elements.mjs';
import { root } from '../../tools/lib/run.mjs';
import { elementNames } from './support.mjs';

const json = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));
const elements = await readElements();
const cssProperties = await readCssProperties();
const html = await json('dist/vscode.html-custom-data.json');
const css = await json('dist/vscode.css-custom-data.json');
const types = await json('dist/web-types.json');
const names = (list) => list.map(({ name }) => name);

test('the completion data has every element', () => {
  const tags = elementNames.map((name) => `trust-${name}`).sort();
  assert.deepEqual(
    elements.map(({ tag }) => tag),
    tags,
  );
  assert.deepEqual(names(html.tags), tags);
  assert.deepEqual(names(types.contributions.html.elements), tags);
});

test('the attributes are the observed ones of each class, and the properties exist on it', async () => {
  const classes = await import('trust-center/elements');
  for (const { tag, className, attributes, properties } of elements) {
    const element = classes[className];
    assert.deepEqual([...element.observedAttributes].sort(), names(attributes).sort(), tag);
    for (const { name } of properties) assert.ok(name in element.prototype, `${tag} has no ${name}`);
  }
});

test('everything in the completion data has a description', () => {
  for (const { tag, attributes, properties, events, slots, parts, cssProperties: own } of elements) {
    for (const list of [attributes, properties, events, slots, parts])
      for (const { name, description } of list) assert.ok(description, `${tag} ${name}: no description`);
    assert.ok(parts.length && properties.some(({ name }) => name === 'manifest' || name === 'src'), tag);
    // Public custom properties belong to the whole library, and src/styles/tokens.json lists them.
    for (const { name } of own)
      assert.ok(names(cssProperties).includes(name), `${tag}: ${name} is read nowhere`);
  }
});

test('VS Code completes the attributes of each element and shows its properties, events, slots and parts', () => {
  assert.equal(html.version, 1.1);
  for (const [index, element] of elements.entries()) {
    const { attributes, description } = html.tags[index];
    assert.deepEqual(names(attributes), names(element.attributes));
    for (const attribute of attributes) assert.ok(attribute.description.value, attribute.name);
    assert.ok(description.value.startsWith(element.description));
    const line = (code) => assert.ok(description.value.includes(`\n- ${code}`), `${element.tag}: ${code}`);
    for (const { name } of element.properties) line(`\`${name}\``);
    for (const { name } of element.events) line(`\`${name}\``);
    for (const { name } of element.slots) line(name ? `\`${name}\`` : 'the default one');
    for (const { name } of element.parts) line(`\`::part(${name})\``);
  }
  const theme = html.tags
    .find(({ name }) => name === 'trust-center')
    .attributes.find(({ name }) => name === 'theme');
  assert.deepEqual(names(theme.values), ['auto', 'light', 'dark']);
});

test('VS Code completes every custom property and shows its default', () => {
  assert.equal(css.version, 1.1);
  assert.ok(cssProperties.length > 20);
  assert.deepEqual(names(css.properties), names(cssProperties));
  for (const [index, { default: initial }] of cssProperties.entries())
    assert.ok(css.properties[index].description.value.includes(`\`${initial}\``));
});

test('JetBrains editors get attributes, properties, events, slots, parts and CSS properties', async () => {
  const pack = await json('package.json');
  assert.equal(pack['web-types'], './dist/web-types.json');
  assert.deepEqual([types.name, types.version], [pack.name, pack.version]);
  for (const [index, element] of elements.entries()) {
    const { attributes, slots, js } = types.contributions.html.elements[index];
    assert.deepEqual(names(attributes), names(element.attributes));
    assert.deepEqual(names(slots), names(element.slots));
    assert.deepEqual(names(js.properties), names(element.properties));
    assert.deepEqual(names(js.events), names(element.events));
  }
  const parts = new Set(elements.flatMap(({ parts: own }) => own.map(({ name }) => `part(${name})`)));
  assert.deepEqual(names(types.contributions.css['pseudo-elements']), [...parts].sort());
  assert.deepEqual(names(types.contributions.css.properties), names(cssProperties));
});
