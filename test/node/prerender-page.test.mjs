// Tests that prerenderPage only changes the places to fill in an author's page, and that a second run changes nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PageError, prerenderPage } from 'trust-center/prerender';
import { root } from '../../tools/lib/run.mjs';
import { COMPANIES } from '../contracts/support.mjs';
import { manifestOf } from './lib/prerendered.mjs';

const manifest = {
  manifestVersion: 1,
  organization: { name: 'Acme' },
  faq: [{ question: 'Why?', answer: 'So.' }],
};
const fill = (page, options) => prerenderPage(manifest, page, options).text();
const START = '<!-- trust-center:start -->';
const END = '<!-- trust-center:end -->';

/** Asserts that two texts are the same. Shows only the first difference, because the texts are long. */
const same = (actual, expected) => {
  let at = 0;
  while (at < expected.length && actual[at] === expected[at]) at++;
  if (actual !== expected)
    assert.equal(actual.slice(at - 60, at + 60), expected.slice(at - 60, at + 60), `at character ${at}`);
};

const MODES = ['shadow', 'light'];

for (const company of COMPANIES)
  for (const mode of MODES)
    test(`filling the page of ${company} a second time in ${mode} mode changes nothing`, async () => {
      const page = readFileSync(join(root, `examples/${company}/index.html`), 'utf8');
      const once = await prerenderPage(manifestOf(company), page, { mode }).text();
      assert.notEqual(once, page);
      same(await prerenderPage(manifestOf(company), once, { mode }).text(), once);
      // Switch to the other mode and back: the content of one mode replaces the content of the other.
      const other = MODES.find((one) => one !== mode);
      const there = await prerenderPage(manifestOf(company), once, { mode: other }).text();
      same(await prerenderPage(manifestOf(company), there, { mode }).text(), once);
    });

// Text that looks like a place to fill but is not one, and bytes that are easily lost.
const HOSTILE_HEAD = [
  '\uFEFF<!DOCTYPE html>\r\n<html lang=de><head>\r\n<title><trust-center></title>',
  '<style>a::before{content:"<trust-center>"}</style><script>const a = "<trust-center>" + "<!-- x";</script>',
  '<!-- <trust-center src="/old.json"></trust-center> --><body data-x="<trust-center>" class=\'a>b\'>\t ',
  '<textarea><!-- trust-center:start --></textarea><p>1 < 2 && 3 > 2 &nbsp; ä 漢 \u{1F600}<br></p>\r\n',
].join('');
const HOSTILE_TAIL =
  '\r\n<p>unclosed <b>bold</p></i> <img alt="</trust-center>"> <!--> <!-- last\n--></body>\r\n\r\n</html> \n';

for (const mode of MODES)
  for (const [name, place] of Object.entries({
    'marks alone': `${START}${END}`,
    'marks with attributes':
      '<!-- trust-center:start lang="fr" theme=dark --> old <b>content</b> <!--trust-center:end-->',
    'marks around an element': `${START}<trust-center src="/t.json"><p>old</trust-center>${END}`,
    'marks within an element': `<trust-center id='x' src=/t.json>\n  ${START}${END}\n</trust-center>`,
    'an element': `<TRUST-CENTER  id='x'\r\n\tSRC = "/t.json" theme="light" >\r\n</Trust-Center >`,
  }))
    test(`the rest of the page stays byte for byte the same (${mode}, ${name})`, async () => {
      const page = HOSTILE_HEAD + place + HOSTILE_TAIL;
      const once = await fill(page, { mode });
      assert.ok(once.startsWith(HOSTILE_HEAD), 'before');
      assert.ok(once.endsWith(HOSTILE_TAIL), 'after');
      assert.ok(once.includes('Why?'));
      same(await fill(once, { mode }), once);
    });

test('a start tag keeps its text, and gets a lang if it has none', async () => {
  const tag = `<trust-center  SRC='/t.json'\n  data-a="1"  theme="dark"`;
  const filled = await fill(`<body><div lang="de-AT"><p lang="fr">x</p>${tag} ></trust-center></div>`);
  assert.ok(filled.includes(`${tag} lang="de-AT" >${START}`), filled.slice(0, 200));
  const own = await fill(`<html lang="de"><trust-center lang=nl></trust-center>`);
  assert.ok(own.startsWith(`<html lang="de"><trust-center lang=nl>${START}`), own.slice(0, 100));
  assert.ok((await fill('<trust-center/></trust-center>')).startsWith(`<trust-center lang="en"/>${START}`));
});

test('attributes of a mark override those of the element, and both override the options', async () => {
  const options = { attributes: { theme: 'light', sections: 'faq', src: '/asked.json' } };
  const filled = await fill('<trust-center theme="dark"></trust-center>', options);
  assert.match(filled, /^<trust-center theme="dark" sections="faq" src="\/asked\.json" lang="en">/);
  const marked = await fill(
    `<!-- trust-center:start lang="fr" --><trust-center lang="de" theme="dark"></trust-center>${END}`,
  );
  assert.match(marked, /<trust-center theme="dark" lang="fr">|<trust-center lang="fr" theme="dark">/);
});

test('character references in attributes are decoded', async () => {
  const page = '<trust-center sections="&#102;aq" lang=d&#x65; title="&#9999999999;" theme></trust-center>';
  const filled = await fill(page);
  assert.ok(filled.startsWith(page.slice(0, page.indexOf('>') + 1) + START));
  assert.ok(filled.includes('id="trust-faq"') && !filled.includes('id="trust-overview"'));
  assert.ok(filled.includes('Häufige Fragen') || filled.includes('Fragen'));
});

test('a page with several places gets in each the section that its tag or mark names', async () => {
  const page = `${START.replace('start', 'start element="trust-faq"')}${END}<hr>${START.replace('start', 'start element="trust-contacts"')}${END}`;
  const filled = await fill(page);
  assert.match(filled, /<trust-faq lang="en"><template[\s\S]*<hr>[\s\S]*<trust-contacts lang="en"><template/);
  same(await fill(filled), filled);
  const tags = await fill(
    '<trust-faq src="/t.json"></trust-faq><hr><trust-contacts src="/t.json"></trust-contacts>',
  );
  assert.match(
    tags,
    /^<trust-faq src="\/t\.json" lang="en">[\s\S]*<hr><trust-contacts src="\/t\.json" lang="en">/,
  );
});

test('prerenderPage finds the same elements in a page as a browser', async () => {
  // At </p>, a browser closes all elements in the paragraph, and ignores their own end tags that follow.
  for (const page of ['<p><trust-faq></p></trust-faq>', '<div><trust-faq><p>Words</trust-faq></div>'])
    assert.throws(() => prerenderPage(manifest, page), /^PageError: line 1: <trust-faq> is not closed/, page);
  // An element between marks is replaced, so it needs no end tag.
  assert.ok((await fill(`${START}<trust-faq><p>Words</trust-faq>${END}!`)).endsWith(`</trust-faq>\n${END}!`));
  // A parser moves elements that a table cannot contain in front of the table, but the page's source keeps its order.
  const table = '<table><tr><td>1</td></tr><trust-faq></trust-faq><tr><td>2</td></tr></table>';
  const filled = await fill(table);
  assert.match(filled, /^<table><tr><td>1<\/td><\/tr><trust-faq lang="en">[\s\S]*<\/trust-faq><tr><td>2/);
  for (const place of [`<noscript>${START}${END}</noscript>`, `<template>${START}${END}</template>`])
    assert.match(await fill(place), /^<(noscript|template)><!--[\s\S]*Why\?[\s\S]*--><\/\1>$/);
  assert.throws(() => prerenderPage(manifest, '<svg><trust-faq></trust-faq></svg>'), /holds no place/);
});

test('light content in a paragraph is refused, because its first heading would end the element', async () => {
  const page = '<p>Words:\n<trust-center></trust-center>';
  assert.throws(() => prerenderPage(manifest, page, { mode: 'light' }), /line 2: .*inside a <p>/);
  assert.match(await fill(page), /Why\?/);
  const badge = '<p><trust-badge></trust-badge></p>';
  assert.match(await fill(badge, { mode: 'light' }), /^<p><trust-badge lang="en">.*/);
});

test('children with a slot attribute stay, and light content replaces the fallback', async () => {
  const header = '<h1 slot="header">Hello <b>you</b></h1>';
  const script = '<script type="application/json">{"manifestVersion":1}</script>';
  const note = '<!-- a note -->';
  const fallback = '<p>Our <a href="/security">security</a> page<br>is here</p> and words';
  const page = `<trust-center>${note}${header}\n${fallback}\n${script}</trust-center>!`;
  const shadow = await fill(page);
  assert.ok(shadow.endsWith(`${END}${note}${header}\n${fallback}\n${script}</trust-center>!`));
  const light = await fill(page, { mode: 'light' });
  assert.ok(light.endsWith(`</trust-center>!`));
  for (const kept of [note, header, script]) assert.ok(light.includes(kept), kept);
  for (const gone of ['Our <a', 'and words']) assert.ok(!light.includes(gone), gone);
  // The rendered manifest comes first, because an element reads the first of two manifests.
  assert.ok(light.indexOf('"faq"') < light.indexOf(script));
});

test('only the sections that the page put into its trust-center are rendered', async () => {
  const children = '<trust-faq></trust-faq> <trust-contacts slot="footer"></trust-contacts>';
  const page = `<trust-center src="/t.json">${children}</trust-center>`;
  for (const mode of MODES) {
    const filled = await fill(page, { mode });
    assert.match(filled, /^<trust-center src="\/t\.json" lang="en"><!-- trust-center:start -->/);
    assert.ok(filled.endsWith(`${END}${children}</trust-center>`));
    assert.ok(filled.includes('id="trust-faq"'));
    assert.ok(!filled.includes('id="trust-overview"'));
    same(await fill(filled, { mode }), filled);
  }
});

test('dollar signs in the manifest are rendered unchanged', async () => {
  const priced = { manifestVersion: 1, faq: [{ question: "$& $1 $` $'", answer: '$$' }] };
  const html = await prerenderPage(priced, `a${START}${END}b`).text();
  assert.ok(html.includes('$&amp; $1 $` $&#39;'));
});

test('prerenderPage throws an error with the line before it writes anything', () => {
  const wrong = (page, message) =>
    assert.throws(
      () => prerenderPage(manifest, page),
      (error) => error instanceof PageError && message.test(error.message),
    );
  wrong('<p>nothing</p>', /holds no place/);
  wrong('', /holds no place/);
  wrong('<!-- <trust-center></trust-center> -->', /holds no place/);
  wrong('\n\n<trust-center>', /^line 3: <trust-center> is not closed/);
  wrong(`\n${START}`, /^line 2: .*without an end/);
  wrong(`\n\n\n${END}`, /^line 4: .*without a start/);
  wrong(`${START}\n${START}${END}`, /^line 2: .*within another/);
  wrong(
    '<trust-center src="/a.json"></trust-center><trust-faq src="/b.json"></trust-faq>',
    /more than one manifest \(\/a\.json, \/b\.json\)/,
  );
  assert.throws(
    () => prerenderPage(manifest, `<!-- trust-center:start element="trust-x" -->${END}`),
    /trust-x/,
  );
});
