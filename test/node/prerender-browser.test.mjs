// Tests prerendered pages in a real browser under a strict policy: without JavaScript, hydrated in place, and rendered
// again if hydration is not possible.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { prerenderDocument, prerenderPage, styleFiles } from 'trust-center/prerender';
import { COMPANIES } from '../contracts/support.mjs';
import { bundle, fate, manifestOf, settled, shapeOf, startSite } from './lib/prerendered.mjs';

const styles = { href: '/styles' };
const files = Object.fromEntries(Object.entries(styleFiles()).map(([name, css]) => [`/styles/${name}`, css]));
const documentOf = (manifest, options) => prerenderDocument(manifest, { styles, ...options }).text();

let site;
before(async () => {
  files['/hydrating.js'] = await bundle(`import 'trust-center/hydrate'; import 'trust-center';`);
  files['/plain.js'] = await bundle(`import 'trust-center';`);
  for (const company of COMPANIES) {
    const manifest = manifestOf(company);
    files[`/${company}.html`] = await documentOf(manifest, { script: '/hydrating.js' });
    files[`/${company}-plain.html`] = await documentOf(manifest, { script: '/plain.js' });
    files[`/${company}-cdn.html`] = await documentOf(manifest, { script: '/dist/trust-center.js' });
    files[`/${company}-light.html`] = await documentOf(manifest, { script: '/plain.js', mode: 'light' });
  }
  files['/blank.html'] = '<!doctype html><html lang="en"><title>t</title>';
  files['/slovak.html'] = await documentOf(
    { ...manifestOf('ontrackio'), lang: 'sk' },
    { script: '/hydrating.js', lang: 'sk' },
  );
  site = await startSite(files);
});
after(() => site?.close());

/** Adds a second center that is rendered only by this browser, to compare the hydrated center with. */
const renderAfresh = async (page) => {
  await page.evaluate(() => {
    const fresh = document.createElement('trust-center');
    const { lang, headingLevel } = document.querySelector('trust-center');
    Object.assign(fresh, { id: 'fresh', lang, headingLevel });
    fresh.manifest = JSON.parse(document.querySelector('trust-center > script').textContent);
    document.body.append(fresh);
  });
  await settled(page);
  // The center renders in slices while the page is idle, so wait for all of it. The caller compares the results.
  await page.evaluate(async () => {
    const [taken, fresh] = ['trust-center', '#fresh'].map(
      (place) => document.querySelector(place).shadowRoot,
    );
    const end = performance.now() + 10_000;
    while (window.everything(fresh).length < window.everything(taken).length && performance.now() < end)
      await new Promise(requestAnimationFrame);
  });
};

test('a page in a language without messages marks English messages, and is hydrated in place', async () => {
  const { page, seen, close } = await site.open('/slovak.html');
  assert.equal(await settled(page), 'ready');
  const { before: count, lost, flash } = await fate(page);
  // A count that becomes a link is rendered again, in English with its mark.
  assert.ok(lost < count / 20, `${lost} of ${count} nodes are lost`);
  assert.equal(flash, false);
  assert.ok((await page.locator('nav span[lang=en]').count()) > 0);
  assert.deepEqual(seen, []);
  await close();
});

for (const company of COMPANIES) {
  for (const [name, path, kept] of [
    ['an application’s bundle with trust-center/hydrate', '', true],
    ['the one file', '-cdn', true],
    ['a bundle without hydration', '-plain', false],
  ])
    test(`the page of ${company} with ${name} loads without a message or layout shift, and shows ${kept ? 'the same nodes' : 'the same page'}`, async () => {
      const { page, seen, close } = await site.open(`/${company}${path}.html`);
      assert.equal(await settled(page), 'ready');
      const { before: count, lost, ...rest } = await fate(page);
      assert.ok(count > 300, `${count} nodes`);
      assert.equal(lost, kept ? 0 : count);
      assert.deepEqual(rest, { deferred: 0, leftStyles: 0, shifts: 0, flash: false });
      await renderAfresh(page);
      const [taken, fresh] = [await shapeOf(page, 'trust-center'), await shapeOf(page, '#fresh')];
      const at = [...fresh].findIndex((sign, index) => sign !== taken[index]);
      assert.equal(taken.slice(at - 80, at + 80), fresh.slice(at - 80, at + 80));
      assert.deepEqual(seen, []);
      await close();
    });

  for (const mode of ['', '-light'])
    test(`the page ${company}${mode} is styled, readable and navigable with JavaScript off`, async () => {
      const { page, seen, close } = await site.open(`/${company}${mode}.html`, { javaScriptEnabled: false });
      const headings = await page.getByRole('heading').count();
      assert.ok(headings > 8, `${headings} headings`);
      // Controls that need a script are hidden.
      for (const role of ['button', 'searchbox', 'combobox', 'textbox'])
        assert.equal(await page.getByRole(role).count(), 0, role);
      const link = page.getByRole('navigation').getByRole('link').last();
      const target = await link.getAttribute('href');
      await link.click();
      assert.ok(page.url().endsWith(target));
      const title = page.locator(target.replace('#', '[id="').concat('"]')).last();
      assert.ok(await title.isVisible());
      const { y } = await title.boundingBox();
      const bottom = await page
        .evaluate(() => window.innerHeight + window.scrollY >= document.body.scrollHeight - 2)
        .catch(() => false);
      assert.ok(bottom || (y >= -2 && y < 300), `${target} is at ${y}`);
      assert.deepEqual(seen, []);
      await close();
    });
}

const certified = {
  manifestVersion: 1,
  assurances: [
    {
      ...{ id: 'iso', title: 'ISO 27001', status: 'certified', issuer: 'Acme Audits' },
      ...{ validFrom: '2020-06-01', validUntil: '2023-05-31' },
    },
  ],
  highlights: [{ title: 'ISO 27001', assurance: 'iso' }],
};

for (const [name, script] of [
  ['an application’s bundle with trust-center/hydrate', '/hydrating.js'],
  ['the one file', '/dist/trust-center.js'],
  ['a bundle without hydration', '/plain.js'],
])
  test(`a page prerendered before a certificate ended shows it as expired without interaction (${name})`, async () => {
    files['/ended.html'] = await documentOf(certified, { script, at: '2023-05-31' });
    const { page: without, close: closeWithout } = await site.open('/ended.html', {
      javaScriptEnabled: false,
    });
    assert.ok(await without.getByText('Certified', { exact: true }).first().isVisible());
    assert.equal(await without.getByText('Expired', { exact: true }).count(), 0);
    await closeWithout();
    const { page, seen, close } = await site.open('/ended.html');
    await page.locator('trust-compliance-matrix').getByText('Expired', { exact: true }).first().waitFor();
    await page.locator('trust-overview').getByText('Expired', { exact: true }).first().waitFor();
    assert.deepEqual(seen, []);
    await close();
  });

test('a certificate that ended before the day of prerendering is shown as expired with JavaScript off and on', async () => {
  for (const mode of ['shadow', 'light']) {
    files['/expired.html'] = await documentOf(certified, { script: '/hydrating.js', mode, at: '2023-06-01' });
    const { page, close } = await site.open('/expired.html', { javaScriptEnabled: false });
    assert.ok(await page.getByText('Expired', { exact: true }).first().isVisible(), mode);
    await close();
  }
  files['/expired.html'] = await documentOf(certified, { script: '/hydrating.js', at: '2023-06-01' });
  const { page, seen, close } = await site.open('/expired.html');
  await settled(page);
  const { before: count, lost } = await fate(page);
  assert.ok(count > 10 && lost === 0, `${lost} of ${count} nodes are lost`);
  assert.deepEqual(seen, []);
  await close();
});

test('search, explanations and the report form of a prerendered page work', async () => {
  const { page, seen, close } = await site.open('/novex.html');
  await settled(page);
  const explain = page
    .locator('trust-compliance-matrix button.explain, trust-compliance-matrix [part~=explain]')
    .first();
  await explain.click();
  const popover = page.locator('trust-compliance-matrix .explanation');
  await popover.waitFor({ state: 'visible' });
  // The script fills a part that was empty on the server.
  assert.ok((await popover.locator('.explanation-title').innerText()).length > 2);
  assert.ok((await popover.locator('.explanation-body').innerText()).length > 10);
  await page.keyboard.press('Escape');
  await page.locator('trust-control-grid input[type=search]').fill('backup');
  await page.waitForFunction(() => {
    const { renderRoot } = window
      .everything(document)
      .find(({ localName }) => localName === 'trust-control-grid');
    const left = renderRoot.querySelectorAll('[part~=group]:not([hidden]) [part~=control]').length;
    return left > 0 && left < 20;
  });
  assert.ok(await page.locator('trust-disclosure-form form').isVisible());
  assert.deepEqual(seen, []);
  await close();
});

for (const name of ['', '-cdn']) {
  test(`the page ontrackio${name} keeps and applies a search that is entered before the script runs`, async () => {
    const { page, seen, close } = await site.open('/blank.html');
    let start;
    const held = new Promise((resolve) => (start = resolve));
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.origin}/ontrackio${name}.html`, { waitUntil: 'commit' });
    const search = page.locator('trust-control-grid input[type=search]');
    await search.pressSequentially('encry');
    start();
    await settled(page);
    await page.locator('trust-control-grid .result', { hasText: / of 15 / }).waitFor();
    assert.equal(await search.inputValue(), 'encry');
    assert.deepEqual(seen, []);
    await close();
  });
}

test('a link to an entry of a prerendered page scrolls to the entry, below the navigation', async () => {
  const { page, close } = await site.open('/blank.html');
  await page.setViewportSize({ width: 390, height: 844 });
  for (const id of ['trust-contacts', 'trust-assurance-iso27001']) {
    await page.goto(`${site.origin}/ontrackio.html#${id}`);
    await settled(page);
    const topOf = () =>
      page.evaluate((place) => {
        const found = window.everything(document).find((one) => one.shadowRoot?.getElementById(place));
        return found?.shadowRoot.getElementById(place).getBoundingClientRect().top;
      }, id);
    const end = Date.now() + 5_000;
    while (!((await topOf()) > 40 && (await topOf()) < 120) && Date.now() < end)
      await page.waitForTimeout(50);
    const top = await topOf();
    assert.ok(top > 40 && top < 120, `${id} is ${top} px below the top`);
    await page.goto(`${site.origin}/blank.html`);
  }
  await close();
});

test('the script fetches the messages of the page language, and hydrates the page in place', async () => {
  const page = `<!doctype html><html lang="de"><title>t</title><script type="module" src="/hydrating.js"></script><trust-center></trust-center>`;
  files['/de.html'] = await prerenderPage(manifestOf('novex'), page, { styles }).text();
  const { page: tab, seen, close } = await site.open('/de.html');
  await settled(tab);
  await tab.waitForFunction(() =>
    document.querySelector('trust-center').shadowRoot.textContent.includes('Auf dieser Seite'),
  );
  assert.equal((await fate(tab)).lost, 0);
  await tab.waitForLoadState('networkidle');
  const words = await tab.evaluate(
    () =>
      window.everything(document).find((one) => one.localName === 'trust-control-grid').shadowRoot
        .textContent,
  );
  assert.ok(!/\bSearch\b/.test(words), 'English words are left');
  assert.deepEqual(seen, []);
  await close();
});

test('a page with chosen sections shows the same headings with and without a script', async () => {
  const page = `<!doctype html><html lang="en"><title>t</title><script type="module" src="/hydrating.js"></script>
    <trust-center><trust-documents></trust-documents><trust-contacts></trust-contacts></trust-center>`;
  files['/chosen.html'] = await prerenderPage(manifestOf('ontrackio'), page, { styles }).text();
  const wordsOf = async (options) => {
    const { page: tab, seen, close } = await site.open('/chosen.html', options);
    if (!options) await settled(tab);
    const text = await tab.getByRole('heading').allInnerTexts();
    assert.deepEqual(seen, []);
    await close();
    return text;
  };
  const without = await wordsOf({ javaScriptEnabled: false });
  assert.ok(without.length > 1 && without.length < 12, without.join());
  assert.deepEqual(await wordsOf(), without);
});

for (const [name, change] of Object.entries({
  'was written by another version': (html) =>
    html.replaceAll(/data-trust-style="[^"]*"/g, 'data-trust-style="0.0.0"'),
  'lost its comments on a host': (html) => html.replaceAll(/<!--\/?lit-[^>]*-->/g, ''),
  'has a manifest that a host changed': (html) => html.replace('"faq":[{', '"faq":[{"question":"More?"},{'),
  'was minified by a host': (html) => html.replaceAll(/>\s+</g, '><'),
}))
  test(`a prerendered page that ${name} shows the whole center once`, async () => {
    for (const [path, script] of [
      ['/bundle', '/hydrating.js'],
      ['/cdn', '/dist/trust-center.js'],
    ]) {
      files[`${path}.html`] = change(await documentOf(manifestOf('optimaite'), { script }));
      const { page, seen, close } = await site.open(`${path}.html`);
      assert.equal(await settled(page), 'ready');
      await renderAfresh(page);
      const shapes = [await shapeOf(page, 'trust-center'), await shapeOf(page, '#fresh')];
      assert.ok(shapes[0] === shapes[1], `${path}: ${shapes.map(({ length }) => length)}`);
      assert.deepEqual(seen, []);
      await close();
    }
  });
