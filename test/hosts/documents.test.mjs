// Documents that are written by script or in XML, and pages with a <base> element.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readable, startHosts, waitForElements } from './support.mjs';

let hosts;
before(async () => (hosts = await startHosts()));
after(() => hosts.close());

test('elements written by document.write work, during and after parsing', async () => {
  const { page, seen, close } = await hosts.open('/hosts/written.html');
  await waitForElements(page);
  assert.match(await readable(page), /Row-level security policies/);
  await page.evaluate(() => window.writeAgain());
  await waitForElements(page);
  assert.match(await readable(page), /Row-level security policies/);
  assert.deepEqual(seen.errors, []);
  await close();
});

test('an XML document keeps the fallbacks, and the console has one warning with the reason', async () => {
  const { page, seen, close } = await hosts.open('/hosts/page.xhtml');
  // Chromium does not run module scripts of XML documents (crbug.com/717643). The other engines do.
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

test('with a <base> element, src is relative to the base, and links within the page stay on the page', async () => {
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
  // A link in the author's text, twice: the second time, the page already has this fragment.
  for (let times = 0; times < 2; times++) {
    await page.evaluate(() => {
      document.activeElement.blur();
      window.scrollTo(0, 0);
    });
    await page.locator('trust-prose a', { hasText: 'sub-processors' }).click();
    await at('trust-subprocessor-table');
    await focused('trust-subprocessor-table');
  }
  // A target outside the elements.
  await page.locator('trust-prose a', { hasText: 'the end' }).click();
  await at('end');
  // The error summary of the form links to its fields.
  await page.locator('trust-disclosure-form .send').click();
  await page.locator('[part~=error-summary] a').first().click();
  await page.waitForFunction(() => window.location.pathname === '/hosts/based.html');
  assert.equal(
    await page
      .locator('trust-disclosure-form')
      .evaluate((el) => el.shadowRoot.activeElement?.matches('input, textarea')),
    true,
  );
  // Links to other sites are unchanged.
  const out = await page.locator('trust-contacts a[href^=http]').first().getAttribute('href');
  assert.ok(out);
  assert.deepEqual(seen.errors, []);
  await close();
});
