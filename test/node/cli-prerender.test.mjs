// Tests the command `trust-center prerender` as people and scripts use it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { prerenderPage } from 'trust-center/prerender';
import { cli, folder, run } from './lib/command.mjs';

const sound = {
  manifestVersion: 1,
  organization: { name: 'Acme' },
  faq: [{ question: 'Why?', answer: 'So.' }],
};
const broken = { ...sound, faq: [{ question: 'Why?' }, { answer: 'No question.' }] };

test('prerender prints the same filled page every time, and does not change the file', async () => {
  const page =
    '<!doctype html>\r\n<html lang="de"><title>ä</title><trust-center src="/t.json"></trust-center>\r\n';
  const cwd = folder({ 'trust.json': sound, 'page.html': page });
  const once = await run(['prerender', 'trust.json', 'page.html'], cwd);
  assert.equal(once.code, 0);
  assert.equal(once.stderr, '');
  assert.ok(once.stdout === (await prerenderPage(sound, page).text()));
  assert.equal(readFileSync(join(cwd, 'page.html'), 'utf8'), page);
  assert.deepEqual(readdirSync(cwd).sort(), ['page.html', 'trust.json']);
  writeFileSync(join(cwd, 'once.html'), once.stdout);
  const twice = await run(['prerender', 'trust.json', 'once.html'], cwd);
  const digest = (text) => createHash('sha256').update(text).digest('hex');
  assert.equal(digest(twice.stdout), digest(once.stdout));
});

test('prerender writes a whole page, a fragment or plain HTML, depending on its options', async () => {
  const cwd = folder({ 'trust.json': sound, 'broken.json': broken });
  const whole = await run(['prerender', 'trust.json', '--script', '/t.js', '--lang', 'fr'], cwd);
  assert.match(
    whole.stdout,
    /^<!doctype html>\n<html lang="fr"[\s\S]*<script type="module" src="\/t\.js">[\s\S]*<\/html>\n$/,
  );
  const plain = await run(
    ['prerender', 'trust.json', '--fragment', '--mode', 'light', '--element', 'trust-faq', '--no-json-ld'],
    cwd,
  );
  assert.match(plain.stdout, /^<trust-faq lang="en"><section id="trust-faq"/);
  const attributes = ['--src', '/t.json', '--theme', 'dark', '--sections', 'faq', '--heading-level', '3'];
  const asked = await run(['prerender', 'trust.json', '--fragment', ...attributes], cwd);
  assert.match(
    asked.stdout,
    /^<trust-center theme="dark" sections="faq" heading-level="3" src="\/t\.json" lang="en">/,
  );
  assert.match(
    (await run(['prerender', 'trust.json', '--nonce', 'abc'], cwd)).stdout,
    /<style [^>]*nonce="abc">/,
  );
  const findings = await run(['prerender', 'broken.json', '--fragment'], cwd);
  assert.equal(findings.code, 1, 'the page is there, and something of the manifest is not');
  assert.match(findings.stdout, /<\/trust-center>$/);
  assert.match(findings.stderr, /^broken\.json:1:\d+: error: \$\.faq\[1\]\.question/);
});

test('prerender writes the style sheets that its page links', async () => {
  const cwd = folder({ 'trust.json': sound });
  const { stdout, code } = await run(
    ['prerender', 'trust.json', '--styles', '/css', '--out-styles', 'public/css'],
    cwd,
  );
  assert.equal(code, 0);
  assert.doesNotMatch(stdout, /<style/);
  const files = readdirSync(join(cwd, 'public/css'));
  const linked = [...stdout.matchAll(/href="\/css\/([^"]+)"/g)].map(([, name]) => name);
  assert.ok(linked.length > 2);
  for (const name of linked) assert.ok(files.includes(name), name);
});

test('prerender exits with 2 for an invalid page or option, before it writes anything', async () => {
  const cwd = folder({
    'trust.json': sound,
    'empty.html': '<p>',
    'open.html': '<p>\n<!-- trust-center:start -->',
  });
  for (const [args, words] of [
    [['none.html'], /none\.html: no such file/],
    [['empty.html'], /empty\.html: holds no place/],
    [['open.html'], /open\.html: line 2: trust-center:start without an end/],
    [['--mode', 'dark'], /--mode is shadow or light, not dark/],
    [['--element', 'trust-none'], /<trust-none> is not an element/],
    [['--styles', '/a', '--nonce', 'b'], /exclude each other/],
  ]) {
    const { code, stdout, stderr } = await run(['prerender', 'trust.json', ...args], cwd);
    assert.equal(code, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, words);
  }
});

test('prerender streams its output, and exits without an error when the reader stops', async () => {
  const items = Array.from({ length: 5000 }, (_, index) => ({ name: `Vendor ${index}`, purpose: 'Mail' }));
  const cwd = folder({ 'big.json': { manifestVersion: 1, subprocessors: { items } } });
  const child = spawn(process.execPath, [cli, 'prerender', 'big.json'], { cwd });
  const seen = { stderr: '', length: 0 };
  child.stderr.on('data', (text) => (seen.stderr += text));
  const code = await new Promise((resolve) => {
    child.stdout.once('data', (text) => {
      seen.length = text.length;
      child.stdout.destroy();
    });
    child.once('close', resolve);
  });
  assert.ok(seen.length > 0 && seen.length < 200_000, `${seen.length} bytes at first`);
  assert.deepEqual([code, seen.stderr], [0, '']);
});
