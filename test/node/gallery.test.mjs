// The gallery's server: what it gives, what it refuses, and what its forms meet.
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { createGallery, listen, POLICY } from '../../tools/serve.mjs';

const { server, reports } = createGallery();
let origin, port;
before(async () => {
  port = await listen(server, 0);
  origin = `http://127.0.0.1:${port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const post = (path, body) => fetch(origin + path, { method: 'POST', body });

/** A request whose path goes out as written: fetch would tidy it first. */
const raw = (path) =>
  new Promise((resolve, reject) =>
    request({ port, path, host: '127.0.0.1' }, (response) => resolve(response.resume().statusCode))
      .once('error', reject)
      .end(),
  );

test('the gallery serves pages with the security policy and their media type', async () => {
  const response = await fetch(`${origin}/omnitrex/`);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(response.headers.get('content-security-policy'), POLICY);
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  await response.body.cancel();
});

test('the address of a folder without a final slash redirects to the one with it', async () => {
  const response = await fetch(`${origin}/novex?x=1`, { redirect: 'manual' });
  assert.equal(response.status, 301);
  assert.equal(response.headers.get('location'), '/novex/?x=1');
});

const refused = [
  '/nothing',
  '/gallery/',
  '/../package.json',
  '/%2e%2e/package.json',
  '/dist/../package.json',
  '/dist/..%2fpackage.json',
  '/..%5cpackage.json',
  '/omnitrex/%00',
  '/%',
  '/.git/config',
  '/dist/.build',
];
for (const path of refused)
  test(`GET ${path} is answered with 404`, async () => assert.equal(await raw(path), 404));

test('the gallery accepts only GET and HEAD requests outside /report/', async () => {
  const response = await post('/omnitrex/', '{}');
  assert.equal(response.status, 405);
  assert.equal(response.headers.get('allow'), 'GET, HEAD');
});

test('the gallery accepts a report, keeps it in memory, and returns a reference', async () => {
  const response = await post('/report/novex', JSON.stringify({ title: 'A weakness' }));
  assert.equal(response.status, 202);
  const { reference } = await response.json();
  assert.match(reference, /^NOVEX-\d{4}$/);
  assert.deepEqual(reports.at(-1), { reference, example: 'novex', report: { title: 'A weakness' } });
});

test('each report has a reference of its own', async () => {
  const before = reports.length;
  for (let i = 0; i < 3; i++) await post('/report/novex', '{}');
  const references = reports.slice(before).map(({ reference }) => reference);
  assert.equal(new Set(references).size, 3);
});

const rejected = [
  ['/report/novex', 'not json', 400],
  ['/report/novex', '[]', 400],
  ['/report/novex', JSON.stringify({ steps: 'x'.repeat(64 * 1024) }), 413],
  ['/report/nobody', '{}', 404],
  ['/report/..%2f', '{}', 404],
  ['/report/novex?fail=500', '{}', 500],
  ['/report/novex?fail=429', '{}', 429],
];
for (const [path, body, status] of rejected)
  test(`POST ${path} with ${body.slice(0, 12)} is answered with ${status}`, async () => {
    const before = reports.length;
    const response = await post(path, body);
    assert.equal(response.status, status);
    assert.ok((await response.json()).error);
    assert.equal(reports.length, before);
  });

test('reports cannot be read back', async () => {
  const response = await fetch(`${origin}/report/novex`);
  assert.equal(response.status, 405);
});

test('the gallery uses the next free port if a port is taken', async () => {
  const second = createGallery().server;
  assert.ok((await listen(second, port)) > port);
  second.close();
});
