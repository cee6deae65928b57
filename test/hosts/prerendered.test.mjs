// Host pages that move, copy, remove or change a prerendered element before the script runs, or during hydration.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { prerender } from 'trust-center/prerender';
import { root } from '../../tools/lib/run.mjs';
import { readable, startHosts, waitForElements } from './support.mjs';

let hosts;
let markup;
before(async () => {
  const manifest = JSON.parse(await readFile(join(root, 'examples/novex/trust.json'), 'utf8'));
  markup = await prerender(manifest, { attributes: { src: '/novex/trust.json' } }).text();
  hosts = await startHosts();
});
after(() => hosts.close());

const WORDS = ['Row-level security policies', 'security@nov3x.com', 'Sub-processors'];
const showsContent = async (page) => {
  const words = await readable(page, 'trust-center');
  for (const text of WORDS) assert.ok(words.includes(text), text);
  return words;
};
/** Asserts that the page is rendered exactly once, and works. */
async function works(page, seen) {
  await waitForElements(page);
  // The form is rendered only by the script, so the page is complete when the form exists.
  await page.locator('trust-disclosure-form #report-title').first().waitFor();
  const words = await showsContent(page);
  const roots = await page.evaluate(() =>
    [...document.querySelectorAll('trust-center')].map(
      ({ shadowRoot }) => shadowRoot.querySelectorAll('[part~=page]').length,
    ),
  );
  for (const count of roots) assert.equal(count, 1, 'rendered beside the prerendered content');
  assert.equal(words.split(WORDS[0]).length - 1, roots.length);
  await page.locator('trust-control-grid input[type=search]').first().fill('backup');
  await page.locator('trust-control-grid [part~=count]', { hasText: ' of ' }).first().waitFor();
  assert.deepEqual(seen.errors, []);
}
const open = (options) =>
  hosts.open('/hosts/prerendered.html', { replace: { '<!-- prerendered -->': markup }, ...options });

/** What the host's own script does to the element. */
const ACTIONS = {
  'does nothing': () => {},
  'moves the element': () => document.querySelector('#two').append(document.querySelector('trust-center')),
  'removes the element and inserts it again': () => {
    const center = document.querySelector('trust-center');
    center.remove();
    document.querySelector('#two').append(center);
  },
  'replaces the element with a copy': () => {
    const center = document.querySelector('trust-center');
    center.replaceWith(center.cloneNode(true));
  },
  'adds a copy of the element': () =>
    document.querySelector('#two').append(document.querySelector('trust-center').cloneNode(true)),
  'removes the inline manifest': () =>
    document.querySelector('trust-center > script[type="application/json"]')?.remove(),
  'changes the rendered text': () => {
    const { shadowRoot } = document.querySelector('trust-center').shadowRoot.querySelector('trust-overview');
    shadowRoot.querySelector('.title').textContent = 'Translated by the browser';
  },
};

for (const [what, action] of Object.entries(ACTIONS)) {
  test(`a prerendered page works if the host ${what} before the script runs`, async () => {
    const script = hosts.hold('/dist/trust-center.js');
    const { page, seen, close } = await open({ waitUntil: 'commit' });
    await script.requested;
    await page.waitForFunction(() => document.querySelector('#two'));
    await showsContent(page);
    await page.evaluate(action);
    script.release();
    await works(page, seen);
    await close();
  });

  test(`a prerendered page works if the host ${what} during hydration`, async () => {
    const script = hosts.hold('/dist/trust-center.js');
    const { page, seen, close } = await open({ waitUntil: 'commit' });
    await script.requested;
    await page.waitForFunction(() => document.querySelector('#two'));
    // The action runs in a microtask after the upgrade, before the first update of the element has finished.
    const done = page.evaluate(
      `customElements.whenDefined('trust-center').then(${action}).then(() => undefined)`,
    );
    script.release();
    await done;
    await works(page, seen);
    await close();
  });
}

test('a prerendered element that the host removes before the script runs makes no request', async () => {
  const script = hosts.hold('/dist/trust-center.js');
  const { page, seen, close } = await open({ waitUntil: 'commit' });
  await script.requested;
  await page.waitForFunction(() => document.querySelector('#two'));
  await page.evaluate(() => document.querySelector('trust-center').remove());
  script.release();
  await page.evaluate(() => customElements.whenDefined('trust-center'));
  assert.deepEqual(
    seen.requests.filter((path) => /chunks|json/.test(path)),
    [],
  );
  assert.deepEqual(seen.errors, []);
  await close();
});
