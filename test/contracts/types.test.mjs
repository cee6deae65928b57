// The compiler checks the declarations: test/types/ holds right and wrong uses, and a wrong use that passes is an unused
// `@ts-expect-error`. The checkers of the frameworks do the same in examples/hosts/.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from '../../tools/lib/run.mjs';
import { readElements } from '../../tools/lib/elements.mjs';
import { parseSource, walk } from '../../tools/lib/source-text.mjs';

/** Returns the findings of the compiler in the files of the test, and in our declarations that they use. */
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

test('the types for frameworks and for the DOM accept correct uses and reject wrong ones', async () => {
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

test('the import of one element types only that element', () => {
  const { findings, files } = diagnose('test/types/define-only/tsconfig.json');
  assert.deepEqual(findings, []);
  assert.ok(!files.includes('dist/components/index.d.ts'), 'it read every element');
});

const readSource = async (path) => parseSource({ path, text: await readFile(join(root, path), 'utf8') });

/** The members of an object type by name, without quotes. */
const membersOf = (type) => new Map((type?.members ?? []).map((member) => [member.name.text, member]));
const writable = (properties) => properties.filter(({ readonly }) => !readonly).map(({ name }) => name);

test('the types for frameworks have every element, with its attributes, properties and events', async () => {
  const entries = new Map();
  walk(await readSource('dist/types/elements.d.ts'), (node) => {
    if (ts.isPropertySignature(node) && ts.isStringLiteral(node.name) && ts.isTypeLiteralNode(node.type))
      entries.set(node.name.text, membersOf(node.type));
  });
  for (const { tag, attributes, properties, events } of await readElements()) {
    const names = (kind) => [...membersOf(entries.get(tag)?.get(kind)?.type).keys()];
    assert.ok(entries.has(tag), tag);
    assert.deepEqual(
      names('attributes'),
      attributes.map(({ name }) => name),
      tag,
    );
    assert.deepEqual(names('properties'), writable(properties), tag);
    assert.deepEqual(
      names('events'),
      events.map(({ name }) => name),
      tag,
    );
  }
});

const decoratorOf = (node, name) =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [])
    .map(({ expression }) => expression)
    .find((expression) => ts.isCallExpression(expression) && expression.expression.getText() === name);

test('the Angular file has a directive for each element, with an input for each property', async () => {
  const file = await readSource('dist/angular/trust-elements.ts');
  const directives = new Map();
  const listed = new Set();
  walk(file, (node) => {
    if (ts.isArrayLiteralExpression(node)) for (const item of node.elements) listed.add(item.getText());
    const directive = ts.isClassDeclaration(node) ? decoratorOf(node, 'Directive') : undefined;
    if (directive) directives.set(directive.arguments[0].properties[0].initializer.text, node);
  });
  for (const { tag, className, properties } of await readElements()) {
    const directive = directives.get(tag);
    assert.equal(directive?.name.text, `${className}Directive`, tag);
    assert.ok(listed.has(`${className}Directive`), `${className}Directive is in no list`);
    const inputs = directive.members.filter((member) => decoratorOf(member, 'Input'));
    assert.deepEqual(
      inputs.map(({ name }) => name.text),
      writable(properties),
    );
    for (const { name, parameters } of inputs)
      assert.equal(parameters[0].type.getText(), `${className}['${name.text}']`);
  }
});
