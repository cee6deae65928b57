// What the tests of the reference pages share. For each part of a page, the facts that it states (names,
// numbers, dates, standards, products, places, commitments, admissions) are looked for in the part of the
// manifest that stands for it, as whole words: "5" is not found in "15", nor in another section.
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

/** A part of the page, where the manifest holds it, and the page's facts with "|" between them. */
export const facts = (part, slice, list) =>
  it(`says what the page says: ${part}`, () => {
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

/** What holds for each of the three. */
export const sound = ({ name, input, model, problems }, sections) => {
  it('parses without a problem, and says how it is to be edited', () => {
    assert.deepEqual(problems, []);
    assert.equal(input.$schema, '../../dist/manifest.schema.json');
    assert.equal(model.lang, 'en');
  });
  it('shows its sections in the order of the page', () =>
    assert.deepEqual(
      model.sections.map(({ type }) => type),
      sections,
    ));
  it('sends reports to the local server only', () => {
    const endpoint = model.disclosure?.form?.endpoint;
    assert.ok(endpoint === undefined || endpoint === `/report/${name}`, endpoint);
  });
  it('claims no certificate and no attestation, since the page has none', () => {
    const claimed = model.assurances?.filter(({ status }) => /^(attested|certified)$/.test(status ?? ''));
    assert.deepEqual(claimed ?? [], []);
  });
};
