// A build contains everything that package.json promises, and it loads in plain Node.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root, run } from '../../tools/lib/run.mjs';
import { elementNames } from './support.mjs';

const json = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));
const pack = await json('package.json');

/** All entries, with one for each element instead of the pattern `./define/*`. */
const entries = Object.entries(pack.exports).flatMap(([entry, target]) =>
  entry.includes('*')
    ? elementNames.map((name) => [
        entry.replace('*', name),
        JSON.parse(JSON.stringify(target).replaceAll('*', name)),
      ])
    : [[entry, target]],
);

/** Runs code in a new Node process, in which no earlier test has loaded a module. */
async function inNode(code) {
  const { code: exit, output } = await run(process.execPath, ['--input-type=module', '-e', code], {
    quiet: true,
  });
  assert.equal(exit, 0, output);
  return output.trim();
}

for (const [entry, target] of entries)
  test(`the entry ${entry} exists`, async () => {
    for (const path of typeof target === 'string' ? [target] : Object.values(target))
      assert.ok(existsSync(join(root, path)), `${path} is missing`);
    if (typeof target !== 'string') await inNode(`await import('${entry.replace(/^\./, pack.name)}')`);
  });

test('the entry ./manifest parses in Node without a DOM and without Lit', async () => {
  const output = await inNode(`
    import { parseManifest } from 'trust-center/manifest';
    const { problems } = parseManifest({ manifestVersion: 1, organization: { name: 'Example' } });
    console.log(JSON.stringify({ problems, lit: 'litElementVersions' in globalThis }));`);
  assert.deepEqual(JSON.parse(output), { problems: [], lit: false });
});

test('the entry ./elements exports the classes and registers none', async () => {
  const tags = JSON.stringify(elementNames.map((name) => `trust-${name}`));
  const output = await inNode(`
    const elements = await import('trust-center/elements');
    const count = Object.values(elements).filter((value) => /^class/.test(String(value))).length;
    console.log(count >= ${elementNames.length}, ${tags}.filter((tag) => globalThis.customElements?.get(tag)).length);`);
  assert.equal(output, 'true 0');
});

test('the main entry registers every element', async () => {
  const tags = JSON.stringify(elementNames.map((name) => `trust-${name}`));
  const output = await inNode(`
    await import('trust-center');
    console.log(JSON.stringify(${tags}.filter((tag) => !customElements.get(tag))));`);
  assert.deepEqual(JSON.parse(output), []);
});

test('every module can be imported in Node', async () => {
  const files = (await readdir(join(root, 'dist'), { recursive: true }))
    .filter((file) => /^(src|components)[\\/].*\.js$/.test(file))
    .map((file) => pathToFileURL(join(root, 'dist', file)).href);
  assert.ok(files.length > 20);
  await inNode(`for (const file of ${JSON.stringify(files)}) await import(file);`);
});

test('sideEffects names every defining file, built and in source, and no class', () => {
  const matches = (path) =>
    pack.sideEffects.some((glob) =>
      new RegExp(
        `^${glob
          .replace(/[.]/g, '\\.')
          .replaceAll('**/', '(.*/)?')
          .replace(/(?<!\.)\*/g, '[^/]*')}$`,
      ).test(path),
    );
  for (const name of elementNames) {
    assert.ok(matches(`./components/${name}/define.ts`), `components/${name}/define.ts`);
    assert.ok(matches(`./dist/components/${name}/define.js`), `dist/components/${name}/define.js`);
    assert.ok(!matches(`./dist/components/${name}/${name}.js`));
  }
  for (const path of ['./components/define.ts', './dist/components/define.js', './dist/trust-center.js'])
    assert.ok(matches(path), path);
  // These modules re-export. If a bundler skipped them, the elements would not be registered.
  for (const name of ['prerender', 'vite']) {
    assert.ok(matches(`./components/${name}.ts`), name);
    assert.ok(matches(`./dist/components/${name}.js`), name);
  }
  assert.ok(matches('./src/element/hydrate.ts') && matches('./dist/src/element/hydrate.js'), 'hydrate');
});

test('the command of the package exists and is executable', async () => {
  const path = join(root, pack.bin['trust-center']);
  assert.match(await readFile(path, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  if (process.platform !== 'win32') {
    const { code, output } = await run(path, ['--version'], { quiet: true });
    assert.deepEqual([code, output], [0, `${pack.version}\n`]);
  }
});

test('the entries ./hydrate and ./prerender can be imported together in Node', async () => {
  const output = await inNode(`
    await import('trust-center/hydrate');
    const { prerender } = await import('trust-center/prerender');
    const html = await prerender({ manifestVersion: 1, faq: [{ question: 'Why?', answer: 'So.' }] }).text();
    console.log(html.startsWith('<trust-center lang="en"><template') && html.includes('Why?'));`);
  assert.equal(output, 'true');
});

test('the types of prerendering do not need the types of Node', async () => {
  for (const name of ['prerender', 'vite'])
    assert.doesNotMatch(await readFile(join(root, `dist/components/${name}.d.ts`), 'utf8'), /node:|NodeJS/);
  const folder = join(root, 'dist/src/prerender');
  for (const file of (await readdir(folder)).filter((one) => one.endsWith('.d.ts')))
    assert.doesNotMatch(await readFile(join(folder, file), 'utf8'), /from 'node:|NodeJS|types="node"/, file);
});

test('warnings name the version of the package', async () => {
  const { VERSION } = await import('../../dist/src/version.js');
  assert.equal(VERSION, pack.version);
});

test('the JSON Schema names the draft 2020-12 and has the fields of the root', async () => {
  const schema = await json('dist/manifest.schema.json');
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.match(JSON.stringify(schema), /"manifestVersion"/);
});

test('the custom elements manifest lists modules in the order of their paths, so every build gives the same bytes', async () => {
  const { modules } = await json('dist/custom-elements.json');
  const paths = modules.map(({ path }) => path.replace(/js$/, 'ts'));
  assert.ok(paths.length > 20);
  assert.deepEqual(paths, paths.toSorted());
});

test('the custom elements manifest describes every element, with public members only', async () => {
  const { modules } = await json('dist/custom-elements.json');
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  for (const name of elementNames) {
    const found = declarations.find(({ tagName }) => tagName === `trust-${name}`);
    assert.ok(found, `trust-${name} is missing`);
    assert.ok(found.description, `trust-${name} has no description`);
    assert.deepEqual(
      (found.members ?? []).filter(({ privacy }) => privacy && privacy !== 'public'),
      [],
    );
  }
  for (const { path } of modules) assert.ok(existsSync(join(root, path)), `${path} is named but not built`);
});

test('every export has a doc comment, and every function and class an example', () => {
  const files = entries.flatMap(([, { types }]) =>
    types && !types.includes('/types/') ? [join(root, types)] : [],
  );
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const exported = new Set(
    files
      .map((file) => checker.getSymbolAtLocation(program.getSourceFile(file)))
      .flatMap((module) => (module ? checker.getExportsOfModule(module) : []))
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)),
  );
  assert.ok(exported.size > 100);
  const isUsed = (symbol) => {
    if (!symbol.valueDeclaration) return false;
    const type = checker.getTypeOfSymbol(symbol);
    return type.getCallSignatures().length + type.getConstructSignatures().length > 0;
  };
  const lacking = [...exported].flatMap((symbol) => {
    const words = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    const hasExample =
      words.includes('```') || symbol.getJsDocTags(checker).some(({ name }) => name === 'example');
    if (words === '') return [`${symbol.name}: no words`];
    return isUsed(symbol) && !hasExample ? [`${symbol.name}: no example`] : [];
  });
  assert.deepEqual(lacking, []);
});
