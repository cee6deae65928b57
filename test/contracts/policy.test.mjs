// Every page of the gallery runs under the strict policy: not one report, in every engine that is asked for
// (BROWSERS=chromium,firefox,webkit), while it loads and while it is used.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../tools/lib/run.mjs';
import { createGallery, listen, POLICY } from '../../tools/serve.mjs';
import { ENGINES, openEngine } from './engines.mjs';
import { HEAR } from './hear.mjs';
import { MARKED, STRICT } from './security-doc.mjs';
import { PAGES } from './support.mjs';
import { usePage } from './use-page.mjs';

let origin;
let server;
let policy = STRICT;
/** The violations that browsers have reported since the last page was opened. */
let reports = [];
before(async () => {
  ({ server } = createGallery());
  const [gallery] = server.listeners('request');
  server.off('request', gallery);
  server.on('request', async (request, response) => {
    const { pathname } = new URL(request.url, 'http://gallery.invalid');
    if (pathname === '/csp-report') {
      const body = JSON.parse(Buffer.concat(await request.toArray()).toString());
      reports.push(body['csp-report']);
      return response.writeHead(204).end();
    }
    if (pathname === '/hear.js')
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(HEAR);
    if (!pathname.endsWith('/')) return gallery(request, response);
    const markup = await readFile(join(root, 'examples', pathname, 'index.html'), 'utf8');
    const nonce = policy === MARKED ? ' nonce="r4nd0m"' : '';
    const watched = markup.replace('<head>', '<head><script src="/hear.js"></script>');
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `${policy}; report-uri /csp-report`,
      })
      .end(watched.replaceAll('<script', `<script${nonce}`));
  });
  origin = `http://127.0.0.1:${await listen(server, 0)}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** Causes a violation and waits for its report. Earlier reports have arrived by then too. */
async function reported(engine) {
  await engine.run(() => {
    new window.Image().src = 'https://sentinel.invalid/';
  });
  const isSentinel = (report) => report['blocked-uri'].startsWith('https://sentinel.invalid');
  const end = Date.now() + 10_000;
  while (!reports.some(isSentinel)) {
    if (Date.now() > end) throw new Error('The engine reports nothing at all');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const heard = await engine.run(() => window.heard);
  assert.equal(
    heard.filter((text) => text.includes('sentinel.invalid') && text.startsWith('violation')).length,
    1,
  );
  return [
    ...reports.filter((report) => !isSentinel(report)).map((report) => JSON.stringify(report)),
    ...heard.filter((text) => !text.includes('sentinel.invalid')),
  ];
}

async function visit(engine, page) {
  reports = [];
  await engine.open(`${origin}/${page && `${page}/`}`);
}

test('the gallery is served under the policy of docs/security.md', () => {
  assert.equal(
    STRICT,
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
      "require-trusted-types-for 'script'; trusted-types lit-html",
  );
  assert.doesNotMatch(STRICT, /unsafe|\*|data:|https?:/);
  for (const directive of STRICT.split('; ')) assert.ok(POLICY.includes(directive), directive);
});

/**
 * The actions that must happen on each page, because a page on which nothing works would cause no violation.
 */
const USES = {
  omnitrex: ['language', 'search', 'link', 'report', 'copy', 'reload', 'move'],
  optimaite: ['language', 'search', 'link', 'reload', 'move'],
  ontrackio: ['language', 'search', 'explanation', 'sort', 'report', 'copy', 'reload', 'move'],
  'ontrackio-docs': ['language', 'search', 'link', 'explanation', 'reload', 'move'],
  novex: ['language', 'search', 'filter', 'sort', 'report', 'copy', 'reload', 'move'],
  elements: ['language', 'search', 'explanation', 'report', 'reload', 'move'],
  themes: ['language', 'reload', 'move'],
};

for (const name of ENGINES) {
  let engine;
  before(async () => (engine = await openEngine(name)));
  after(() => engine?.close());

  test(`${name} reports a violation, and markup from a string`, async () => {
    policy = STRICT;
    await visit(engine, 'omnitrex');
    const refused = await engine.run(() => {
      try {
        document.createElement('div').innerHTML = '<b>markup</b>';
        return '';
      } catch (error) {
        return error.name;
      }
    });
    assert.equal(refused, 'TypeError', 'the engine does not know Trusted Types');
    const all = await reported(engine);
    assert.ok(
      all.some((text) => /require-trusted-types-for/.test(text)),
      all.join('\n'),
    );
  });

  for (const page of PAGES)
    test(`in ${name}, ${page} causes not one report`, async () => {
      policy = STRICT;
      await visit(engine, page);
      const used = await engine.run(usePage);
      for (const use of USES[page]) assert.ok(used[use] > 0, `${use} was not tried: ${JSON.stringify(used)}`);
      assert.deepEqual(await reported(engine), []);
    });

  test(`in ${name}, the index causes not one report`, async () => {
    policy = STRICT;
    await visit(engine, '');
    assert.deepEqual(await reported(engine), []);
  });

  test(`in ${name}, a policy with a nonce and 'strict-dynamic' in place of 'self' causes not one report`, async () => {
    policy = MARKED;
    await visit(engine, 'ontrackio');
    const used = await engine.run(usePage);
    assert.ok(used.explanation > 0 && used.language > 0);
    assert.deepEqual(await reported(engine), []);
  });
}
