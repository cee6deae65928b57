// What our filter over lit-analyzer lets through, and what it does not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsIn } from '../../tools/lit-analyze.mjs';

const report = (message) => `Analyzing 2 files...\n\n./src/a.ts\n   12:3   error              ${message}\n`;
const isKept = (message) => assert.deepEqual(findingsIn(report(message)), [`src/a.ts:12:3 ${message}`]);
const isDropped = (message) => assert.deepEqual(findingsIn(report(message)), []);

test('findingsIn drops `nothing` beside a value that the attribute accepts', () => {
  isDropped(`Type 'string | Symbol(undefined)' is not assignable to 'string'`);
  isDropped(`Type 'Symbol(undefined) | "ascending"' is not assignable to '"ascending" | "none"'`);
});

test('findingsIn reports `nothing` beside a value that the attribute does not accept', () => {
  isKept(`Type 'number | Symbol(undefined)' is not assignable to 'string'`);
  isKept(`Type 'Symbol(undefined) | "up"' is not assignable to '"ascending" | "none"'`);
});

test('findingsIn drops a property that is typed by a type parameter', () =>
  isDropped(`Type '{ a: any; }' is not assignable to 'Data | undefined'`));

test('findingsIn drops an attribute that is newer than the tables of lit-analyzer', () => {
  isDropped(`Unknown attribute 'popover'.`);
  isKept(`Unknown attribute 'popoverx'.`);
  isDropped(`The 'hidden' attribute is of boolean type but you are not using a boolean binding. Change?`);
  isKept(`The 'disabled' attribute is of boolean type but you are not using a boolean binding. Change?`);
});

test('findingsIn reports all other errors', () => {
  isKept(`Type 'number' is not assignable to 'string'`);
  isKept(`Unknown tag <trust-nothing>.`);
  const warning = report('Unknown tag <trust-nothing>.').replace('error  ', 'warning');
  assert.equal(findingsIn(warning).length, 1);
});
