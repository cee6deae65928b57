// Every element is shown in every state that a page may put it in. Whether the stories stand is told by
// tools/test-storybook.mjs, which visits them.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/run.mjs';

const STATES =
  'Default Empty LongWords Huge Broken Dark Narrow RightToLeft OtherLanguage Printed Loading Failed'.split(
    ' ',
  );

const folders = (await readdir(join(root, 'components'), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('components/ has elements to show', () => assert.ok(folders.length >= 14));

for (const name of folders)
  test(`stories show <trust-${name}> in every state`, async () => {
    const text = await readFile(join(root, `stories/${name}.stories.ts`), 'utf8');
    const shown = [...text.matchAll(/^export const (\w+)/gm)].map(([, state]) => state);
    assert.deepEqual(
      STATES.filter((state) => !shown.includes(state)),
      [],
    );
    assert.match(text, new RegExp(`component: 'trust-${name}'`));
  });

test('Storybook has its telemetry switched off', async () => {
  const main = await readFile(join(root, '.storybook/main.ts'), 'utf8');
  assert.match(main, /disableTelemetry: true/);
});
