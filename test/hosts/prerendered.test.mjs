// A prerendered page that its host moves, copies, removes and trims before the script has come, or while it takes over.
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
const says = async (page) => {
  const words = await readable(page, 'trust-center');
  for (const said of WORDS) assert.ok(words.includes(said), said);
  return words;
};
/** The page is there, once, and works. */
async function works(page, seen) {
  await waitForElements(page);
  // with the form, which comes with the script, all is there
  await page.locator('trust-disclosure-form #report-title').first().waitFor();
  const words = await says(page);
  const roots = await page.evaluate(() =>
    [...document.querySelectorAll('trust-center')].map(
      ({ shadowRoot }) => shadowRoot.querySelectorAll('[part~=page]').length,
    ),
  );
  for (const count of roots) assert.equal(count, 1, 'rendered beside what was there');
  assert.equal(words.split(WORDS[0]).length - 1, roots.length);
  await page.locator('trust-control-grid input[type=search]').first().fill('backup');
  await page.locator('trust-control-grid [part~=count]', { hasText: ' of ' }).first().waitFor();
  assert.deepEqual(seen.errors, []);
}
const open = (options) =>
  hosts.open('/hosts/prerendered.html', { replace: { '<!-- prerendered -->': markup }, ...options });

/** What a host's own script does to the page. */
const DEEDS = {
  'leaves it alone': () => {},
  'moves it': () => document.querySelector('#two').append(document.querySelector('trust-center')),
  'takes it away and puts it back': () => {
    const center = document.querySelector('trust-center');
    center.remove();
    document.querySelector('#two').append(center);
  },
  'puts a copy in its place': () => {
    const center = document.querySelector('trust-center');
    center.replaceWith(center.cloneNode(true));
  },
  'adds a copy': () =>
    document.querySelector('#two').append(document.querySelector('trust-center').cloneNode(true)),
  'takes the manifest out': () =>
    document.querySelector('trust-center > script[type="application/json"]')?.remove(),
  'changes the words': () => {
    const { shadowRoot } = document.querySelector('trust-center').shadowRoot.querySelector('trust-overview');
    shadowRoot.querySelector('.title').textContent = 'Translated by the browser';
  },
};

for (const [what, deed] of Object.entries(DEEDS)) {
  test(`before the script, a host ${what}`, async () => {
    const script = hosts.hold('/dist/trust-center.js');
    const { page, seen, close } = await open({ waitUntil: 'commit' });
    await script.asked;
    await page.waitForFunction(() => document.querySelector('#two'));
    await says(page);
    await page.evaluate(deed);
    script.release();
    await works(page, seen);
    await close();
  });

  test(`while the script takes over, a host ${what}`, async () => {
    const part = hosts.hold('/dist/chunks/hydrate.js');
    const { page, seen, close } = await open({ waitUntil: 'commit' });
    await part.asked;
    await page.evaluate(deed);
    part.release();
    await works(page, seen);
    await close();
  });
}

test('a host that takes it away for good before the script: nothing is asked for', async () => {
  const script = hosts.hold('/dist/trust-center.js');
  const { page, seen, close } = await open({ waitUntil: 'commit' });
  await script.asked;
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
