// dist/integrity.json has the hash of every file, and browsers refuse files with other hashes.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { importMap } from '../../tools/build-integrity.mjs';
import { root } from '../../tools/lib/run.mjs';
import { startPages, waitForElements } from './support.mjs';

const dist = (path) => readFile(join(root, 'dist', path));
const record = JSON.parse(await dist('integrity.json'));

let pages;
before(async () => (pages = await startPages()));
after(() => pages.close());

test('every file that a page may load has a hash in integrity.json', async () => {
  const chunks = (await readdir(join(root, 'dist/chunks'))).map((name) => `chunks/${name}`);
  assert.deepEqual(
    Object.keys(record.files).sort(),
    ['before-define.css', 'trust-center.js', ...chunks].sort(),
  );
  for (const [path, hash] of Object.entries(record.files)) {
    const digest = createHash('sha384')
      .update(await dist(path))
      .digest('base64');
    assert.equal(hash, `sha384-${digest}`, path);
  }
});

const DATA = JSON.stringify({
  manifestVersion: 1,
  faq: [{ question: 'Where is the data?', answer: 'In Frankfurt.' }],
});

/**
 * Opens a page that names the hash of the script, and in an import map the hashes of the files that the script loads.
 */
const open = ({ script, map }) =>
  pages.open('/integrity.html', {
    setUp: (page) =>
      page.route('**/integrity.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><title>t</title><script type="importmap">${JSON.stringify(map)}</script>
            <script type="module" src="/dist/trust-center.js" integrity="${script}"></script>
            <div lang="de"><trust-faq><script type="application/json">${DATA}</script></trust-faq></div>`,
        }),
      ),
  });
const map = importMap(record, '/dist/');
const script = record.files['trust-center.js'];
const GERMAN = `/dist/chunks/de.js?${record.version}`;

test('trust-center.js and the files that it loads run with the hashes of the build', async () => {
  assert.ok(GERMAN in map.integrity);
  const { page, seen, close } = await open({ script, map });
  await waitForElements(page);
  await page.getByRole('heading', { name: 'Fragen' }).waitFor();
  assert.ok(seen.requests.includes(GERMAN), 'the import map’s address is not the one that is asked for');
  assert.deepEqual(seen.errors, []);
  await close();
});

test('trust-center.js does not run with a wrong hash', async () => {
  const { page, seen, close } = await open({ script: record.files['before-define.css'], map });
  await page.waitForLoadState('networkidle');
  assert.equal(await page.evaluate(() => customElements.get('trust-center')), undefined);
  assert.match(seen.errors.join(), /integrity/);
  await close();
});

test('a file that trust-center.js loads does not run with a wrong hash in the import map', async () => {
  const wrong = { integrity: { ...map.integrity, [GERMAN]: script } };
  const { page, seen, close } = await open({ script, map: wrong });
  await page.getByText('Where is the data?').waitFor();
  await page.waitForLoadState('networkidle');
  assert.equal(await page.getByRole('heading', { name: 'Fragen' }).count(), 0);
  assert.match(seen.errors.join(), /integrity/);
  await close();
});
