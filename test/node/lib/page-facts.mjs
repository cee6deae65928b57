// Helpers for the tests of two reference pages: the parsed manifest, and a search for the page's facts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { parseManifest } from '../../../dist/src/manifest/index.js';

export const read = (name) => {
  const json = readFileSync(new URL(`../../../examples/${name}/trust.json`, import.meta.url), 'utf8');
  return { json, input: JSON.parse(json), ...parseManifest(JSON.parse(json)) };
};

/** Tests that the manifest contains the facts of a page. `table` lists them for each section, separated by "|". */
export const facts = (example, table) => {
  for (const [section, words] of Object.entries(table)) {
    it(`states the facts of the page: ${section}`, () => {
      const missing = words
        .split('|')
        .map((fact) => fact.trim().replace(/\s+/g, ' '))
        .filter((fact) => fact === '' || !example.json.includes(fact));
      assert.deepEqual(missing, []);
    });
  }
};

export const pick = (items, id) => {
  const item = items?.find((candidate) => candidate.id === id);
  assert.ok(item, `an item with the id "${id}"`);
  return item;
};

/** Asserts the fields of `expected`, and ignores the other fields of the item. */
export const has = (item, expected) => {
  for (const [key, value] of Object.entries(expected)) assert.deepEqual(item[key], value, key);
};

export const titles = (group) => group.controls.map(({ title }) => title);
