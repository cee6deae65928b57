// Content put into a page of somebody's: only the marked place changes, and only the first time.
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

/** The same text. Said by its first difference: the whole of it would fill the terminal. */
const same = (actual, expected) => {
  let at = 0;
  while (at < expected.length && actual[at] === expected[at]) at++;
  if (actual !== expected)
    assert.equal(actual.slice(at - 60, at + 60), expected.slice(at - 60, at + 60), `at character ${at}`);
};

const MODES = ['shadow', 'light'];

for (const company of COMPANIES)
  for (const mode of MODES)
    test(`${company}, ${mode}: its own page, filled twice, is filled once`, async () => {
      const page = readFileSync(join(root, `examples/${company}/index.html`), 'utf8');
      const once = await prerenderPage(manifestOf(company), page, { mode }).text();
      assert.notEqual(once, page);
      same(await prerenderPage(manifestOf(company), once, { mode }).text(), once);
      // There and back: another form takes the place of the one before it.
      const other = MODES.find((one) => one !== mode);
      const there = await prerenderPage(manifestOf(company), once, { mode: other }).text();
      same(await prerenderPage(manifestOf(company), there, { mode }).text(), once);
    });

// Whatever a page may hold that looks like the place and is none, and bytes that are easily lost.
const HOSTILE_HEAD = [
  '\uFEFF<!DOCTYPE html>\r\n<html lang=de><head>\r\n<title><trust-center></title>',
  '<style>a::before{content:"<trust-center>"}</style><script>const a = "<trust-center>" + "<!-- x";</script>',
  '<!-- <trust-center src="/old.json"></trust-center> --><body data-x="<trust-center>" class=\'a>b\'>\t ',
  '<textarea><!-- trust-center:start --></textarea><p>1 < 2 && 3 > 2 &nbsp; ä 漢 \u{1F600}<br>\r\n',
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
    test(`${mode}, ${name}: nothing else changes by a byte`, async () => {
      const page = HOSTILE_HEAD + place + HOSTILE_TAIL;
      const once = await fill(page, { mode });
      assert.ok(once.startsWith(HOSTILE_HEAD), 'before');
      assert.ok(once.endsWith(HOSTILE_TAIL), 'after');
      assert.ok(once.includes('Why?'));
      same(await fill(once, { mode }), once);
    });

test('a start tag stays as it is, with the language that it was rendered in', async () => {
  const tag = `<trust-center  SRC='/t.json'\n  data-a="1"  theme="dark"`;
  const filled = await fill(`<body><div lang="de-AT"><p lang="fr">x</p>${tag} ></trust-center></div>`);
  assert.ok(filled.includes(`${tag} lang="de-AT" >${START}`), filled.slice(0, 200));
  const own = await fill(`<html lang="de"><trust-center lang=nl></trust-center>`);
  assert.ok(own.startsWith(`<html lang="de"><trust-center lang=nl>${START}`), own.slice(0, 100));
  assert.ok((await fill('<trust-center/></trust-center>')).startsWith(`<trust-center lang="en"/>${START}`));
});

test('attributes of the page win over what was asked for, in marks over those of the element', async () => {
  const options = { attributes: { theme: 'light', sections: 'faq', src: '/asked.json' } };
  const filled = await fill('<trust-center theme="dark"></trust-center>', options);
  assert.match(filled, /^<trust-center theme="dark" sections="faq" src="\/asked\.json" lang="en">/);
  const marked = await fill(
    `<!-- trust-center:start lang="fr" --><trust-center lang="de" theme="dark"></trust-center>${END}`,
  );
  assert.match(marked, /<trust-center theme="dark" lang="fr">|<trust-center lang="fr" theme="dark">/);
});

test('an attribute is read as a browser reads it', async () => {
  const page = '<trust-center sections="&#102;aq" lang=d&#x65; title="&#9999999999;" theme></trust-center>';
  const filled = await fill(page);
  assert.ok(filled.startsWith(page.slice(0, page.indexOf('>') + 1) + START));
  assert.ok(filled.includes('id="trust-faq"') && !filled.includes('id="trust-overview"'));
  assert.ok(filled.includes('Häufige Fragen') || filled.includes('Fragen'));
});

test('one section, by its own tag or by what a mark names; several places in one page', async () => {
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

test('children of the page’s own: those in slots stay, light content takes the place of the fallback', async () => {
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
  // Ours comes first: of two inline manifests the first counts.
  assert.ok(light.indexOf('"faq"') < light.indexOf(script));
});

test('sections of the page’s own choice are those that are rendered', async () => {
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

test('a dollar sign in the manifest is a dollar sign', async () => {
  const priced = { manifestVersion: 1, faq: [{ question: "$& $1 $` $'", answer: '$$' }] };
  const html = await prerenderPage(priced, `a${START}${END}b`).text();
  assert.ok(html.includes('$&amp; $1 $` $&#39;'));
});

test('what is wrong with a page is said before anything is written, with its line', () => {
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
