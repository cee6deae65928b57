// Every page of the gallery runs under the strict policy it is sent with: no violation, no error.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { POLICY } from '../../tools/serve.mjs';
import { PAGES, startPages, waitForElements } from './support.mjs';

let pages;
before(async () => (pages = await startPages()));
after(() => pages.close());

test('the policy is strict', () => {
  for (const directive of ["default-src 'none'", "script-src 'self'", "style-src 'self'"])
    assert.ok(POLICY.includes(directive));
  assert.match(POLICY, /require-trusted-types-for 'script'; trusted-types lit-html$/);
  assert.doesNotMatch(POLICY, /unsafe|\*/);
});

test('a violation would be seen', async () => {
  const { page, seen, close } = await pages.open('/omnitrex/');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await page.waitForFunction(() => document.body.getAttribute('style'));
  assert.equal(seen.violations.length, 1);
  await close();
});

for (const name of PAGES)
  test(`${name}: no violation while it loads and while it is used`, async () => {
    const { page, seen, close } = await pages.open(`/${name}/`);
    await waitForElements(page);
    // whatever can be used by a click alone: folds, filters, explanations
    for (const selector of ['summary', '[part~="explain"]', 'button[aria-pressed]', 'th button']) {
      const target = page.locator(selector).first();
      if ((await target.count()) > 0 && (await target.isVisible())) await target.click();
      await page.keyboard.press('Escape');
    }
    const field = page.locator('input[type="search"]:visible').first();
    if ((await field.count()) > 0) await field.fill('a');
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.errors, []);
    await close();
  });
