// The check of commit messages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from '../../tools/lint-commits.mjs';

test('a subject in the imperative with a body passes', () => {
  assert.deepEqual(problemsOf('Fix deep links\n\nThey landed above late sections.\n'), []);
  assert.deepEqual(problemsOf('Fix deep links'), []);
});

for (const [what, message] of Object.entries({
  'a subject of 73 characters': 'A'.repeat(73),
  'a subject that starts with a small letter': 'fix deep links',
  'a subject that ends with a full stop': 'Fix deep links.',
  'a body right below the subject': 'Fix deep links\nThey landed above late sections.',
}))
  test(`${what} is reported`, () => assert.equal(problemsOf(message).length, 1));
