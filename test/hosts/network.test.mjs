// Slow networks, and policies that let nothing through: plain words, the fallback, and a way on.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readable, startHosts, waitForElements } from './support.mjs';

let hosts;
before(async () => (hosts = await startHosts()));
after(() => hosts.close());

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src";
const stateOf = (page) => page.evaluate(() => document.querySelector('trust-center').state);
const details = (page) =>
  page.evaluate(() => {
    window.details = [];
    document.addEventListener('trust-error', ({ detail }) => window.details.push(detail));
  });

async function isRefused(page) {
  const alert = page.locator('[role=alert]');
  await alert.waitFor();
  const state = await stateOf(page);
  assert.equal(state.status, 'failed');
  assert.equal(state.reason, 'network');
  const words = await alert.innerText();
  assert.doesNotMatch(words, /http|json|CSP|policy|fetch|Error/i, 'words for developers');
  assert.ok(await page.locator('trust-center > p').isVisible(), 'the fallback');
}

test('a policy that blocks the manifest: network, in plain words, with the fallback and a way to try again', async () => {
  const { page, seen, close } = await hosts.open('/hosts/plain.html', { policy: `${POLICY} 'none'` });
  await isRefused(page);
  assert.match((await stateOf(page)).detail, /blocked by Content-Security-Policy/);
  assert.match(seen.warnings.join(), /network: .*trust\.json: blocked by Content-Security-Policy/);
  await details(page);
  const retry = page.locator('[part=error] button');
  await retry.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.details.length === 1);
  await isRefused(page);
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

test('a policy that blocks another host: the same; with an address of its own the page recovers', async () => {
  const { page, close } = await hosts.open('/hosts/elsewhere.html', { policy: `${POLICY} 'self'` });
  await isRefused(page);
  await page.evaluate(() => document.querySelector('trust-center').setAttribute('src', '/novex/trust.json'));
  await waitForElements(page);
  assert.match(await readable(page), /Row-level security policies/);
  await close();
});

test('a policy that only reports does not stop it, nor is it blamed', async () => {
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

test('offline: the same, and trying again works once there is a network', async () => {
  const { page, close } = await hosts.open('/hosts/plain.html', {
    setUp: (page) => page.route('**/trust.json', (route) => route.abort('internetdisconnected')),
  });
  await isRefused(page);
  await page.unroute('**/trust.json');
  await page.locator('[part=error] button').click();
  await waitForElements(page);
  assert.match(await readable(page), /Row-level security policies/);
  assert.equal(await page.locator('trust-center > p').isVisible(), false);
  await close();
});

test('a slow manifest: the page says that it is coming, and nothing else moves when it is there', async () => {
  const manifest = hosts.hold('/novex/trust.json');
  const { page, seen, close } = await hosts.open('/hosts/slow.html', { waitUntil: 'commit' });
  await manifest.asked;
  await page.locator('[part=loading]').waitFor();
  assert.match(await page.locator('[role=status]').first().innerText(), /\S/);
  manifest.release();
  await waitForElements(page);
  assert.match(await readable(page), /Row-level security policies/);
  assert.deepEqual(seen.errors, []);
  await close();
});

for (const [how, leave] of Object.entries({
  'taken away': () => document.querySelector('trust-center').remove(),
  'given another address': () =>
    document.querySelector('trust-center').setAttribute('src', '/optimaite/trust.json'),
  'given a manifest': () => (document.querySelector('trust-center').manifest = { manifestVersion: 1 }),
  'wiped out with all around it': () => document.body.replaceChildren(),
}))
  test(`a slow manifest whose element is ${how} is no longer waited for`, async () => {
    const manifest = hosts.hold('/novex/trust.json');
    const { page, seen, close } = await hosts.open('/hosts/plain.html', { waitUntil: 'commit' });
    await manifest.asked;
    await page.evaluate(leave);
    await manifest.left;
    manifest.release();
    assert.deepEqual(
      seen.errors.filter((text) => !/manifestVersion/.test(text)),
      [],
    );
    await close();
  });

test('a slow script: the fallback, in the room that is reserved; then the page, and what is below stays below', async () => {
  const script = hosts.hold('/dist/trust-center.js');
  const { page, close } = await hosts.open('/hosts/slow.html', { waitUntil: 'commit' });
  await script.asked;
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

test('a script that never comes: the fallback stays', async () => {
  const { page, close } = await hosts.open('/hosts/slow.html', {
    setUp: (page) => page.route('**/dist/trust-center.js', (route) => route.abort()),
  });
  assert.ok(await page.locator('trust-center > p').isVisible());
  await close();
});

test('a script that comes after the page has been used: what a host set meanwhile is taken', async () => {
  const script = hosts.hold('/dist/trust-center.js');
  const { page, close } = await hosts.open('/hosts/slow.html', { waitUntil: 'commit' });
  await script.asked;
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
