// A page that loads the library twice, or has its tags already, keeps working and is told so.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { elementNames, startPages } from './support.mjs';

let pages;
before(async () => (pages = await startPages()));
after(() => pages.close());

/** A page of a site without a policy: under one, a second copy of Lit is refused its policy's name. */
const bare = (scripts) => ({
  setUp: (page) =>
    page.route('**/bare.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>t</title>${scripts}` }),
    ),
});
const script = (source) => `<script type="module" src="${source}"></script>`;
const defined = (page) =>
  page.evaluate((names) => names.filter((name) => customElements.get(`trust-${name}`)), elementNames);

test('loaded twice under two addresses: one warning for each tag, no error', async () => {
  const options = bare(script('/dist/trust-center.js') + script('/dist/trust-center.js?again'));
  const { page, seen, close } = await pages.open('/bare.html', options);
  assert.deepEqual(await defined(page), elementNames);
  assert.deepEqual(seen.errors, []);
  for (const name of elementNames) {
    const about = seen.warnings.filter((text) => text.includes(`<trust-${name}>`));
    assert.equal(about.length, 1, `warnings about trust-${name}`);
  }
  await close();
});

test('a tag taken by another library is left alone, and the rest is registered', async () => {
  const other = `<script>customElements.define('trust-center', class Other extends HTMLElement {})</script>`;
  const { page, seen, close } = await pages.open('/bare.html', bare(other + script('/dist/trust-center.js')));
  assert.equal(await page.evaluate(() => customElements.get('trust-center').name), 'Other');
  assert.deepEqual(await defined(page), elementNames);
  assert.deepEqual(seen.errors, []);
  assert.equal(seen.warnings.length, 1);
  assert.match(seen.warnings[0], /<trust-center> is already registered by another library/);
  await close();
});
