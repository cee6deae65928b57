// Tests a badge in a prerendered page: it is readable without JavaScript, is hydrated in place, and does not add the
// whole manifest to the page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { prerenderPage, styleFiles } from 'trust-center/prerender';
import { bundle, manifestOf, startSite } from './lib/prerendered.mjs';

const manifest = {
  ...manifestOf('ontrackio'),
  // The review is overdue whenever the tests run.
  review: { reviewed: '2020-05-23', reviewBy: '2020-08-23' },
};
const styles = { href: '/styles' };
const pageOf = (script) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>t</title><script type="module" src="${script}"></script></head>
  <body>
    <footer>
      <trust-badge id="iso" assurance="iso27001" href="/security"><a href="/old">Security</a></trust-badge>
      <trust-badge id="whole"><a href="/security">Our security page</a></trust-badge>
    </footer>
  </body>
</html>
`;
const prerendered = (page, options) => prerenderPage(manifest, page, { styles, ...options }).text();
const files = Object.fromEntries(Object.entries(styleFiles()).map(([name, css]) => [`/styles/${name}`, css]));

let site;
before(async () => {
  files['/hydrating.js'] = await bundle(`import 'trust-center/hydrate'; import 'trust-center/define/badge';`);
  for (const mode of ['shadow', 'light']) {
    files[`/${mode}.html`] = await prerendered(pageOf('/hydrating.js'), { mode });
    files[`/${mode}-cdn.html`] = await prerendered(pageOf('/dist/trust-center.js'), { mode });
  }
  site = await startSite(files);
});
after(() => site?.close());

test('prerendering the badge again gives the same bytes', async () => {
  assert.equal(await prerendered(files['/shadow.html']), files['/shadow.html']);
});

test('a prerendered badge contains only its own data of the manifest', () => {
  const [iso, whole] = [
    ...files['/shadow.html'].matchAll(/<script type="application\/json">(.*?)<\/script>/gs),
  ].map(([, json]) => JSON.parse(json));
  assert.deepEqual(
    iso.assurances.map(({ id }) => id),
    ['iso27001'],
  );
  assert.deepEqual(Object.keys(iso).sort(), ['assurances', 'lang', 'manifestVersion', 'review']);
  assert.deepEqual(Object.keys(whole).sort(), ['lang', 'manifestVersion', 'review']);
});

for (const mode of ['shadow', 'light'])
  test(`a badge prerendered in ${mode} mode is readable and linked with JavaScript off`, async () => {
    const { page, seen, close } = await site.open(`/${mode}.html`, { javaScriptEnabled: false });
    const link = page.getByRole('link', { name: 'ISO 27001: planned, target H2 2026' });
    assert.ok(await link.isVisible());
    assert.equal(await link.getAttribute('href'), '/security');
    // Without a script, the badge shows the status on the day of prerendering.
    assert.equal(await page.getByText('Trust center: review overdue since 23 August 2020').count(), 1);
    if (mode === 'shadow') assert.ok(await page.getByRole('link', { name: 'Our security page' }).isVisible());
    assert.deepEqual(seen, []);
    await close();
  });

for (const path of ['/shadow.html', '/shadow-cdn.html', '/light.html', '/light-cdn.html'])
  test(`the badge on ${path} is hydrated without a message, and then uses the visitor's clock`, async () => {
    const { page, seen, close } = await site.open(path);
    const overdue = page.locator('#whole').getByText('review overdue since 23 August 2020').last();
    await overdue.waitFor();
    const link = page.getByRole('link', { name: 'ISO 27001' });
    assert.equal(await link.count(), 1);
    assert.equal(await link.getAttribute('href'), '/security');
    assert.deepEqual(seen, []);
    await close();
  });
