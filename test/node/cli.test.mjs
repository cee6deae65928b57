// Tests the command line as people and scripts use it: its output, its files and its exit codes.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/run.mjs';
import { folder, pack, run } from './lib/command.mjs';

const COMMANDS = ['init', 'validate', 'prerender', 'badge', 'security-txt'];

const sound = {
  manifestVersion: 1,
  organization: { name: 'Acme' },
  faq: [{ question: 'Why?', answer: 'So.' }],
};
const broken = { ...sound, faq: [{ question: 'Why?' }, { answer: 'No question.' }] };
const doubtful = { ...sound, whatever: 1 };

test('the command prints its general help and the help of each command to standard output, and exits with 0', async () => {
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
    // A line only ends where the next word would not fit.
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

test('an unknown command or option exits with 2, and the message points to --help', async () => {
  for (const args of [['paint'], ['validate', '--colour'], ['prerender', 'trust.json', '--mode']]) {
    const { code, stdout, stderr } = await run(args, folder({ 'trust.json': sound }));
    assert.equal(code, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, /^trust-center: .*--help/);
    assert.ok(!stderr.includes('    at '), 'a stack is for what we did wrong');
  }
});

test('validate exits with 0, 1 or 2, and prints lines with the file and the position', async () => {
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

test('--json prints one object to standard output, even if the command cannot run', async () => {
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

test('init writes a valid manifest without claims, and does not overwrite an existing file', async () => {
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

test('security-txt writes the file, warns about doubtful fields, and fails without contacts', async () => {
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

test('security-txt reports why a required field was left out of the manifest', async () => {
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
