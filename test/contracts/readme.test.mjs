// The README and the docs: the sample parses, links lead somewhere, commands exist, no page is missing from the index.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/run.mjs';

const read = (path) => readFile(join(root, path), 'utf8');
const pack = JSON.parse(await read('package.json'));
const docs = (await readdir(join(root, 'docs'), { recursive: true })).filter((file) => file.endsWith('.md'));
const pages = ['README.md', 'CONTRIBUTING.md', ...docs.map((file) => `docs/${file.replaceAll('\\', '/')}`)];

test('the sample manifest of the README parses without a problem', async () => {
  const { parseManifest } = await import('trust-center/manifest');
  const [, sample] = /```json\n([\s\S]*?)```/.exec(await read('README.md'));
  assert.deepEqual(parseManifest(JSON.parse(sample)).problems, []);
});

test('every manifest in docs/writing.md parses without an error', async () => {
  const { parseManifest } = await import('trust-center/manifest');
  const examples = [...(await read('docs/writing.md')).matchAll(/```json\n([\s\S]*?)```/g)];
  assert.ok(examples.length > 2);
  for (const [, text] of examples) {
    const example = JSON.parse(text);
    // An example may be one control alone.
    const manifest = example.title
      ? { controls: { groups: [{ title: 'Group', controls: [example] }] } }
      : example;
    const { problems } = parseManifest({ manifestVersion: 1, ...manifest });
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
      text,
    );
  }
});

const withoutCode = (text) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** The ids of a page's headings, as GitHub derives them from their words. */
const headingIds = async (page) => {
  const text = (await read(page)).replace(/^```[\s\S]*?^```/gm, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, words]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
};

for (const page of pages)
  test(`every link of ${page} leads to a file, and to a heading that exists`, async () => {
    const missing = [];
    for (const [, target] of withoutCode(await read(page)).matchAll(/\]\(([^)\s]+)[^)]*\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path, id] = target.split('#');
      const file = path ? join(dirname(page), path) : page;
      if (!existsSync(join(root, file))) missing.push(target);
      else if (id && file.endsWith('.md') && !(await headingIds(file)).includes(id)) missing.push(target);
    }
    assert.deepEqual(missing, []);
  });

for (const page of ['README.md', 'CONTRIBUTING.md'])
  test(`the commands and entries that ${page} names exist`, async () => {
    const text = await read(page);
    const scripts = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    if (/npm start/.test(text)) scripts.push('start');
    if (/npm test/.test(text)) scripts.push('test');
    assert.ok(scripts.length > 0);
    for (const name of scripts) assert.ok(pack.scripts[name], `npm run ${name}`);
    for (const [, entry] of text.matchAll(/^\| `trust-center(\/[\w./-]+)?`/gm)) {
      const wanted = entry ? `.${entry}` : '.';
      assert.ok(wanted in pack.exports || wanted.startsWith('./define/'), wanted);
    }
  });

test('docs/README.md, which the README links, lists every page of docs/', async () => {
  assert.ok((await read('README.md')).includes('(docs/README.md)'));
  const index = await read('docs/README.md');
  assert.deepEqual(
    docs.filter(
      (file) =>
        !file.startsWith('decisions') && file !== 'README.md' && !new RegExp(`\\(${file}[#)]`).test(index),
    ),
    [],
  );
});

test('every command line in the docs that starts with npx is safe before the package is installed', async () => {
  // The name is free in the registry: without --no, npx would run a stranger's package.
  for (const page of pages.filter((name) => !name.startsWith('docs/decisions/')))
    assert.doesNotMatch(await read(page), /^(?:- run: )?npx trust-center/m, page);
});

test('decisions are numbered one by one, each with its number in its heading', async () => {
  const files = (await readdir(join(root, 'docs/decisions'))).sort();
  const numbers = files.map((file) => Number(/^(\d{4})-[a-z-]+\.md$/.exec(file)?.[1]));
  assert.deepEqual(
    numbers,
    files.map((_, index) => index + 1),
  );
  for (const [index, file] of files.entries())
    assert.ok((await read(`docs/decisions/${file}`)).startsWith(`# ${index + 1}. `), file);
});

test('docs/dependencies.md explains every dependency, with its version', async () => {
  const text = await read('docs/dependencies.md');
  const all = { ...pack.dependencies, ...pack.devDependencies };
  const short = (name) =>
    name.replace(/^.*(?=-(?:commands|chrome|client|testing|wc|docs)$|-web-components-vite$)/, '');
  const base = (name) => name.split('/').at(-1);
  for (const [name, version] of Object.entries(all)) {
    assert.match(version, /^\d+\.\d+\.\d+$/, `${name} has no exact version`);
    const named = text.includes(`\`${name}\``) || text.includes(short(base(name)));
    assert.ok(named, `${name} is not explained`);
    assert.ok(text.includes(version), `${name} ${version}: the page gives another version`);
  }
});
