// What is said of frameworks is out of applications that are tried. The applications themselves: npm run hosts.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { apps } from '../../tools/hosts/apps.mjs';
import { root } from '../../tools/lib/run.mjs';

const read = (path) => readFile(join(root, path), 'utf8');
const json = async (path) => JSON.parse(await read(path));
const hosts = 'examples/hosts';
const library = await json('package.json');

/** Indents and line ends are a page's own. */
const squeezed = (text) => text.replace(/\s+/g, ' ').trim();

test('npm run hosts tests the application in every folder', async () => {
  const entries = await readdir(join(root, hosts), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  assert.deepEqual(folders.sort(), apps.map(({ name }) => name).sort());
  const readme = await read(`${hosts}/README.md`);
  for (const name of folders) assert.ok(readme.includes(`| \`${name}\``), `README: ${name}`);
});

for (const { name, framework } of apps)
  test(`the application ${name} uses the packed library and exact versions of other packages`, async () => {
    const { dependencies, devDependencies = {} } = await json(`${hosts}/${name}/package.json`);
    const { 'trust-center': own, ...others } = { ...dependencies, ...devDependencies };
    assert.equal(own, 'file:trust-center.tgz');
    for (const [dependency, version] of Object.entries(others))
      assert.match(version, /^\d+\.\d+\.\d+$/, dependency);
    const { packages } = await json(`${hosts}/${name}/package-lock.json`);
    for (const [dependency, version] of Object.entries(others))
      assert.equal(packages[`node_modules/${dependency}`].version, version, `the lock’s ${dependency}`);
    assert.ok(framework === 'trust-center' || framework in others);
    // The project must check its types with the versions that the application uses.
    for (const shared of ['vue', 'svelte', 'solid-js', '@types/react', 'vite'])
      if (shared in others) assert.equal(others[shared], library.devDependencies[shared], shared);
  });

test('docs/frameworks.md and docs/embedding.md quote files that exist', async () => {
  const page = await read('docs/frameworks.md');
  const quotes = [...page.matchAll(/<!-- (examples\/hosts\/\S+) -->\n\n```\w+\n([\s\S]*?)```/g)];
  assert.equal(quotes.length, page.split('<!-- examples/').length - 1, 'a quote without code');
  for (const [, path, code] of quotes)
    assert.ok(squeezed(await read(path)).includes(squeezed(code)), `${path} does not hold:\n${code}`);
  for (const { name } of apps)
    assert.ok(
      quotes.some(([, path]) => path.startsWith(`${hosts}/${name}/`)),
      `nothing of ${name}`,
    );
  const embedding = await read('docs/embedding.md');
  for (const [, script] of embedding.matchAll(/npm run (?:--silent )?([\w:]+)/g))
    assert.ok(script in library.scripts, script);
});
