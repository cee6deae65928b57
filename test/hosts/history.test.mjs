// History navigation with and without the back/forward cache, and with cross-document view transitions.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readable, startHosts, waitForElements } from './support.mjs';

let cached;
let uncached;
before(async () => {
  cached = await startHosts({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  uncached = await startHosts();
});
after(() => Promise.all([cached.close(), uncached.close()]));

const FIELDS = { title: 'Stored XSS', steps: '1. Open\n2. Look', contact: 'ada@example.org' };
const fill = async (page) => {
  for (const [name, value] of Object.entries(FIELDS)) await page.locator(`#report-${name}`).fill(value);
};
const isFilled = async (page) => {
  for (const [name, value] of Object.entries(FIELDS))
    assert.equal(await page.locator(`#report-${name}`).inputValue(), value);
};
/** The day on which the page is opened, and a day on which its content is overdue. */
const JUNE = Date.UTC(2026, 5, 1);
const DECEMBER = Date.UTC(2026, 11, 1);
const withClock = (page) =>
  page.addInitScript((time) => {
    window.time = time;
    Date.now = () => window.time;
  }, JUNE);

/** Navigates to another page and back. Returns whether the page was restored from the back/forward cache. */
async function awayAndBack(hosts, page) {
  await page.evaluate(() => (window.isSame = true));
  await page.goto(`${hosts.origin}/hosts/small-root.html`);
  await page.goBack({ waitUntil: 'commit' });
  await waitForElements(page);
  return page.evaluate(() => window.isSame === true);
}

/** Counts the listeners on the window and the document by event type. */
async function listeners(page) {
  const client = await page.context().newCDPSession(page);
  const counts = {};
  for (const expression of ['window', 'document']) {
    const { result } = await client.send('Runtime.evaluate', { expression });
    const found = await client.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    for (const { type } of found.listeners)
      counts[`${expression} ${type}`] = (counts[`${expression} ${type}`] ?? 0) + 1;
  }
  await client.detach();
  return counts;
}

test('a page from the back/forward cache shows the current day, keeps its state and adds no listeners', async () => {
  const { page, seen, close } = await cached.open('/hosts/plain.html', { setUp: withClock });
  await waitForElements(page);
  assert.doesNotMatch(await readable(page), /overdue/i);
  await fill(page);
  await page.locator('trust-control-grid input[type=search]').fill('backup');
  await page.locator('trust-control-grid [part~=count]', { hasText: ' of ' }).waitFor();
  const before = await listeners(page);
  const { requests } = seen;
  const asked = requests.filter((path) => path.endsWith('.json')).length;
  await page.evaluate((time) => window.addEventListener('pagehide', () => (window.time = time)), DECEMBER);
  assert.equal(
    await awayAndBack(cached, page),
    true,
    'the page was not restored from the cache, so this test proves nothing',
  );
  await page.waitForFunction(() =>
    /overdue/i.test(
      document.querySelector('trust-center').shadowRoot.querySelector('trust-overview').shadowRoot
        .textContent,
    ),
  );
  await isFilled(page);
  assert.equal(await page.locator('trust-control-grid input[type=search]').inputValue(), 'backup');
  // Ignore listeners of the browser driver, and the pagehide listener that this test adds.
  const after = await listeners(page);
  const own = Object.keys(before).filter((name) => /visibility|page|print|hash|trust/.test(name));
  assert.ok(own.length >= 4, `${own}`);
  for (const name of own)
    assert.equal(after[name] - (name === 'window pagehide' ? 1 : 0), before[name], name);
  assert.equal(await page.evaluate(() => document.querySelector('trust-center').state.status), 'ready');
  // The page in between may request the same manifest. The restored page must not.
  assert.ok(requests.filter((path) => path.endsWith('.json')).length <= asked + 1);
  assert.deepEqual(seen.errors, []);
  await close();
});

test('a page that is left while its manifest is loading is complete after going back', async () => {
  const { page, seen, close } = await cached.open('/hosts/plain.html', {
    waitUntil: 'commit',
    setUp: withClock,
  });
  await waitForElements(page);
  const manifest = cached.hold('/novex/trust.json');
  await page.evaluate(() => void document.querySelector('trust-center').reload());
  await manifest.requested;
  await page.goto(`${cached.origin}/examples-of-nothing`).catch(() => undefined);
  manifest.release();
  await page.goBack({ waitUntil: 'commit' });
  await waitForElements(page);
  await page.waitForFunction(() => document.querySelector('trust-center').state.status === 'ready');
  assert.match(await readable(page), /Row-level security policies/);
  assert.deepEqual(
    seen.errors.filter((text) => !/404/.test(text)),
    [],
  );
  await close();
});

test('a page that is loaded again restores the draft and shows a notice', async () => {
  const { page, close } = await uncached.open('/hosts/plain.html', { setUp: withClock });
  await waitForElements(page);
  await fill(page);
  assert.equal(await awayAndBack(uncached, page), false);
  await page.locator('trust-disclosure-form [part~=notice]').waitFor();
  await isFilled(page);
  await page.reload();
  await waitForElements(page);
  await isFilled(page);
  await close();
});

test('going back to a page with a fragment moves focus to its target again', async () => {
  const { page, close } = await uncached.open('/hosts/plain.html#trust-subprocessor-table');
  const focused = () =>
    page.waitForFunction(
      () => document.activeElement?.shadowRoot?.activeElement?.localName === 'trust-subprocessor-table',
    );
  await waitForElements(page);
  await focused();
  await page.goto(`${uncached.origin}/hosts/small-root.html`);
  await page.goBack();
  await waitForElements(page);
  await focused();
  await close();
});

test('cross-document view transitions with one name on both pages work', async () => {
  const { page, seen, close } = await uncached.open('/hosts/transition-a.html');
  await waitForElements(page);
  for (let times = 0; times < 2; times++) {
    await Promise.all([page.waitForNavigation(), page.locator('#on').click()]);
    await waitForElements(page);
    assert.match(await readable(page), /Row-level security policies/);
  }
  assert.deepEqual(seen.errors, []);
  await close();
});
