// Checks docs/security.md claim by claim. The page names the tests of its other claims, and those tests must exist.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../tools/lib/run.mjs';
import { readable, startHosts, waitForElements } from '../hosts/support.mjs';
import { STRICT, text } from './security-doc.mjs';
import { usePage } from './use-page.mjs';

let hosts;
before(async () => (hosts = await startHosts()));
after(() => hosts.close());

const PAGE = '/hosts/policy.html';
const FAQ = 'Is <b>markup</b> <script>window.ran = true</script> shown?';
const isWhole = async (page) => {
  await waitForElements(page);
  assert.ok((await readable(page, 'trust-center')).includes(FAQ));
};

test('every claim in docs/security.md names a test that exists', async () => {
  const claims = [...text.matchAll(/^Held by ([\s\S]*?)\n\n/gm)].map(([, list]) => list);
  assert.ok(claims.length >= 15, `${claims.length} claims`);
  for (const list of claims) {
    const files = [...list.matchAll(/`(test\/[^`]+)`((?:[:,]\s+"[^"]+")*)/g)];
    assert.ok(files.length > 0, list);
    for (const [, file, titles] of files) {
      const source = await readFile(join(root, file), 'utf8');
      for (const [, title] of titles.matchAll(/"([^"]+)"/g))
        assert.ok(source.includes(title), `${file} has no test “${title}”`);
    }
  }
  // Every section with a claim names its tests.
  const sections = text.split(/^##+ /m).slice(1);
  const bare = sections
    .filter((section) => !/^Held by/m.test(section) && section.split('\n').slice(1).join('').trim() !== '')
    .map((section) => section.split('\n')[0]);
  assert.deepEqual(bare, ['Report a vulnerability in this library']);
});

test('a manifest of other bytes than those of its integrity is not shown', async () => {
  const { page, close } = await hosts.open(PAGE, { policy: STRICT });
  await isWhole(page);
  await page.evaluate(() => {
    document.querySelector('trust-center').integrity = `sha384-${'A'.repeat(64)}`;
  });
  await page.locator('[part=error]').waitFor();
  assert.ok(!(await readable(page)).includes(FAQ));
  const state = await page.evaluate(() => document.querySelector('trust-center').state);
  assert.equal(state.reason, 'integrity');
  assert.match(state.detail, /its hash is sha384-\S{64}/);
  await page.evaluate(
    (hash) => {
      document.querySelector('trust-center').integrity = hash;
    },
    /sha384-\S{64}/.exec(state.detail)[0],
  );
  await isWhole(page);
  await close();
});

test('the files hold no code or markup from strings, one use of storage, and no request but fetch', async () => {
  const parts = (await readdir(join(root, 'dist/chunks'))).map((name) => `chunks/${name}`);
  const never =
    /\beval\(|\bFunction\(|document\.write|insertAdjacentHTML|outerHTML|srcdoc|createContextualFragment|setHTML|localStorage|indexedDB|\bcaches\b|\.cookie\b|serviceWorker|new Worker|sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|importScripts|postMessage|geolocation|window\.open|new Image\b/g;
  const found = { innerHTML: 0, sessionStorage: 0 };
  for (const file of ['trust-center.js', ...parts]) {
    const source = await readFile(join(root, 'dist', file), 'utf8');
    assert.deepEqual(
      [...source.matchAll(never)].map(([word]) => `${file}: ${word}`),
      [],
    );
    for (const word of Object.keys(found)) found[word] += source.split(word).length - 1;
    // The only addresses are a host name that cannot exist, and those in error messages of Lit.
    const addresses = [...source.matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address);
    assert.deepEqual(
      addresses.filter(
        (address) => !['https://host.invalid', 'https://github.com', 'http://www.w3.org'].includes(address),
      ),
      [],
      file,
    );
  }
  assert.deepEqual(found, { innerHTML: 1, sessionStorage: 1 });
});

test('only the draft of a report is stored, in the tab, until it is sent', async () => {
  const { page, close } = await hosts.open(PAGE, { policy: STRICT });
  await isWhole(page);
  const stored = () =>
    page.evaluate(async () => ({
      session: Object.keys(window.sessionStorage),
      local: Object.keys(window.localStorage),
      cookie: document.cookie,
      databases: await window.indexedDB.databases(),
      caches: await window.caches.keys(),
      workers: (await window.navigator.serviceWorker.getRegistrations()).length,
    }));
  const nothing = { session: [], local: [], cookie: '', databases: [], caches: [], workers: 0 };
  assert.deepEqual(await stored(), nothing);
  await page.locator('#report-title').fill('Stored XSS');
  await page.waitForFunction(() => window.sessionStorage.length > 0);
  const { session, ...others } = await stored();
  assert.deepEqual({ session: [], ...others }, nothing);
  assert.equal(session.length, 1);
  assert.match(session[0], /^trust-center:report:/);
  await page.evaluate(usePage);
  assert.deepEqual(await stored(), nothing);
  await close();
});

/** The global names of Lit. Copies of Lit find each other by four of them, and one is for hydration. */
const LIT = [
  'litElementHydrateSupport',
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

test('the library leaves the page as it was, but for the globals of Lit', async () => {
  const { page, close } = await hosts.open('/hosts/policy.html', {
    policy: STRICT,
    setUp: (page) =>
      page.addInitScript(() => (window.before = [...Object.getOwnPropertyNames(window), 'before'])),
  });
  await isWhole(page);
  const look = () =>
    page.evaluate(() => ({
      title: document.title,
      head: document.head.innerHTML,
      root: document.documentElement.cloneNode(false).outerHTML,
      body: document.body.cloneNode(false).outerHTML,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      color: getComputedStyle(document.body).color,
    }));
  const before = await look();
  assert.equal(before.sheets, 0);
  const address = page.url();
  await page.evaluate(usePage);
  assert.deepEqual(await look(), before);
  assert.equal(page.url().split('#')[0], address);
  const globals = await page.evaluate(() =>
    Object.getOwnPropertyNames(window).filter((name) => !window.before.includes(name)),
  );
  // The names of frames are numbers, and those of drivers begin with underscores.
  assert.deepEqual(globals.filter((name) => !/^(\d+|__.*)$/.test(name)).sort(), LIT);
  for (const name of LIT) assert.ok(text.includes(`\`${name}\``), name);
  await close();
});

/** The addresses in a row of the table of links in the document. */
const addressesThat = (become) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && new RegExp(`\\| ${become}`).test(line))
    .flatMap((line) => [...line.split('|')[1].matchAll(/`([^`]+)`/g)].map(([, address]) => address));

test('every link is checked as the table in docs/security.md says', async () => {
  const kept = [...addressesThat('a link')];
  const refused = addressesThat('text');
  assert.ok(kept.length >= 9 && refused.length >= 10, `${kept.length} and ${refused.length}`);
  const { page, close } = await hosts.open(PAGE, { policy: STRICT });
  await isWhole(page);
  const links = await page.evaluate(
    async (addresses) => {
      const center = document.querySelector('trust-center');
      center.manifest = {
        manifestVersion: 1,
        organization: { name: 'Acme' },
        sections: [{ type: 'faq' }, { type: 'contacts' }],
        links: addresses.map((url) => ({ label: `label ${url}`, url })),
        faq: addresses.map((url) => ({ question: 'Where?', answer: `See [words ${url}](${url}).` })),
      };
      const faq = () => center.shadowRoot.querySelector('trust-faq')?.shadowRoot?.querySelectorAll('.answer');
      while (faq()?.length !== addresses.length) await new Promise(requestAnimationFrame);
      return [...faq()].map((answer) => {
        const link = answer.querySelector('a');
        return (
          link && {
            href: link.getAttribute('href'),
            rel: link.rel,
            target: link.target,
            words: answer.innerText,
          }
        );
      });
    },
    [...kept, ...refused],
  );
  for (const [at, address] of [...kept, ...refused].entries()) {
    const link = links[at];
    if (refused.includes(address)) assert.equal(link, null, address);
    else {
      assert.ok(link, address);
      assert.match(link.href, /^(https?:|mailto:|tel:|#)/);
      assert.equal(link.target, '');
      assert.equal(link.rel, /^https?:\/\/example\.com/.test(link.href) ? 'noopener noreferrer' : '');
    }
  }
  await close();
});

test('markup in a manifest is shown as text', async () => {
  const { page, seen, close } = await hosts.open(PAGE);
  await isWhole(page);
  await page.evaluate(() => {
    for (const el of document
      .querySelector('trust-center')
      .shadowRoot.querySelector('trust-faq')
      .shadowRoot.querySelectorAll('details'))
      el.open = true;
  });
  const answer = page.locator('trust-faq .answer');
  assert.equal(
    await answer.innerText(),
    "As words: <img src=x onerror='window.ran = true'> and <i>code</i>.",
  );
  assert.equal(await answer.locator('img, i').count(), 0);
  assert.equal(await answer.locator('strong').innerText(), 'words');
  assert.equal(await answer.locator('code').innerText(), '<i>code</i>');
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.deepEqual(seen.errors, []);
  await close();
});
