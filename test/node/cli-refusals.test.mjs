// Tests that the command refuses mistakes on the command line, with messages that name the wrong argument.
import assert from 'node:assert/strict';
import { closeSync, existsSync, openSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { folder, run } from './lib/command.mjs';

const sound = {
  manifestVersion: 1,
  organization: { name: 'Acme' },
  sections: [
    { id: 'overview', type: 'overview' },
    { id: 'about', type: 'prose', title: 'About', intro: 'Words.' },
    { id: 'faq', type: 'faq' },
  ],
  faq: [{ question: 'Why?', answer: 'So.' }],
};

test('the command refuses a wrong number of files, unknown options and invalid values', async () => {
  const cwd = folder({
    'trust.json': sound,
    'page.html': '<trust-faq></trust-faq>',
    'marked.html': '<!-- trust-center:start element="trust-fqa" --><!-- trust-center:end -->',
  });
  const before = readdirSync(cwd);
  for (const [args, words] of [
    [['prerender'], /<manifest\.json> is missing: see trust-center prerender --help/],
    [
      ['validate', 'trust.json', 'more.json'],
      /more\.json is one argument too many: see trust-center validate --help/,
    ],
    [['init', 'a.json', 'b.json'], /b\.json is one argument too many/],
    [['init', 'none/a.json'], /none\/a\.json: no such folder/],
    [['init', 'a.json', '--email', 'a"b@c'], /--email/],
    [['badge', 'trust.json', '--out', 'none/a.svg'], /none\/a\.svg: no such folder/],
    [['prerender', 'trust.json', '--theme', 'purple'], /--theme is auto, light or dark, not purple/],
    [['prerender', 'trust.json', '--at', '2026-13-01'], /--at: "2026-13-01" is not a day such as 2026-11-28/],
    [['prerender', 'trust.json', '--heading-level', '9'], /--heading-level is 1 to 6, not 9/],
    [['prerender', 'trust.json', '--lang', 'x!'], /--lang: "x!" is not a language tag/],
    [
      ['prerender', 'trust.json', '--sections', 'faq fqa'],
      /no section is called fqa; there are: .*faq.*, about/,
    ],
    [['prerender', 'trust.json', 'page.html', '--script', '/t.js'], /--script cannot be used with a page/],
    [['prerender', 'trust.json', 'page.html', '--fragment'], /--fragment cannot be used with a page/],
    [['prerender', 'trust.json', '--fragment', '--script', '/t.js'], /exclude each other/],
    [['prerender', 'trust.json', '--out-styles', 'css'], /--styles/],
    [['prerender', 'trust.json', '--nonce', ''], /--nonce is empty: see trust-center prerender --help/],
    [['init', 'a.json', '--name='], /--name is empty/],
    [['prerender', '-', '-'], /- is standard input, and can be used for one of the two files only/],
    [['init', '-'], /-: is standard input, and cannot be written/],
    [['badge', 'trust.json', '--out', '-'], /-: is standard input, and cannot be written/],
    [
      ['prerender', 'trust.json', '--element', 'faq'],
      /<faq> is not an element of trust-center; there are: trust-center, .*trust-faq/,
    ],
    [
      ['prerender', 'trust.json', 'marked.html'],
      /marked\.html: <trust-fqa> is not an element of trust-center/,
    ],
    [
      ['prerender', 'trust.json', 'page.html', '--element', 'trust-fqa'],
      /^trust-center: <trust-fqa> is not an element of trust-center/,
    ],
  ]) {
    const { code, stdout, stderr } = await run(args, cwd);
    assert.equal(code, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, words);
    assert.equal(stderr.trim().split('\n').length, 1);
  }
  assert.deepEqual(readdirSync(cwd), before);
  const own = await run(['prerender', 'trust.json', '--sections', 'about prose faq', '--lang', 'pt_BR'], cwd);
  assert.equal(own.code, 0, own.stderr);
});

test('the command reads standard input for a file named -', async () => {
  const cwd = folder({ 'page.html': '<trust-faq></trust-faq>' });
  const sent = (text, ...args) => run(args, cwd, text);
  assert.deepEqual(await sent(JSON.stringify(sound), 'validate', '-'), {
    stdout: 'standard input: nothing is wrong\n',
    stderr: '',
    cwd,
    code: 0,
  });
  assert.match((await sent(JSON.stringify(sound), 'prerender', '-', 'page.html')).stdout, /Why\?/);
  assert.match(
    (await sent('{"manifestVersion": 1,}', 'validate', '-')).stderr,
    /standard input:1:23: is not JSON: expected a name in double quotes/,
  );
  assert.match(
    (await sent('', 'validate', '--help')).stdout,
    /<manifest\.json> may be -, for standard input/,
  );
});

test(
  'the command fails without a stack trace when it cannot write its result',
  { skip: !existsSync('/dev/full') },
  async () => {
    const cwd = folder({ 'trust.json': sound });
    const full = openSync('/dev/full', 'w');
    const { code, stderr } = await run(['prerender', 'trust.json'], cwd, undefined, full);
    closeSync(full);
    assert.equal(code, 2);
    assert.match(stderr, /^trust-center: standard output: ENOSPC[^\n]*\n$/);
  },
);
