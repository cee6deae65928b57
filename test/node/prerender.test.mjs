// Tests that prerendered HTML contains everything in the manifest, for readers and machines without JavaScript.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseManifest } from 'trust-center/manifest';
import { prerender, prerenderDocument, PrerenderError, styleFiles } from 'trust-center/prerender';
import { COMPANIES, elementNames } from '../contracts/support.mjs';
import { manifestOf, textOf, words } from './lib/prerendered.mjs';

const MODES = ['shadow', 'light'];
const matches = (html, pattern) => [...html.matchAll(pattern)].map(([, found]) => found);
const inlineManifest = (html) =>
  JSON.parse(/<script type="application\/json">([\s\S]*?)<\/script>/.exec(html)[1]);
/** Returns only the content of plain HTML, without the element's tags and scripts. */
const contentOf = (html) => html.slice(html.indexOf('>') + 1, html.indexOf('\n<script'));

for (const company of COMPANIES) {
  const manifest = manifestOf(company);

  for (const mode of MODES)
    test(`the ${mode} HTML of ${company} contains every control, vendor, document and question as text`, async () => {
      const text = textOf(await prerender(manifest, { mode }).text());
      const said = [
        ...manifest.controls.groups.flatMap((group) => [
          group.title,
          ...group.controls.map((one) => one.title),
        ]),
        ...(manifest.subprocessors?.items ?? []).map(({ name }) => name),
        ...(manifest.documents ?? []).map(({ title }) => title),
        ...(manifest.faq ?? []).flatMap(({ question, answer }) => [question, answer ?? []].flat()),
        ...(manifest.updates ?? []).map(({ title }) => title),
      ].map(words);
      assert.ok(said.length > 20);
      assert.deepEqual(
        said.filter((one) => !text.includes(one)),
        [],
      );
      assert.doesNotMatch(text, /undefined|\[object|NaN/);
    });

  test(`the HTML of ${company} depends on the option "at" and not on the clock`, async (t) => {
    const options = { at: '2026-06-01' };
    const today = await prerender(manifest, options).text();
    t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2040, 0, 1) });
    assert.equal(await prerender(manifest, options).text(), today);
    assert.equal(await prerender(manifest).text(), await prerender(manifest, { at: '2040-01-01' }).text());
    t.mock.timers.reset();
    const { model } = parseManifest(manifest);
    assert.deepEqual(inlineManifest(today), JSON.parse(JSON.stringify(model)));
    // The browser parses the same model from the inline manifest.
    assert.deepEqual(parseManifest(inlineManifest(today)).model, model);
  });

  test(`the plain HTML of ${company} has unique ids, and each of its links has a target`, async () => {
    const html = contentOf(await prerender(manifest, { mode: 'light' }).text());
    assert.doesNotMatch(html, /<(?:slot|template|style|link|script|button|input|select|svg|trust-)/);
    assert.doesNotMatch(
      html,
      /<!--|\s(?:class|style|part|slot|data-[a-z-]+|tabindex|aria-expanded|on[a-z]+)=/,
    );
    const ids = matches(html, /\sid="([^"]*)"/g);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    const named = matches(html, /\saria-labelledby="([^"]*)"/g).flatMap((list) => list.split(' '));
    const linked = matches(html, /\shref="#([^"]*)"/g);
    assert.ok(linked.length > 1 && named.length > 1);
    assert.deepEqual(
      [...named, ...linked].filter((id) => !ids.includes(id)),
      [],
    );
    assert.doesNotMatch(html, /<(p|li|ul|ol|dl|dt|span|h\d)>\s*<\/\1>/, 'something is empty');
    const levels = matches(html, /<h([1-6])/g).map(Number);
    assert.ok(
      levels.every((level, index) => index === 0 || level <= levels[index - 1] + 1),
      levels.join(),
    );
    // All tags are closed in the right order.
    const open = [];
    for (const [, end, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g))
      if (end) assert.equal(open.pop(), name);
      else if (!/^(?:br|hr|img|wbr)$/.test(name)) open.push(name);
    assert.deepEqual(open, []);
  });

  test(`the links of ${company} lead to their sections without a script`, async () => {
    const html = await prerender(manifest).text();
    const outside = html.slice(html.lastIndexOf('</template>'));
    const standIns = matches(outside, /<span id="([^"]*)" slot="[^"]*"><\/span>/g);
    const linked = new Set(matches(html, /\shref="#(trust-[^"]*)"/g));
    const there = new Set(matches(html, /\sid="(trust-[^"]*)"/g));
    const missing = [...linked].filter((id) => there.has(id) && !standIns.includes(id));
    // A second prose section has no slot of its own if the first one has none either.
    assert.ok(missing.length <= 1, missing.join());
    assert.equal(new Set(standIns).size, standIns.length);
  });
}

test('every section can be prerendered on its own in both modes', async () => {
  const manifest = manifestOf('novex');
  for (const name of elementNames.filter((one) => one !== 'center'))
    for (const mode of MODES) {
      const element = `trust-${name}`;
      const html = await prerender(manifest, { element, mode, attributes: { lang: 'de' } }).text();
      assert.ok(html.startsWith(`<${element} lang="de">`), html.slice(0, 80));
      assert.ok(html.endsWith(`</${element}>`));
      assert.ok(textOf(html).length > 3, `${element}, ${mode}`);
      assert.equal(html.includes('<template shadowrootmode="open">'), mode === 'shadow');
      assert.ok(!html.includes('ld+json'), 'facts come with the whole page only');
    }
});

test('the start tag has the attributes of the options, and always a lang', async () => {
  const attributes = { src: '/a?b=1&c="2"', sections: 'faq control-grid', theme: 'dark', hidden: true };
  const html = await prerender(manifestOf('omnitrex'), { attributes }).text();
  assert.match(
    html,
    /^<trust-center src="\/a\?b=1&amp;c=&quot;2&quot;" sections="faq control-grid" theme="dark" hidden lang="en">/,
  );
  assert.ok(!html.includes('<trust-overview'), 'only the sections asked for');
  assert.ok(html.includes('<trust-control-grid'));
});

test('the language comes from the element, else from the page, else from the manifest', async () => {
  const manifest = {
    manifestVersion: 1,
    lang: 'fr',
    organization: { name: 'Exemple' },
    faq: [{ question: 'Q' }],
  };
  const langOf = async (options) =>
    /^<trust-center lang="([^"]*)"/.exec(await prerender(manifest, options).text())[1];
  assert.equal(await langOf({}), 'fr');
  assert.equal(await langOf({ lang: 'de' }), 'de');
  assert.equal(await langOf({ lang: 'de', attributes: { lang: 'nl' } }), 'nl');
  const german = textOf(await prerender(manifest, { lang: 'de' }).text());
  assert.ok(/Häufige|Fragen/.test(german), german.slice(0, 200));
});

test('a manifest cannot break out of the markup, and fields that are not shown are left out', async () => {
  const evil = '</script><script>alert(1)</script><!--<img src=x onerror=alert(1)> " \' & ]]>';
  const manifest = {
    manifestVersion: 1,
    organization: { name: evil, url: 'javascript:alert(1)' },
    title: evil,
    internalNote: 'SECRET',
    controls: { groups: [{ title: evil, controls: [{ title: evil, status: 'nonsense' }] }] },
    faq: [{ question: evil, answer: evil, secret: 'SECRET' }],
    contacts: [{ kind: 'security', email: 'a@example.com', title: evil }],
  };
  for (const mode of MODES)
    for (const render of [prerender, prerenderDocument]) {
      const output = render(manifest, { mode });
      const html = await output.text();
      assert.ok(!html.includes('SECRET'));
      assert.ok(!html.includes('javascript:'));
      assert.doesNotMatch(html, /<img|<script>/);
      assert.equal(matches(html, /(<\/script>)/g).length, 2);
      assert.ok(output.problems.length > 0);
      assert.ok(textOf(html).includes('<script>alert(1)'), 'the words are there, as words');
    }
});

test('the styles of a prerendered element are inline, inline with a nonce, or linked', async () => {
  const manifest = manifestOf('optimaite');
  const inPlace = await prerender(manifest).text();
  assert.match(inPlace, /<style data-trust-style="[^"]+" data-trust-at="[^"]+">[^<]*:host/);
  const nonce = await prerender(manifest, { styles: { nonce: 'a"b' } }).text();
  const roots = matches(nonce, /(<template shadowrootmode|<template shadowroot=)/g).length;
  assert.equal(
    matches(nonce, /(<style data-trust-style="[^"]+" data-trust-at="[^"]+" nonce="a&quot;b">)/g).length,
    roots,
  );
  const linked = await prerender(manifest, { styles: { href: '/styles/' } }).text();
  assert.doesNotMatch(linked, /<style|\sstyle=/);
  const files = styleFiles();
  for (const href of matches(linked, /<link [^>]*href="([^"]*)"/g)) {
    assert.match(href, /^\/styles\/trust-[a-z-]+\.css$/);
    assert.ok(files[href.slice('/styles/'.length)], `${href} has no file`);
  }
  assert.ok(files['trust-base.css'].length > 5 * files['trust-faq.css'].length);
});

test('the structured data for search engines matches the manifest, and can be turned off', async () => {
  const html = await prerender(manifestOf('novex')).text();
  const facts = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)[1]);
  assert.equal(facts.publisher.legalName, 'Novex Systems LLC');
  assert.equal(facts.lastReviewed, '2026-05-23');
  assert.ok(facts.publisher.contactPoint.some(({ contactType }) => contactType === 'security'));
  assert.ok(!(await prerender(manifestOf('novex'), { jsonLd: false }).text()).includes('ld+json'));
});

test('a long page is streamed in pieces, and the first piece arrives before the last one is rendered', async () => {
  const items = Array.from({ length: 4000 }, (_, index) => ({ name: `Vendor ${index}`, purpose: 'Mail' }));
  const output = prerender({ manifestVersion: 1, subprocessors: { items } });
  let pieces = 0;
  let longest = 0;
  let text = '';
  for await (const chunk of output) {
    if (pieces++ === 0) assert.ok(!chunk.includes('Vendor 3999'));
    longest = Math.max(longest, chunk.length);
    text += chunk;
  }
  assert.ok(pieces > 50, `${pieces} pieces`);
  // The inline manifest is a single piece.
  assert.ok(longest < text.length / 8, `${longest} of ${text.length} characters at once`);
  const rows = textOf(text);
  for (const index of [0, 59, 60, 1999, 3999]) assert.ok(rows.includes(`Vendor ${index} `), `row ${index}`);
});

test('a certificate is prerendered as expired from the day after its last valid day', async () => {
  const certificate = { id: 'iso', title: 'ISO 27001', status: 'certified', issuer: 'Acme Audits' };
  const dated = {
    manifestVersion: 1,
    review: { updated: '2026-01-01', reviewBy: '2026-04-30' },
    assurances: [{ ...certificate, validFrom: '2023-06-01', validUntil: '2026-05-31' }],
  };
  const element = 'trust-compliance-matrix';
  for (const mode of MODES) {
    const textAt = async (at, more) => textOf(await prerender(dated, { mode, at, ...more }).text());
    assert.doesNotMatch(await textAt('2026-05-31', { element }), /Expired/);
    assert.match(await textAt('2026-06-01', { element }), /Expired/);
    assert.match(await textAt('2026-06-01'), /Review overdue since 30 April 2026/);
    assert.match(await textAt('2026-06-01', { element: 'trust-badge' }), /overdue since 30 April 2026/);
  }
  // Every shadow root has the day of rendering as an attribute. Plain HTML states it in the language of the element.
  const shadow = await prerender(dated, { at: '2026-06-01' }).text();
  assert.equal(
    matches(shadow, /(data-trust-at="2026-06-01")/g).length,
    matches(shadow, /(<template)/g).length,
  );
  for (const [lang, words] of [
    ['en', 'Status as of 1 June 2026'],
    ['de', 'Stand: 1. Juni 2026'],
    ['ja', '2026年6月1日時点の状況'],
  ]) {
    const light = await prerender(dated, { mode: 'light', at: '2026-06-01', attributes: { lang } }).text();
    assert.ok(light.includes(`<p lang="${lang}" dir="ltr">${words}</p>`), lang);
  }
  for (const at of ['2026-06', '2026-02-30', 'today', ''])
    assert.throws(() => prerender(dated, { at }), /at: ".*" is not a day such as 2026-11-28/);
});

test('an input that cannot be rendered throws at once', () => {
  assert.throws(() => prerender(null), PrerenderError);
  assert.throws(() => prerender({ manifestVersion: 99 }), /version/);
  for (const element of ['trust-nothing', 'div', 'script'])
    assert.throws(() => prerender({ manifestVersion: 1 }, { element }), /not an element of trust-center/);
});

test('prerenderDocument renders a complete HTML document', async () => {
  const html = await prerenderDocument(manifestOf('novex'), { script: '/trust-center.js?v=1&x' }).text();
  assert.match(html, /^<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">/);
  assert.match(html, /<title>[^<]*Novex<\/title>/);
  assert.match(html, /<script type="module" src="\/trust-center\.js\?v=1&amp;x"><\/script>/);
  assert.equal(matches(html, /(<h1)/g).length, 1);
  assert.match(html, /<\/html>\n$/);
  const plain = await prerenderDocument(manifestOf('novex')).text();
  assert.doesNotMatch(plain, /<script type="module"/);
  const arabic = await prerenderDocument(manifestOf('novex'), { attributes: { lang: 'ar' } }).text();
  assert.match(arabic, /<html lang="ar" dir="rtl">/);
});

test('plain HTML separates a label from its value without a style sheet', async () => {
  const items = [{ name: 'Pay', purpose: 'Billing', condition: 'Paid plans only' }];
  const manifest = { manifestVersion: 1, subprocessors: { items } };
  const html = await prerender(manifest, { mode: 'light' }).text();
  assert.match(html, /<p><b>Condition<\/b> Paid plans only\s?<\/p>/);
});

test('the title of a page from prerenderDocument has the heading and the name of the organization', async () => {
  const plain = {
    manifestVersion: 1,
    organization: { name: 'Fennel & Co' },
    faq: [{ question: 'Why?', answer: 'So.' }],
  };
  const titleOf = async (manifest, options) =>
    /<title>([^<]*)<\/title>/.exec(await prerenderDocument(manifest, options).text())[1];
  assert.equal(await titleOf(plain), 'Trust center of Fennel &amp; Co');
  assert.equal(await titleOf({ ...plain, title: 'Security' }), 'Security · Fennel &amp; Co');
  assert.equal(await titleOf({ ...plain, title: 'Fennel & Co, safe' }), 'Fennel &amp; Co, safe');
  assert.equal(await titleOf(plain, { element: 'trust-faq' }), 'Questions and answers · Fennel &amp; Co');
  assert.equal(await titleOf(plain, { attributes: { lang: 'de' } }), 'Trust Center von Fennel &amp; Co');
});

test('the page styles of prerenderDocument are inline, inline with a nonce, or linked, like those of its elements', async () => {
  const manifest = manifestOf('optimaite');
  for (const mode of ['shadow', 'light']) {
    const headOf = async (options) =>
      (await prerenderDocument(manifest, { mode, ...options }).text()).split('</head>')[0];
    assert.match(await headOf(), /<style>[^<]*font-family: ?system-ui[^<]*<\/style>/);
    assert.match(await headOf({ styles: { nonce: 'abc' } }), /<style nonce="abc">/);
    const linked = await headOf({ styles: { href: '/css/' } });
    assert.match(linked, /<link rel="stylesheet" href="\/css\/trust-page\.css">/);
    assert.doesNotMatch(linked, /<style/);
    assert.match(await headOf({ attributes: { theme: 'dark' } }), /name="color-scheme" content="dark"/);
  }
  assert.match(styleFiles()['trust-page.css'], /system-ui/);
  assert.doesNotMatch(await prerender(manifest, { styles: { href: '/css' } }).text(), /trust-page/);
});
