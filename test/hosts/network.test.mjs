// Slow networks and blocking policies: the page shows a message in plain language, the fallback and a retry button.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readable, startHosts, waitForElements } from './support.mjs';

let hosts;
before(async () => (hosts = await startHosts()));
after(() => hosts.close());

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src";
const stateOf = (page) => page.evaluate(() => document.querySelector('trust-center').state);
const recordErrors = (page) =>
  page.evaluate(() => {
    window.details = [];
    document.addEventListener('trust-error', ({ detail }) => window.details.push(detail));
  });

/** Asserts that the page shows a network failure in plain language, and the fallback. */
async function showsNetworkFailure(page) {
  const alert = page.locator('[role=alert]');
  await alert.waitFor();
  const state = await stateOf(page);
  assert.equal(state.status, 'failed');
  assert.equal(state.reason, 'network');
  const words = await alert.innerText();
  assert.doesNotMatch(words, /http|json|CSP|policy|fetch|Error/i, 'technical terms');
  assert.ok(await page.locator('trust-center > p').isVisible(), 'the fallback');
}

test('a policy that blocks the manifest is a network failure with a retry button that keeps focus', async () => {
  const { page, seen, close } = await hosts.open('/hosts/plain.html', { policy: `${POLICY} 'none'` });
  await showsNetworkFailure(page);
  assert.match((await stateOf(page)).detail, /blocked by Content-Security-Policy/);
  assert.match(seen.warnings.join(), /network: .*trust\.json: blocked by Content-Security-Policy/);
  await recordErrors(page);
  const retry = page.locator('[part=error] button');
  await retry.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.details.length === 1);
  await showsNetworkFailure(page);
  assert.ok(
    await retry.evaluate((el) => el === el.getRootNode().activeElement),
    'focus is back on the button',
  );
  await page.evaluate(() => {
    document.querySelector('trust-center').manifest = {
      manifestVersion: 1,
      organization: { name: 'Acme' },
      contacts: [{ kind: 'security', email: 'security@acme.example' }],
    };
  });
  await page.getByText('security@acme.example').waitFor();
  assert.equal(await page.locator('[role=alert]').count(), 0);
  await close();
});

test('a policy that blocks another origin is a network failure, and a src on the same origin recovers from it', async () => {
  const { page, close } = await hosts.open('/hosts/elsewhere.html', { policy: `${POLICY} 'self'` });
  await showsNetworkFailure(page);
  await page.evaluate(() => document.querySelector('trust-center').setAttribute('src', '/novex/trust.json'));
  await waitForElements(page);
  assert.match(await readable(page), /Row-level security policies/);
  await close();
});

test('a report-only policy does not stop the manifest from loading', async () => {
  const { page, close } = await hosts.open('/hosts/plain.html', {
    setUp: (page) =>
      page.route('**/hosts/plain.html', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy-report-only': `${POLICY} 'none'` },
        });
      }),
  });
  await waitForElements(page);
  assert.equal((await stateOf(page)).status, 'ready');
  await close();
});

test('an offline page shows a network failure, and retry works once there is a network', async () => {
  const { page, close } = await hosts.open('/hosts/plain.html', {
    setUp: (page) => page.route('**/trust.json', (route) => route.abort('internetdisconnected')),
  });
  await showsNetworkFailure(page);
  await page.unroute('**/trust.json');
  await page.locator('[part=error] button').click();
  await waitForElements(page);
  assert.match(await readable(page), /Row-level security policies/);
  assert.equal(await page.locator('trust-center > p').isVisible(), false);
  await close();
});

test('a page with a slow manifest shows a loading message, then the content', async () => {
  const manifest = hosts.hold('/novex/trust.json');
  const { page, seen, close } = await hosts.open('/hosts/slow.html', { waitUntil: 'commit' });
  await manifest.requested;
  await page.locator('[part=loading]').waitFor();
  assert.match(await page.locator('[role=status]').first().innerText(), /\S/);
  manifest.release();
  await waitForElements(page);
  assert.match(await readable(page), /Row-level security policies/);
  assert.deepEqual(seen.errors, []);
  await close();
});

for (const [how, leave] of Object.entries({
  'is removed': () => document.querySelector('trust-center').remove(),
  'gets another src': () =>
    document.querySelector('trust-center').setAttribute('src', '/optimaite/trust.json'),
  'gets a manifest property': () =>
    (document.querySelector('trust-center').manifest = { manifestVersion: 1 }),
  'is removed with the whole page': () => document.body.replaceChildren(),
}))
  test(`the request for a slow manifest is aborted if the element ${how}`, async () => {
    const manifest = hosts.hold('/novex/trust.json');
    const { page, seen, close } = await hosts.open('/hosts/plain.html', { waitUntil: 'commit' });
    await manifest.requested;
    await page.evaluate(leave);
    await manifest.closed;
    manifest.release();
    assert.deepEqual(
      seen.errors.filter((text) => !/manifestVersion/.test(text)),
      [],
    );
    await close();
  });

test('a page with a slow script shows the fallback in the reserved height, and later content does not move up', async () => {
  const script = hosts.hold('/dist/trust-center.js');
  const { page, close } = await hosts.open('/hosts/slow.html', { waitUntil: 'commit' });
  await script.requested;
  const fallback = page.locator('trust-center > p');
  await fallback.waitFor();
  const height = () => page.locator('trust-center').evaluate((el) => el.getBoundingClientRect().height);
  assert.equal(await height(), 700);
  const before = (await page.locator('#below').boundingBox()).y;
  script.release();
  await waitForElements(page);
  assert.equal(await fallback.isVisible(), false);
  assert.ok((await page.locator('#below').boundingBox()).y >= before);
  await close();
});

test('a page whose script cannot be loaded keeps the fallback', async () => {
  const { page, close } = await hosts.open('/hosts/slow.html', {
    setUp: (page) => page.route('**/dist/trust-center.js', (route) => route.abort()),
  });
  assert.ok(await page.locator('trust-center > p').isVisible());
  await close();
});

test('properties that the page sets before a slow script runs are applied', async () => {
  const script = hosts.hold('/dist/trust-center.js');
  const { page, close } = await hosts.open('/hosts/slow.html', { waitUntil: 'commit' });
  await script.requested;
  await page.locator('#below').waitFor();
  await page.evaluate(() => {
    const center = document.querySelector('trust-center');
    center.sections = 'contacts';
    document.body.prepend(center);
    const clone = center.cloneNode(true);
    clone.manifest = {
      manifestVersion: 1,
      organization: { name: 'Acme' },
      faq: [{ question: 'Where is data kept?', answer: 'In Frankfurt.' }],
    };
    document.body.append(clone);
  });
  script.release();
  await waitForElements(page);
  const words = await readable(page);
  assert.match(words, /security@nov3x\.com/);
  assert.doesNotMatch(words, /Row-level security policies/);
  assert.match(words, /Where is data kept/);
  await close();
});
