// The package that npm would publish holds only files that are needed, and bundlers drop what an application does not use.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { before, test } from 'node:test';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { withPack } from '../../tools/lib/pack.mjs';
import { root } from '../../tools/lib/run.mjs';
import { elementNames } from './support.mjs';

const pack = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const NAME = '[\\w@.-]+';

/** Every file is of one of these kinds, and every kind has at least one file. */
const KINDS = {
  'the package': /^(package\.json|README\.md|LICENSE)$/,
  'the one file and its parts': /^dist\/(trust-center|chunks\/[\w-]+)\.js$/,
  modules: new RegExp(`^dist/(src|components)/(${NAME}/)*[\\w.-]+\\.js$`),
  declarations: new RegExp(`^dist/(src|components)/(${NAME}/)*[\\w.-]+\\.d\\.ts$`),
  'types for frameworks': /^dist\/(types\/[\w-]+\.(d\.ts|js)|angular\/trust-elements\.ts)$/,
  'styles before the elements are there': /^dist\/before-define\.css$/,
  'data for tools': /^dist\/(custom-elements|manifest\.schema|tokens|integrity|web-types)\.json$/,
  'completion in VS Code': /^dist\/vscode\.(html|css)-custom-data\.json$/,
};
const kB = 1000;

let packed;
before(async () => {
  packed = await withPack((it) => Promise.resolve(it));
});

test('the package contains the required files and no others', () => {
  const kinds = Object.entries(KINDS);
  assert.deepEqual(
    packed.paths.filter((path) => !kinds.some(([, pattern]) => pattern.test(path))),
    [],
    'of no known kind',
  );
  for (const [kind, pattern] of kinds)
    assert.ok(
      packed.paths.some((path) => pattern.test(path)),
      `${kind}: none`,
    );
  for (const path of ['package.json', 'README.md', 'LICENSE']) assert.ok(packed.paths.includes(path), path);
});

test('the package contains every file that package.json names', () => {
  const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(targets));
  const bins = pack.bin ? targets(pack.bin) : [];
  const named = [pack.customElements, pack['web-types'], pack.unpkg, pack.jsdelivr, ...bins];
  for (const target of [...named, ...Object.values(pack.exports).flatMap(targets)]) {
    const path = target.replace(/^\.\//, '');
    const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '[\\w-]+')}$`);
    assert.ok(
      packed.paths.some((it) => pattern.test(it)),
      path,
    );
  }
});

test('the package stays below 900 kB packed and 4 MB unpacked', (t) => {
  const { size, unpackedSize, paths } = packed;
  t.diagnostic(
    `${(size / kB).toFixed(0)} kB packed, ${(unpackedSize / kB).toFixed(0)} kB unpacked, ${paths.length} files`,
  );
  assert.ok(size < 900 * kB && unpackedSize < 4000 * kB, `${size} bytes packed, ${unpackedSize} unpacked`);
});

/** Bundles code as an application would. Returns the entry file, and the modules of the package of which it has code. */
const bundlers = {
  esbuild: async (code) => {
    const { outputFiles, metafile } = await esbuild({
      stdin: { contents: code, resolveDir: root },
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      outdir: join(root, 'dist/.bundle'),
      write: false,
      metafile: true,
      absWorkingDir: root,
      logLevel: 'silent',
    });
    const modules = Object.entries(metafile.outputs)
      .flatMap(([, { inputs }]) => Object.entries(inputs))
      .flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
    return { code: outputFiles.find(({ path }) => path.endsWith('stdin.js')).text, modules };
  },
  vite: async (code) => {
    const entry = '\0entry';
    const { output } = await vite({
      configFile: false,
      root,
      publicDir: false,
      logLevel: 'silent',
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === entry ? id : null),
          load: (id) => (id === entry ? code : null),
        },
      ],
      build: { write: false, rolldownOptions: { input: entry } },
    });
    const modules = output
      .flatMap((chunk) => Object.entries(chunk.modules ?? {}))
      .flatMap(([id, { code: kept }]) => (kept ? [relative(root, id).replaceAll('\\', '/')] : []));
    return { code: output.find(({ isEntry }) => isEntry).code, modules };
  },
};

/** The elements whose classes are among the modules, by the names of their folders. */
const elementsOf = (modules) =>
  modules.flatMap((path) => /^dist\/components\/([\w-]+)\/\1\.js$/.exec(path)?.[1] ?? []).sort();
const registers = (modules) => modules.some((path) => /\/define\.js$/.test(path));

for (const [name, bundle] of Object.entries(bundlers)) {
  test(`${name} removes an import without names`, async () => {
    for (const entry of ['elements', 'manifest', 'types/react'])
      assert.equal((await bundle(`import {} from 'trust-center/${entry}';`)).code.trim(), '', entry);
  });

  test(`${name} keeps an import for its side effect`, async () => {
    const one = await bundle(`import 'trust-center/define/faq';`);
    assert.match(one.code, /customElements\.define/);
    assert.deepEqual(elementsOf(one.modules), ['faq']);
    assert.deepEqual(elementsOf((await bundle(`import 'trust-center';`)).modules), elementNames);
  });

  test(`${name} bundles a class without its registration and without other classes`, async () => {
    const { modules } = await bundle(
      `import { TrustFaq } from 'trust-center/elements'; console.log(TrustFaq);`,
    );
    assert.deepEqual(elementsOf(modules), ['faq']);
    assert.ok(!registers(modules), modules.join());
  });

  test(`${name} bundles the parser without Lit`, async () => {
    const { modules } = await bundle(
      `import { parseManifest } from 'trust-center/manifest'; console.log(parseManifest);`,
    );
    assert.ok(modules.some((path) => path.startsWith('dist/src/manifest/')));
    assert.deepEqual(
      modules.filter((path) => /node_modules\/(lit|lit-html|lit-element|@lit)\//.test(path)),
      [],
    );
  });
}
