// Helpers for the tests of the reference pages. They search the facts of each part of a page (names, numbers, dates,
// standards, products, places, commitments, admissions) in the matching part of the manifest. They match whole words
// only, so "5" is not found in "15".
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { parseManifest } from '../../../dist/src/manifest/index.js';

export const read = (name) => {
  const url = new URL(`../../../examples/${name}/trust.json`, import.meta.url);
  const input = JSON.parse(readFileSync(url, 'utf8'));
  return { name, input, ...parseManifest(input) };
};

const words = (value) =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [String(value)];

export const states = (text, fact) => {
  const escaped = fact.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
};

/** Tests that a slice of the manifest contains the facts of a part of the page, which are separated by "|". */
export const facts = (part, slice, list) =>
  it(`states the facts of the page: ${part}`, () => {
    assert.ok(slice, `the manifest's part for "${part}"`);
    const text = words(slice).join('\n');
    const wanted = list.split('|').map((fact) => fact.trim());
    assert.deepEqual(
      wanted.filter((fact) => fact === '' || !states(text, fact)),
      [],
    );
  });

export const pick = (items, id) => {
  const item = items?.find((candidate) => candidate.id === id);
  assert.ok(item, `an item with the id "${id}"`);
  return item;
};
export const group = (model, id) => model.controls.groups.find((candidate) => candidate.id === id);
export const control = (model, id) =>
  pick(
    model.controls.groups.flatMap(({ controls }) => controls),
    id,
  );
export const statuses = (items) => Object.fromEntries(items.map(({ id, status }) => [id, status]));

/** Tests that apply to each of the three pages. */
export const sound = ({ name, input, model, problems }, sections) => {
  it('parses without a problem, and names its schema and language', () => {
    assert.deepEqual(problems, []);
    assert.equal(input.$schema, '../../dist/manifest.schema.json');
    assert.equal(model.lang, 'en');
  });
  it('has its sections in the order of the page', () =>
    assert.deepEqual(
      model.sections.map(({ type }) => type),
      sections,
    ));
  it('sends reports only to the local server', () => {
    const endpoint = model.disclosure?.form?.endpoint;
    assert.ok(endpoint === undefined || endpoint === `/report/${name}`, endpoint);
  });
  it('claims no certificate or attestation, because the page has none', () => {
    const claimed = model.assurances?.filter(({ status }) => /^(attested|certified)$/.test(status ?? ''));
    assert.deepEqual(claimed ?? [], []);
  });
};
