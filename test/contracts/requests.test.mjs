// A page asks for itself, its styles, the script with the parts for the elements it shows, and the manifests it names:
// each once, and nothing else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { COMPANIES, partsOn, startPages, waitForElements, withoutQuery } from './support.mjs';

let pages;
before(async () => (pages = await startPages()));
after(() => pages.close());

const LIBRARY = ['/dist/before-define.css', '/dist/trust-center.js'];

for (const name of COMPANIES)
  test(`${name}: no request but its own`, async () => {
    const { page, seen, close } = await pages.open(`/${name}/`);
    await waitForElements(page);
    const parts = await partsOn(page);
    assert.ok(parts.length > 0);
    assert.deepEqual(
      seen.requests.map(withoutQuery).sort(),
      [`/${name}/`, `/${name}/styles.css`, `/${name}/trust.json`, ...LIBRARY, ...parts].sort(),
    );
    await close();
  });

test('elements with one src share one request', async () => {
  const { page, seen, close } = await pages.open('/elements/');
  await waitForElements(page);
  const sources = await page.$$eval('[src$=".json"]', (all) =>
    all.map((el) => new URL(el.src, el.baseURI).pathname),
  );
  assert.ok(sources.length > new Set(sources).size, 'no two elements share a source');
  assert.deepEqual(
    seen.requests.map(withoutQuery).sort(),
    ['/elements/', '/gallery/styles.css', ...new Set(sources), ...LIBRARY, ...(await partsOn(page))].sort(),
  );
  await close();
});

test('opening an explanation fetches the part that places it, and only then', async () => {
  const { page, seen, close } = await pages.open('/ontrackio/');
  await waitForElements(page);
  const before = seen.requests.length;
  const fetched = page.waitForResponse(/\/dist\/chunks\//);
  await page.locator('[part~="explain"]:visible').first().click();
  await fetched;
  assert.deepEqual(seen.requests.slice(before).map(withoutQuery), ['/dist/chunks/position.js']);
  await close();
});
