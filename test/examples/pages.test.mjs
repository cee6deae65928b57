// Every page of the gallery: complete, accessible, and no wider than a small phone.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { COMPANIES, PAGES, startPages, waitForElements } from '../contracts/support.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let pages;
before(async () => (pages = await startPages()));
after(() => pages.close());

test('the index links to every page', async () => {
  const { page, seen, close } = await pages.open('/');
  const links = await page.$$eval('a', (all) => all.map((a) => new URL(a.href).pathname));
  assert.deepEqual(links.sort(), PAGES.map((name) => `/${name}/`).sort());
  assert.deepEqual(seen.errors, []);
  await close();
});

for (const colorScheme of ['light', 'dark'])
  for (const name of ['', ...PAGES])
    test(`/${name} in ${colorScheme} passes axe`, async () => {
      const { page, close } = await pages.open(`/${name && `${name}/`}`, { colorScheme });
      if (name) await waitForElements(page);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const result = await window.axe.run(document, { resultTypes: ['violations'] });
        return result.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
        );
      });
      assert.deepEqual(violations, []);
      await close();
    });

for (const name of PAGES)
  test(`/${name} fits 320 pixels`, async () => {
    const { page, close } = await pages.open(`/${name}/`, { viewport: { width: 320, height: 700 } });
    await waitForElements(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await close();
  });

for (const name of COMPANIES)
  test(`/${name} says twice whose page it is, and has a manifest without problems`, async () => {
    const { page, seen, close } = await pages.open(`/${name}/`);
    await waitForElements(page);
    for (const selector of ['.banner', '#illustration'])
      assert.match(await page.locator(selector).innerText(), /illustrat.*\b(not|isn’t) \S+ page/is);
    const center = page.locator('trust-center');
    assert.deepEqual(await center.evaluate(({ state }) => state.status), 'ready');
    assert.deepEqual(await center.evaluate(({ problems }) => problems), []);
    assert.deepEqual(seen.warnings, []);
    await close();
  });

test('each page shows its fallback without JavaScript', async () => {
  for (const name of COMPANIES) {
    const { page, close } = await pages.open(`/${name}/`, { javaScriptEnabled: false });
    assert.ok(await page.locator('trust-center p').isVisible(), name);
    await close();
  }
});
