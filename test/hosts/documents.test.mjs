// Documents of other kinds, and pages whose addresses mean something else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readable, startHosts, waitForElements } from './support.mjs';

let hosts;
before(async () => (hosts = await startHosts()));
after(() => hosts.close());

test('document.write, while the page is read and after it', async () => {
  const { page, seen, close } = await hosts.open('/hosts/written.html');
  await waitForElements(page);
  assert.match(await readable(page), /Row-level security policies/);
  await page.evaluate(() => window.writeAgain());
  await waitForElements(page);
  assert.match(await readable(page), /Row-level security policies/);
  assert.deepEqual(seen.errors, []);
  await close();
});

test('a document in XML: the fallbacks stay, and the console says why, once', async () => {
  const { page, seen, close } = await hosts.open('/hosts/page.xhtml');
  // Chromium runs no module of an XML document by itself (crbug.com/717643), the other engines do
  await page.evaluate(() => import('/dist/trust-center.js'));
  for (const words of ['The fallback', 'The answers']) assert.ok(await page.getByText(words).isVisible());
  assert.deepEqual(
    seen.errors.filter((text) => !/717643/.test(text)),
    [],
  );
  assert.equal(seen.warnings.length, 1);
  assert.match(seen.warnings[0], /XML/);
  await close();
});

test('a base elsewhere: the manifest is where the base says, and links within the page stay on it', async () => {
  const { page, seen, close } = await hosts.open('/hosts/based.html');
  await waitForElements(page);
  assert.ok(seen.requests.includes('/novex/trust.json'));
  const at = (id) =>
    page.waitForFunction(
      (hash) => window.location.pathname === '/hosts/based.html' && window.location.hash === hash,
      `#${id}`,
    );
  const focused = (name) =>
    page.waitForFunction((tag) => document.activeElement?.shadowRoot?.activeElement?.localName === tag, name);
  await page.locator('[part~=nav-link]', { hasText: 'Controls' }).click();
  await at('trust-control-grid');
  await focused('trust-control-grid');
  // a link in the author's words, twice: the second time the address is the same already
  for (let times = 0; times < 2; times++) {
    await page.evaluate(() => {
      document.activeElement.blur();
      window.scrollTo(0, 0);
    });
    await page.locator('trust-prose a', { hasText: 'sub-processors' }).click();
    await at('trust-subprocessor-table');
    await focused('trust-subprocessor-table');
  }
  // a place of the page's own
  await page.locator('trust-prose a', { hasText: 'the end' }).click();
  await at('end');
  // fields that are wrong are linked to as well
  await page.locator('trust-disclosure-form .send').click();
  await page.locator('[part~=error-summary] a').first().click();
  await page.waitForFunction(() => window.location.pathname === '/hosts/based.html');
  assert.equal(
    await page
      .locator('trust-disclosure-form')
      .evaluate((el) => el.shadowRoot.activeElement?.matches('input, textarea')),
    true,
  );
  // other links lead where they lead
  const out = await page.locator('trust-contacts a[href^=http]').first().getAttribute('href');
  assert.ok(out);
  assert.deepEqual(seen.errors, []);
  await close();
});
