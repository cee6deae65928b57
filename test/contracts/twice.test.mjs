// A page that loads the library twice, or has elements with its tags, keeps working and gets a warning.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { elementNames, startPages } from './support.mjs';

let pages;
before(async () => (pages = await startPages()));
after(() => pages.close());

/** A page without a policy, because a policy refuses a second copy of Lit the name of its Trusted Types policy. */
const bare = (scripts) => ({
  setUp: (page) =>
    page.route('**/bare.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>t</title>${scripts}` }),
    ),
});
const script = (source) => `<script type="module" src="${source}"></script>`;
const all = elementNames.map((name) => `<trust-${name}></trust-${name}>`).join('');
/** Waits until every element is defined, and returns the names. */
const defined = (page) =>
  page.evaluate(async (names) => {
    await Promise.all(names.map((name) => customElements.whenDefined(`trust-${name}`)));
    return names;
  }, elementNames);

test('a script that is loaded from two addresses warns once for each tag, and throws no error', async () => {
  const options = bare(script('/dist/trust-center.js') + script('/dist/trust-center.js?again') + all);
  const { page, seen, close } = await pages.open('/bare.html', options);
  assert.deepEqual(await defined(page), elementNames);
  assert.deepEqual(seen.errors, []);
  // Each copy has its own classes, and a tag takes the first. The second copy may run a moment later.
  while (seen.warnings.length < elementNames.length)
    await page.evaluate(() => new Promise(requestAnimationFrame));
  for (const name of elementNames) {
    const about = seen.warnings.filter((text) => text.includes(`<trust-${name}>`));
    assert.equal(about.length, 1, `warnings about trust-${name}`);
  }
  await close();
});

test('a tag that another library has registered is left alone, and the other tags are registered', async () => {
  const other = `<script>customElements.define('trust-center', class Other extends HTMLElement {})</script>`;
  const { page, seen, close } = await pages.open(
    '/bare.html',
    bare(other + script('/dist/trust-center.js') + all),
  );
  assert.equal(await page.evaluate(() => customElements.get('trust-center').name), 'Other');
  assert.deepEqual(await defined(page), elementNames);
  assert.deepEqual(seen.errors, []);
  assert.equal(seen.warnings.length, 1);
  assert.match(seen.warnings[0], /<trust-center> is already registered by another library/);
  await close();
});
