// What the declarations promise, asked of the compiler: test/types/ holds right uses and wrong ones, and a wrong one
// that passes fails as an unused `@ts-expect-error`. Frameworks' own checkers see the same in examples/hosts/.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from '../../tools/lib/run.mjs';
import { readElements } from '../../tools/lib/elements.mjs';

/** What the compiler says of the project's own files: the test's, and our declarations that it came to. */
function diagnose(config) {
  const path = join(root, config);
  const { config: json } = ts.readConfigFile(path, ts.sys.readFile);
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(json, ts.sys, join(path, '..'));
  const program = ts.createProgram(fileNames, options);
  const own = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(root) && !fileName.includes('/node_modules/'));
  const findings = [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...own.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ].map(({ file, start, messageText }) => {
    const line = file
      ? `${relative(root, file.fileName)}:${ts.getLineAndCharacterOfPosition(file, start).line + 1}`
      : '';
    return `${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
  return { findings, files: own.map(({ fileName }) => relative(root, fileName)), program };
}

test('the types for frameworks and for the DOM accept right uses and refuse wrong ones', async () => {
  const { findings, files } = diagnose('test/types/tsconfig.json');
  assert.deepEqual(findings, []);
  for (const name of ['react', 'vue', 'svelte', 'solid'])
    assert.ok(files.includes(`dist/types/${name}.d.ts`), `trust-center/types/${name} was not read`);
  for (const name of ['dom.ts', 'react.tsx', 'vue.ts', 'svelte.ts', 'solid.tsx']) {
    assert.ok(files.includes(`test/types/${name}`), name);
    const wrong =
      (await readFile(join(root, 'test/types', name), 'utf8')).split('@ts-expect-error').length - 1;
    assert.ok(wrong >= 6, `${name} has ${wrong} wrong uses, too few to say much`);
  }
});

test('importing one element types that element and no other', () => {
  const { findings, files } = diagnose('test/types/define-only/tsconfig.json');
  assert.deepEqual(findings, []);
  assert.ok(!files.includes('dist/components/index.d.ts'), 'it read every element');
});

test('the types for frameworks have every element, with its attributes, properties and events', async () => {
  const text = await readFile(join(root, 'dist/types/elements.d.ts'), 'utf8');
  const elements = await readElements();
  for (const { tag, attributes, properties, events } of elements) {
    const [, entry] = new RegExp(`^  '${tag}': \\{\n(.*?)^  \\};`, 'ms').exec(text) ?? assert.fail(tag);
    const block = (name) => new RegExp(`^    ${name}: \\{\n(.*?)^    \\};`, 'ms').exec(entry)?.[1] ?? '';
    const names = (name) => [...block(name).matchAll(/^ {6}'?([\w-]+)'?\??: /gm)].map(([, it]) => it);
    assert.deepEqual(
      names('attributes'),
      attributes.map(({ name }) => name),
      tag,
    );
    assert.deepEqual(
      names('properties'),
      properties.filter(({ readonly }) => !readonly).map(({ name }) => name),
      tag,
    );
    assert.deepEqual(
      names('events'),
      events.map(({ name }) => name),
      tag,
    );
  }
});

test('the Angular file has a directive for each element, with an input for each property', async () => {
  const text = await readFile(join(root, 'dist/angular/trust-elements.ts'), 'utf8');
  for (const { tag, className, properties } of await readElements()) {
    const [, body] =
      new RegExp(`@Directive\\(\\{ selector: '${tag}' \\}\\)\n(.*?)^\\}`, 'ms').exec(text) ??
      assert.fail(tag);
    const inputs = [...body.matchAll(/@Input\(\) set (\w+)\(value: (\w+)\['\1'\]\)/g)];
    assert.deepEqual(
      inputs.map(([, name]) => name),
      properties.filter(({ readonly }) => !readonly).map(({ name }) => name),
    );
    assert.ok(inputs.every(([, , of]) => of === className));
    assert.match(text, new RegExp(`^  ${className}Directive,$`, 'm'));
  }
});
