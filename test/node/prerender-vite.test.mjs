// Tests that the Vite plugin fills pages in a build and on the development server.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { trustCenter } from 'trust-center/vite';
import { build, createLogger, createServer } from 'vite';

const manifest = {
  manifestVersion: 1,
  organization: { name: 'Acme' },
  faq: [{ question: 'Why?', answer: 'So.' }],
};
const PAGE = `<!doctype html>
<html lang="de">
<head><title>t</title><script type="module" src="/main.js"></script></head>
<body><trust-center theme="dark"></trust-center></body>
</html>`;

const project = (files = {}) => {
  const root = mkdtempSync(join(tmpdir(), 'trust-center-vite-'));
  mkdirSync(join(root, 'data'));
  const all = {
    'data/trust.json': JSON.stringify(manifest),
    'index.html': PAGE,
    'about.html': '<!doctype html><title>About</title><p>nothing to fill',
    'main.js': 'document.title;',
    ...files,
  };
  for (const [name, content] of Object.entries(all)) writeFileSync(join(root, name), content);
  return root;
};

const configFor = (root, options, more = {}) => ({
  root,
  configFile: false,
  logLevel: 'silent',
  plugins: [trustCenter({ manifest: 'data/trust.json', ...options })],
  ...more,
});

const input = (root) => ({
  build: { rolldownOptions: { input: ['index.html', 'about.html'].map((name) => join(root, name)) } },
});

test('a build fills the pages with a place to fill, and does not change the others', async () => {
  const root = project();
  await build(configFor(root, {}, input(root)));
  const page = readFileSync(join(root, 'dist/index.html'), 'utf8');
  assert.match(
    page,
    /<trust-center theme="dark" lang="de"><!-- trust-center:start -->\s*<template shadowrootmode="open"><style/,
  );
  assert.ok(page.includes('Why?') && page.includes('Auf dieser Seite') === false);
  assert.match(page, /<script type="module"[^>]* src="\/assets\/index-/);
  assert.doesNotMatch(readFileSync(join(root, 'dist/about.html'), 'utf8'), /template|trust-center/);
});

test('the plugin accepts a byte-order mark, and reports the position of a JSON error', async () => {
  const root = project({ 'data/trust.json': `\uFEFF${JSON.stringify(manifest)}` });
  await build(configFor(root, {}));
  assert.ok(readFileSync(join(root, 'dist/index.html'), 'utf8').includes('Why?'));
  writeFileSync(join(root, 'data/trust.json'), '{"faq": [}');
  await assert.rejects(build(configFor(root, {})), /data\/trust\.json:1:10: is not JSON: expected a value/);
});

test('a build warns once of each problem of the manifest, including duplicate names', async () => {
  const twice = '{"manifestVersion": 1,\n"faq": [{"question": "First?", "answer": "Lost."}],\n"faq": [{}]}';
  const root = project({ 'data/trust.json': twice, 'other.html': PAGE });
  const warnings = [];
  const customLogger = { ...createLogger('silent'), warn: (message) => warnings.push(message) };
  const pages = ['index.html', 'other.html'].map((name) => join(root, name));
  await build(configFor(root, {}, { customLogger, build: { rolldownOptions: { input: pages } } }));
  assert.equal(warnings.length, 2, warnings.join('\n'));
  assert.match(warnings[0], /data\/trust\.json:3:1: error: \$\.faq: expected each name once/);
  assert.match(warnings[1], /data\/trust\.json:3:9: error: \$\.faq\[0\]\.question: /);
});

test('a build emits the style sheets at the linked path below the base', async () => {
  const root = project();
  await build(configFor(root, { styles: { href: '/site/styles' } }, { ...input(root), base: '/site/' }));
  const page = readFileSync(join(root, 'dist/index.html'), 'utf8');
  const linked = [...page.matchAll(/<link data-trust-style[^>]*href="\/site\/styles\/([^"]+)"/g)].map(
    ([, name]) => name,
  );
  const emitted = readdirSync(join(root, 'dist/styles'));
  assert.ok(linked.length > 2);
  assert.deepEqual(
    linked.filter((name) => !emitted.includes(name)),
    [],
  );
  // The build does not emit style sheets that another site serves.
  const other = project();
  await build(configFor(other, { styles: { href: 'https://cdn.example/styles' } }, input(other)));
  assert.ok(!readdirSync(join(other, 'dist')).includes('styles'));
});

test('the development server fills pages with the current manifest, and serves the style sheets', async () => {
  const root = project();
  const server = await createServer({
    ...configFor(root, { styles: { href: '/styles' } }),
    server: { port: 0, host: '127.0.0.1' },
    appType: 'mpa',
  });
  try {
    await server.listen();
    const { port } = server.httpServer.address();
    const get = async (path) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      return { type: response.headers.get('content-type'), text: await response.text() };
    };
    const { text } = await get('/index.html');
    assert.ok(text.includes('Why?'));
    const css = await get('/styles/trust-base.css');
    assert.match(css.type, /text\/css/);
    assert.match(css.text, /:host/);
    writeFileSync(
      join(root, 'data/trust.json'),
      JSON.stringify({ ...manifest, faq: [{ question: 'Changed?' }] }),
    );
    assert.ok((await get('/index.html')).text.includes('Changed?'));
  } finally {
    await server.close();
  }
});

test('an invalid page or manifest stops the build with an error', async () => {
  const open = project({ 'index.html': '<title>t</title>\n<!-- trust-center:start -->' });
  await assert.rejects(
    build(configFor(open, {})),
    /\/index\.html: line \d+: trust-center:start without an end/,
  );
  const broken = project({ 'data/trust.json': '{' });
  await assert.rejects(build(configFor(broken, {})), /JSON/);
});
