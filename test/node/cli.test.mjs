// The command as people and scripts call it: what it writes where, and how it ends.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { prerenderPage } from 'trust-center/prerender';
import { root } from '../../tools/lib/run.mjs';
import { cli, folder, pack, run } from './lib/command.mjs';

const COMMANDS = ['init', 'validate', 'prerender', 'badge', 'security-txt'];

const sound = {
  manifestVersion: 1,
  organization: { name: 'Acme' },
  faq: [{ question: 'Why?', answer: 'So.' }],
};
const broken = { ...sound, faq: [{ question: 'Why?' }, { answer: 'No question.' }] };
const doubtful = { ...sound, whatever: 1 };

test('help of all and of each command goes to standard output, with exit code 0', async () => {
  for (const args of [[], ['--help'], ['help']]) {
    const { code, stdout, stderr } = await run(args);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    for (const name of COMMANDS) assert.match(stdout, new RegExp(`^  ${name} +\\w`, 'm'));
  }
  for (const name of COMMANDS) {
    const { code, stdout } = await run([name, '--help']);
    assert.equal(code, 0);
    assert.match(stdout, new RegExp(`^Usage: trust-center ${name}`));
    assert.match(stdout, /Exit/);
    for (const option of ['--json', '--help']) assert.ok(stdout.includes(option));
    const lines = stdout.split('\n');
    assert.ok(lines.every((line) => line.length <= 120));
    const words = lines.slice(2, lines.indexOf('Options:') - 1);
    // A line ends where the next word would not fit: no line is broken in the middle of a sentence.
    for (const [index, line] of words.entries()) {
      const [first = ''] = (words[index + 1] ?? '').split(' ');
      if (first !== '' && line !== '') assert.ok(line.length + 1 + first.length > 100, `${name}: ${line}`);
    }
  }
  assert.equal((await run(['--version'])).stdout, `${pack.version}\n`);
});

test('docs/cli.md has every command with all of its options, and no others', async () => {
  const docs = readFileSync(join(root, 'docs/cli.md'), 'utf8');
  const { stdout } = await run(['--help']);
  const names = [...stdout.matchAll(/^ {2}([a-z-]+) {2,}/gm)].map(([, name]) => name);
  assert.ok(names.length > 1);
  const sections = new Map(
    docs.split(/^## /m).map((section) => [section.slice(0, section.indexOf('\n')), section]),
  );
  for (const name of names) {
    const help = (await run([name, '--help'])).stdout;
    const options = [...help.matchAll(/^ {2}(--[a-z-]+(?: <[^>]+>)?) /gm)].map(([, option]) => option);
    const rows = [...sections.get(name).matchAll(/^\| `(--[^`]+)`/gm)].map(([, option]) =>
      option.replaceAll('\\|', '|'),
    );
    const shared = ['--json', '--help'];
    assert.deepEqual(rows.sort(), options.filter((option) => !shared.includes(option)).sort(), name);
    for (const option of shared) assert.ok(options.includes(option), `${name} ${option}`);
  }
});

test('an unknown command or option exits with 2, and says where to look', async () => {
  for (const args of [['paint'], ['validate', '--colour'], ['prerender', 'trust.json', '--mode']]) {
    const { code, stdout, stderr } = await run(args, folder({ 'trust.json': sound }));
    assert.equal(code, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, /^trust-center: .*--help/);
    assert.ok(!stderr.includes('    at '), 'a stack is for what we did wrong');
  }
});

test('validate exits with 0, 1 or 2, and prints lines that name the file and the place', async () => {
  const cwd = folder({
    'sound.json': sound,
    'broken.json': broken,
    'doubtful.json': doubtful,
    'twice.json': `{"manifestVersion": 1, "faq": [{"question": "Why?", "answer": "So."}],         "faq": []}`,
    'no.json': '{"manifestVersion": 1,',
    'list.json': '[]',
    'new.json': { manifestVersion: 99 },
    'latin.json': Buffer.from('{"a":"\xe4"}', 'latin1').toString('latin1'),
    'bom.json': `\uFEFF${JSON.stringify(sound)}`,
  });
  writeFileSync(join(cwd, 'latin.json'), Buffer.from('{"a":"\xe4"}', 'latin1'));
  const cases = [
    ['sound.json', 0, /^sound\.json: nothing is wrong\n$/],
    ['bom.json', 0, /nothing is wrong/],
    ['broken.json', 1, /^broken\.json:1:\d+: error: \$\.faq\[1\]\.question: expected .*, found nothing\n$/],
    ['doubtful.json', 1, /^doubtful\.json:1:\d+: warning: \$\.whatever: /],
    [
      'twice.json',
      1,
      /^twice\.json:1:80: error: \$\.faq: expected each name once in an object, found it again/,
    ],
  ];
  for (const [name, code, words] of cases) {
    const result = await run(['validate', name], cwd);
    assert.equal(result.code, code, name);
    assert.match(result.stdout, words);
    assert.equal(result.stderr, '');
  }
  assert.equal((await run(['validate', 'doubtful.json', '--quiet'], cwd)).code, 0);
  for (const [name, words] of [
    ['none.json', /none\.json: no such file/],
    ['.', /\.: is a folder/],
    ['no.json', /no\.json:1:23: is not JSON: expected/],
    ['latin.json', /latin\.json: is not UTF-8/],
    ['list.json', /list\.json:1:1: error: \$: expected an object/],
    ['new.json', /new\.json:1:2: error: \$\.manifestVersion: /],
  ]) {
    const result = await run(['validate', name], cwd);
    assert.equal(result.code, 2, name);
    assert.match(result.stderr, words);
    assert.equal(result.stdout, '');
  }
  assert.match(
    (await run(['validate'], cwd)).stderr,
    /<manifest\.json> is missing: see trust-center validate --help/,
  );
});

test('--json prints one object to standard output, also when the command cannot run', async () => {
  const cwd = folder({ 'broken.json': broken });
  const found = await run(['validate', 'broken.json', '--json'], cwd);
  assert.equal(found.code, 1);
  const { file, problems } = JSON.parse(found.stdout);
  assert.equal(file, 'broken.json');
  const [{ path, severity, line }] = problems;
  assert.deepEqual([path, severity, line], ['$.faq[1].question', 'error', 1]);
  const rendered = await run(['prerender', 'broken.json', '--fragment', '--json'], cwd);
  assert.equal(rendered.code, 1);
  const output = JSON.parse(rendered.stdout);
  assert.match(output.html, /^<trust-center/);
  assert.equal(output.problems.length, 1);
  const failed = await run(['prerender', 'none.json', '--json'], cwd);
  assert.equal(failed.code, 2);
  assert.match(JSON.parse(failed.stdout).error, /none\.json: no such file/);
});

test('prerender prints the filled page, the same every time, and leaves the file alone', async () => {
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

test('prerender writes a page of its own, a fragment or plain HTML, with its options', async () => {
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

test('prerender exits with 2 for a wrong page or option, before a byte is written', async () => {
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

test('prerender streams, and ends quietly when its reader stops', async () => {
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

test('init writes a sound manifest that claims nothing, and does not overwrite it', async () => {
  const { code, stdout, stderr, cwd } = await run([
    'init',
    '--name',
    'Acme "A"',
    '--email',
    'security@acme.example',
  ]);
  assert.equal(code, 0);
  const manifest = JSON.parse(readFileSync(join(cwd, 'trust.json'), 'utf8'));
  assert.equal(manifest.organization.name, 'Acme "A"');
  for (const claim of ['controls', 'assurances', 'figures', 'highlights', 'documents'])
    assert.ok(!(claim in manifest), claim);
  assert.match(stdout, /<trust-center src="\/trust\.json">[\s\S]*<\/trust-center>/);
  assert.match(stderr, /claims nothing yet/);
  assert.equal((await run(['validate', 'trust.json'], cwd)).code, 0);
  const again = await run(['init'], cwd);
  assert.equal(again.code, 2);
  assert.match(again.stderr, /trust\.json: exists already, and is not overwritten/);
  assert.equal(JSON.parse(readFileSync(join(cwd, 'trust.json'), 'utf8')).organization.name, 'Acme "A"');
  const other = await run(['init', 'other.json', '--src', '/o.json', '--json'], cwd);
  assert.deepEqual(JSON.parse(other.stdout).manifest.organization, { name: 'Your company' });
  assert.equal((await run(['init', 'x.json', '--email', 'nobody'], cwd)).code, 2);
});

test('security-txt writes the file, warns of doubtful fields, and fails without contacts', async () => {
  const year = new Date().getUTCFullYear();
  const disclosure = { contacts: ['mailto:security@acme.example'], expires: `${year + 1}-01-01` };
  const cwd = folder({
    'sound.json': { ...sound, disclosure },
    'past.json': { ...sound, disclosure: { ...disclosure, expires: '2020-01-01' } },
    'none.json': sound,
  });
  const written = await run(['security-txt', 'sound.json'], cwd);
  assert.equal(written.code, 0, written.stderr);
  assert.match(
    written.stdout,
    /^Contact: mailto:security@acme\.example\nExpires: \d{4}-\d\d-\d\dT00:00:00\.000Z\n$/,
  );
  const past = await run(['security-txt', 'past.json'], cwd);
  assert.equal(past.code, 1);
  assert.match(past.stderr, /past\.json: \$\.disclosure\.expires: 2020-01-01 is past/);
  const none = await run(['security-txt', 'none.json'], cwd);
  assert.equal(none.code, 2);
  assert.equal(none.stdout, '');
  assert.match(none.stderr, /RFC 9116 requires/);
});

test('security-txt says what the manifest has in the place of a field that it needs', async () => {
  const expires = `${new Date().getUTCFullYear() + 1}-01-01`;
  const contacts = ['mailto:security@acme.example'];
  const cwd = folder({
    'time.json': { ...sound, disclosure: { contacts, expires: '2027-01-01T00:00:00Z' } },
    'policy.json': { ...sound, disclosure: { contacts, expires, policyUrl: 'javascript:alert(1)' }, faq: 3 },
  });
  const time = await run(['security-txt', 'time.json'], cwd);
  assert.equal(time.code, 2);
  assert.match(
    time.stderr,
    /^trust-center: time\.json:1:\d+: error: \$\.disclosure\.expires: expected a date .*, found text "2027-01-01T00:00:00Z"\n$/,
  );
  const policy = await run(['security-txt', 'policy.json'], cwd);
  assert.equal(policy.code, 1);
  assert.match(policy.stdout, /^Contact: .*\nExpires: .*\n$/);
  assert.match(
    policy.stderr,
    /^policy\.json:1:\d+: error: \$\.disclosure\.policyUrl: expected a link [^\n]*\n$/,
  );
});
