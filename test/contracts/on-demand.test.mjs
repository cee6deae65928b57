// dist/trust-center.js registers every element. It loads code that few pages need on demand, from chunks/ beside it.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../tools/lib/run.mjs';
import { importsOf } from '../node/lib/imports.mjs';
import { startPages, withoutQuery } from './support.mjs';

let pages;
before(async () => (pages = await startPages()));
after(() => pages.close());

const SCRIPT = '<script type="module" src="/dist/trust-center.js"></script>';
const MANIFEST = JSON.stringify({
  manifestVersion: 1,
  organization: { name: 'Example' },
  faq: [{ question: 'Where is the data?', answer: 'In Frankfurt.' }],
  contacts: [{ kind: 'security', email: 'security@example.com' }],
});
const BROKEN = MANIFEST.replace('"faq":[', '"faq":[{"question":5},');
const inline = (manifest) => `<script type="application/json">${manifest}</script>`;

/** Opens a page with this body. `setUp` may answer requests before. */
const open = (body, setUp) =>
  pages.open('/body.html', {
    setUp: async (page) => {
      await page.route('**/body.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="en"><title>t</title>${body}`,
        }),
      );
      await setUp?.(page);
    },
  });
const chunksOf = ({ requests }) =>
  requests.map(withoutQuery).flatMap((path) => path.match(/\/chunks\/(.+)\.js$/)?.[1] ?? []);

test('dist/trust-center.js imports no other file statically', async () => {
  const imports = (await importsOf(['trust-center.js'])).get('trust-center.js');
  assert.deepEqual(
    imports.filter(({ kind }) => kind === 'import-statement'),
    [],
  );
});

test('each file in dist/chunks/ has no imports and contains no second copy of Lit', async () => {
  const chunks = await readdir(join(root, 'dist/chunks'));
  assert.ok(chunks.includes('de.js') && chunks.includes('position.js'), chunks.join());
  for (const [path, imports] of await importsOf(chunks.map((chunk) => `chunks/${chunk}`))) {
    assert.deepEqual(imports, [], path);
    // A second copy of Lit would create a second Trusted Types policy of its name, which a strict policy refuses.
    assert.ok(!(await readFile(join(root, 'dist', path), 'utf8')).includes('createPolicy'), path);
  }
});

test('a page in English loads only trust-center.js', async () => {
  const { page, seen, close } = await open(`${SCRIPT}<trust-center>${inline(MANIFEST)}</trust-center>`);
  await page.getByText('Where is the data?').waitFor();
  await page.getByText('security@example.com').waitFor();
  assert.deepEqual(chunksOf(seen), []);
  await close();
});

test('a page in German loads the German words', async () => {
  const { page, seen, close } = await open(
    `${SCRIPT}<div lang="de"><trust-faq>${inline(MANIFEST)}</trust-faq></div>`,
  );
  await page.getByRole('heading', { name: 'Fragen' }).waitFor();
  assert.deepEqual(chunksOf(seen), ['de']);
  await close();
});

test('an element that a script creates, gives a manifest and then inserts shows the manifest', async () => {
  const { page, close } = await open(SCRIPT);
  await page.evaluate((text) => {
    const box = document.createElement('div');
    const faq = document.createElement('trust-faq');
    faq.manifest = JSON.parse(text);
    box.append(document.createElement('p'), faq);
    document.body.append(box);
  }, MANIFEST);
  await page.getByText('Where is the data?').waitFor();
  await close();
});

test('a section in a shadow root that exists before the script shows the manifest of the surrounding <trust-center>', async () => {
  const { page, close } = await open(
    `<trust-center>${inline(MANIFEST)}<my-card slot="footer"><template shadowrootmode="open"><trust-faq></trust-faq></template></my-card></trust-center>${SCRIPT}`,
  );
  await page.locator('my-card').getByText('Where is the data?').waitFor();
  await close();
});

test('a manifest with an error is repaired without another file', async () => {
  const { page, seen, close } = await open(`${SCRIPT}<trust-faq>${inline(BROKEN)}</trust-faq>`);
  await page.getByText('Where is the data?').waitFor();
  assert.deepEqual(chunksOf(seen), []);
  assert.match(seen.warnings.join(), /\$\.faq\[0\]\.question: expected text/);
  await close();
});

for (const address of ['/dist/tc.v2.js?v=2', '/vendor/trust/tc.js', 'https://cdn.test/vendor/trust/tc.js'])
  test(`the one file works when it is served as ${address}`, async () => {
    const answer = (path) => async (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
        body: await readFile(join(root, 'dist', path), 'utf8'),
      });
    const { page, seen, close } = await open(
      `<script type="module" src="${address}"></script><div lang="de"><trust-center>${inline(MANIFEST)}</trust-center></div>`,
      async (page) => {
        await page.route(`**${address.replace('https://cdn.test', '')}`, answer('trust-center.js'));
        await page.route('**/vendor/trust/chunks/de.js*', answer('chunks/de.js'));
      },
    );
    await page.getByRole('heading', { name: 'Fragen' }).waitFor();
    assert.ok(!seen.requests.some((path) => path.startsWith('/dist/trust-center.js')));
    assert.deepEqual([...seen.errors, ...seen.warnings], []);
    await close();
  });
