// A page requests itself, the files that it names, trust-center.js and the manifests, each once, and nothing else. A
// reader's actions request only what they need.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { COMPANIES, PAGES, startPages, waitForElements, withoutQuery } from './support.mjs';
import { usePage } from './use-page.mjs';

/** Every request that reached the server, also those that Playwright does not report. */
let served = [];
let pages;
before(async () => {
  const intercept = ({ method, url }) => {
    served.push(`${method} ${withoutQuery(url)}`);
    return false;
  };
  pages = await startPages({ intercept });
});
after(() => pages.close());

const ICON = 'GET /gallery/icon.svg';

/** What the host page itself names: its styles, its scripts, its icon; and the manifests, of which it names one twice to preload it. */
const named = (page) =>
  page.evaluate(() => {
    const own = [...document.querySelectorAll('link[href], script[src]')].filter(
      ({ rel }) => rel !== 'canonical',
    );
    const sources = [...document.querySelectorAll('[src$=".json"]')];
    const addresses = [...own, ...sources].map(
      (el) => new URL(el.getAttribute('src') ?? el.getAttribute('href'), document.baseURI),
    );
    return [...new Set([document.location, ...addresses].map(({ href }) => href))];
  });
const withoutOrigin = (address) => `GET ${withoutQuery(address.replace(pages.origin, ''))}`;

async function open(name) {
  served = [];
  const opened = await pages.open(`/${name}/`);
  await waitForElements(opened.page);
  const expected = (await named(opened.page)).map(withoutOrigin);
  return { ...opened, expected };
}
/** Removes the icon, which a browser may request at any time or not at all. */
const sorted = (requests) => requests.filter((request) => request !== ICON).sort();

test('the gallery has pages in folders', () => {
  assert.ok(COMPANIES.length >= 5);
  assert.ok(PAGES.length > COMPANIES.length);
});

for (const name of PAGES) {
  test(`${name} requests what it names, each once, and nothing else`, async () => {
    const { seen, expected, close } = await open(name);
    assert.ok(expected.includes('GET /dist/trust-center.js'));
    assert.ok(expected.some((request) => request.endsWith('/trust.json')));
    assert.deepEqual(sorted(served), sorted(expected));
    assert.deepEqual(
      seen.requests.filter((address) => !address.startsWith('/')),
      [],
      'to somebody else',
    );
    await close();
  });

  test(`${name} requests only what a reader's actions need`, async () => {
    const { page, seen, expected, close } = await open(name);
    served = [];
    const used = await page.evaluate(usePage);
    const isManifest = (request) => request.endsWith('/trust.json');
    const after = [
      'GET /dist/chunks/de.js',
      'GET /dist/chunks/ar.js',
      ...(used.explanation ? ['GET /dist/chunks/position.js'] : []),
      ...(used.report ? served.filter((request) => /^POST \/report\/[a-z-]+$/.test(request)) : []),
    ];
    assert.deepEqual(sorted(served.filter((request) => !isManifest(request))), sorted(after));
    assert.equal(served.filter((request) => request.startsWith('POST')).length, used.report ?? 0);
    const again = served.filter(isManifest);
    assert.ok(again.length > 0 && again.length <= used.reload, `${again}`);
    for (const request of again) assert.ok(expected.includes(request), request);
    assert.deepEqual(
      seen.requests.filter((address) => !address.startsWith('/')),
      [],
      'to somebody else',
    );
    await close();
  });
}

test('elements with the same src share one request', async () => {
  const { page, close } = await open('elements');
  const sources = await page.$$eval('[src$=".json"]', (all) =>
    all.map((el) => new URL(el.src, el.baseURI).pathname),
  );
  assert.ok(sources.length > new Set(sources).size, 'no two elements share a source');
  for (const source of new Set(sources))
    assert.equal(served.filter((request) => request === `GET ${source}`).length, 1);
  await close();
});

test('opening an explanation fetches the file that positions it', async () => {
  const { page, close } = await open('ontrackio');
  served = [];
  const fetched = page.waitForResponse(/\/dist\/chunks\//);
  await page.locator('[part~="explain"]:visible').first().click();
  await fetched;
  assert.deepEqual(sorted(served), ['GET /dist/chunks/position.js']);
  await close();
});

test('requests carry nothing of the page, neither a referrer nor a cookie for the report', async () => {
  const headers = [];
  const { page, close } = await pages.open('/novex/', {
    setUp: async (page) => {
      // This host sends its address everywhere. Its preload is a request of its own.
      await page.route('**/novex/', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/<link rel="preload"[^>]*>/, '');
        await route.fulfill({
          response,
          body,
          headers: { ...response.headers(), 'referrer-policy': 'unsafe-url' },
        });
      });
      await page.context().addCookies([{ name: 'session', value: 'secret', url: pages.origin }]);
      page.on('request', async (request) => {
        if (/trust\.json|\/report\//.test(request.url()))
          headers.push([request.method(), await request.allHeaders()]);
      });
    },
  });
  await waitForElements(page);
  await page.evaluate(usePage);
  const posted = headers.filter(([method]) => method === 'POST');
  assert.equal(posted.length, 1);
  assert.equal(posted[0][1].cookie, undefined);
  for (const [method, all] of headers) assert.equal(all.referer, undefined, method);
  await close();
});
