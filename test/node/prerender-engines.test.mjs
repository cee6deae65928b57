// Tests that each browser engine in BROWSERS (chromium,firefox,webkit) hydrates a prerendered page in place: with the
// same nodes, positions and words, and without console messages. prerender-browser.test.mjs has the tests that only run
// in Chromium.
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
/** Resolves when the current page has been recorded: the page then requests `/looked` from the server. */
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

/** Waits until the page is ready, with the report form, which only the script renders. */
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
    // The engine keeps its page and cache for all tests, so each test loads its own URLs.
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
      test(`in ${name}, the page of ${company} with ${what} keeps its nodes, positions and words, without a message`, async () => {
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
