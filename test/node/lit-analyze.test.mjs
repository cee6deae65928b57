// What our filter over lit-analyzer lets through, and what it does not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsIn } from '../../tools/lit-analyze.mjs';

const report = (message) => `Analyzing 2 files...\n\n./src/a.ts\n   12:3   error              ${message}\n`;
const isKept = (message) => assert.deepEqual(findingsIn(report(message)), [`src/a.ts:12:3 ${message}`]);
const isDropped = (message) => assert.deepEqual(findingsIn(report(message)), []);

test('a template with `nothing` beside a value that the attribute takes is no finding', () => {
  isDropped(`Type 'string | Symbol(undefined)' is not assignable to 'string'`);
  isDropped(`Type 'Symbol(undefined) | "ascending"' is not assignable to '"ascending" | "none"'`);
});

test('a template with `nothing` beside a value that the attribute does not take is a finding', () => {
  isKept(`Type 'number | Symbol(undefined)' is not assignable to 'string'`);
  isKept(`Type 'Symbol(undefined) | "up"' is not assignable to '"ascending" | "none"'`);
});

test('a property that is typed by a type parameter is no finding', () =>
  isDropped(`Type '{ a: any; }' is not assignable to 'Data | undefined'`));

test('an attribute that is newer than the tables of lit-analyzer is no finding', () => {
  isDropped(`Unknown attribute 'popover'.`);
  isKept(`Unknown attribute 'popoverx'.`);
  isDropped(`The 'hidden' attribute is of boolean type but you are not using a boolean binding. Change?`);
  isKept(`The 'disabled' attribute is of boolean type but you are not using a boolean binding. Change?`);
});

test('everything else is a finding', () => {
  isKept(`Type 'number' is not assignable to 'string'`);
  isKept(`Unknown tag <trust-nothing>.`);
  const warning = report('Unknown tag <trust-nothing>.').replace('error  ', 'warning');
  assert.equal(findingsIn(warning).length, 1);
});
