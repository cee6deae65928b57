// Tests that sections render in Node, with the same result every time. Prerendering and hydration depend on this.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { root } from '../../tools/lib/run.mjs';
import { COMPANIES, elementNames } from '../contracts/support.mjs';
import 'trust-center';
import { parseManifest } from 'trust-center/manifest';

const sections = elementNames.filter((name) => name !== 'center' && name !== 'badge');
const textOf = (markup) =>
  markup
    .replace(/<style[\s\S]*?<\/style>|<[^>]*>|<!--[\s\S]*?-->/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

for (const company of COMPANIES)
  test(`every section of ${company} renders the same bytes in Node on any day`, async (t) => {
    const { model } = parseManifest(
      JSON.parse(await readFile(join(root, `examples/${company}/trust.json`), 'utf8')),
    );
    let words = 0;
    for (const name of sections) {
      const tag = unsafeStatic(`trust-${name}`);
      const rendered = () => collectResult(render(html`<${tag} .data=${model}></${tag}>`));
      const today = await rendered();
      t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2040, 0, 1) });
      assert.equal(await rendered(), today, `trust-${name} looks at the clock`);
      t.mock.timers.reset();
      const said = textOf(today);
      assert.ok(said.length > 0, `trust-${name} says nothing`);
      assert.doesNotMatch(said, /undefined|\[object|NaN/, `trust-${name}`);
      words += said.length;
    }
    assert.ok(words > 5000, `${words} characters in all`);
  });

test('the badge renders the same bytes in Node on any day, with its own link or a link of the page', async (t) => {
  const manifest = JSON.parse(await readFile(join(root, 'examples/ontrackio/trust.json'), 'utf8'));
  const rendered = (href) =>
    collectResult(
      render(html`<trust-badge .manifest=${manifest} assurance="iso27001" href=${href}></trust-badge>`),
    );
  const today = await rendered('/security');
  assert.match(today, /<a [^>]*href="\/security"/);
  assert.match(textOf(today), /^ISO 27001 : planned, target H2 2026$/);
  const unlinked = await rendered('');
  assert.doesNotMatch(unlinked, /<a /);
  assert.match(unlinked, /<slot>/);
  t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2040, 0, 1) });
  assert.equal(await rendered('/security'), today);
});

for (const company of COMPANIES)
  test(`the whole page of ${company} renders in Node from its manifest`, async () => {
    const manifest = JSON.parse(await readFile(join(root, `examples/${company}/trust.json`), 'utf8'));
    const page = await collectResult(
      render(html`<trust-center lang="en" .manifest=${manifest}></trust-center>`),
    );
    const said = textOf(page);
    for (const group of manifest.controls.groups)
      for (const { title } of group.controls)
        assert.ok(said.includes(title.replaceAll('&', '&amp;')), `the control “${title}”`);
    for (const { name } of manifest.subprocessors?.items ?? []) assert.ok(said.includes(name), name);
  });
