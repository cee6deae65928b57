// A prerendered page is taken over in place in every engine that is asked for (BROWSERS=chromium,firefox,webkit): the
// same nodes, at the same places, with the same words, and not a message. What more there is to it, in Chromium alone,
// is in prerender-browser.test.mjs.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { prerenderDocument, styleFiles } from 'trust-center/prerender';
import { root } from '../../tools/lib/run.mjs';
import { ENGINES, openEngine } from '../contracts/engines.mjs';
import { HEAR } from '../contracts/hear.mjs';
import { COMPANIES } from '../contracts/support.mjs';
import { bundle, fate, manifestOf, settled, startServer, watch } from './lib/prerendered.mjs';
import { look } from './lib/taken-over.mjs';

/** The day of the server and of the browser: on another day, reviews of the examples are overdue. */
const DAY = '2026-05-24';
const ON_A_DAY = `{
  const day = Date.parse('${DAY}T12:00Z');
  window.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length ? parts : [day]));
    }
    static now() {
      return day;
    }
  };
}`;

const styles = { href: '/styles' };
const files = Object.fromEntries(Object.entries(styleFiles()).map(([name, css]) => [`/styles/${name}`, css]));

let server;
/** When the page that is opened now has been looked at, as its server hears. */
let looked;
let visits = 0;
before(async () => {
  files['/watch.js'] = `${HEAR}\n${ON_A_DAY}\n(${watch})();`;
  files['/look.js'] = `(${look})();`;
  for (const [path, code] of Object.entries({
    '/hydrating.js': await bundle(`import 'trust-center/hydrate'; import 'trust-center';`),
    '/plain.js': await bundle(`import 'trust-center';`),
    '/dist/trust-center.js': await readFile(join(root, 'dist/trust-center.js'), 'utf8'),
  }))
    files[path] = () => looked.then(() => code);
  server = await startServer(files);
});
after(() => server.close());

/** Waits for the form, too, which comes with the script. */
const complete = async (page, { disclosure }) => {
  assert.equal(await settled(page), 'ready');
  if (disclosure)
    await page.evaluate(async () => {
      const end = performance.now() + 10_000;
      const isThere = () => window.everything(document).some((node) => node.matches('[part~=report] form'));
      while (!isThere() && performance.now() < end) await new Promise(requestAnimationFrame);
    });
};

for (const name of ENGINES) {
  let engine;
  let page;
  before(async () => {
    engine = await openEngine(name);
    page = { evaluate: engine.run };
  });
  after(() => engine?.close());

  async function open(company, script) {
    const manifest = manifestOf(company);
    looked = new Promise((resolve) => (files['/looked'] = () => (resolve(), '')));
    // The engine keeps its page and its cache for all tests: addresses of their own are loaded afresh.
    visits += 1;
    const html = await prerenderDocument(manifest, { styles, at: DAY, script: `${script}?${visits}` }).text();
    files['/page.html'] = html
      .replace('<head>', '<head><script src="/watch.js"></script>')
      .replace('<script type="module"', '<script type="module" src="/look.js"></script>\n$&');
    await engine.open(`${server.origin}/page.html?${visits}`);
    await complete(page, manifest);
  }

  for (const company of COMPANIES)
    for (const [what, script] of [
      ['an application’s bundle', '/hydrating.js'],
      ['the one file', '/dist/trust-center.js'],
    ])
      test(`in ${name}, ${company}, ${what}, keeps its nodes, places and words, without a message`, async () => {
        await open(company, script);
        const { before: count, ...rest } = await fate(page);
        assert.ok(count > 300, `${count} nodes`);
        assert.deepEqual(rest, { lost: 0, deferred: 0, leftStyles: 0, shifts: 0, flash: false });
        const { moved, words, now } = await engine.run(() => window.sinceLook());
        assert.deepEqual(moved, []);
        assert.ok(words.length > 2000, words);
        assert.equal(now, words);
        assert.deepEqual(await engine.run(() => window.heard), []);
      });

  test(`in ${name}, a bundle without hydration renders the page again, with the same words`, async () => {
    await open('novex', '/plain.js');
    const { before: count, lost, shifts, flash } = await fate(page);
    assert.equal(lost, count);
    assert.deepEqual({ shifts, flash }, { shifts: 0, flash: false });
    const { words, now } = await engine.run(() => window.sinceLook());
    assert.equal(now, words);
    assert.deepEqual(await engine.run(() => window.heard), []);
  });
}
