// Stories show every element in every state that a page may put it in. tools/test-storybook.mjs visits them.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from '../../tools/lib/run.mjs';
import { parseSource, walk } from '../../tools/lib/source-text.mjs';

const STATES =
  'Default Empty LongWords Huge Broken Dark Narrow RightToLeft OtherLanguage Printed Loading Failed'.split(
    ' ',
  );

const folders = (await readdir(join(root, 'components'), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('components/ has elements to show', () => assert.ok(folders.length >= 14));

const readSource = async (path) => parseSource({ path, text: await readFile(join(root, path), 'utf8') });
const isExported = (node) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The values that a module gives to a property, as they are written. */
function valuesOf(file, property) {
  const values = [];
  walk(file, (node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === property)
      values.push(node.initializer.getText());
  });
  return values;
}

for (const name of folders)
  test(`stories show <trust-${name}> in every state`, async () => {
    const file = await readSource(`stories/${name}.stories.ts`);
    const shown = file.statements
      .filter((statement) => ts.isVariableStatement(statement) && isExported(statement))
      .flatMap(({ declarationList }) => declarationList.declarations.map((one) => one.name.getText()));
    assert.deepEqual(
      STATES.filter((state) => !shown.includes(state)),
      [],
    );
    assert.ok(valuesOf(file, 'component').includes(`'trust-${name}'`));
  });

test('Storybook has its telemetry turned off', async () => {
  assert.deepEqual(valuesOf(await readSource('.storybook/main.ts'), 'disableTelemetry'), ['true']);
});
