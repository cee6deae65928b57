// Shows each element alone on a page, bundled alone, with the data of every example, and presses and types everywhere. A
// missing message would appear as its key.
/* global Node, Event */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { en } from '../../dist/components/english.js';
import { openChromium } from '../../tools/lib/chromium.mjs';
import { root } from '../../tools/lib/run.mjs';
import { COMPANIES, elementNames } from './support.mjs';

const HOME = 'http://alone.test/';
const manifests = await Promise.all(
  COMPANIES.map(async (name) =>
    JSON.parse(await readFile(join(root, `examples/${name}/trust.json`), 'utf8')),
  ),
);

async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [join(root, `dist/components/${name}/define.js`)],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

/** Runs in the page: shows each manifest, presses and types, and returns the message keys that appeared. */
async function play({ tag, manifests, keys }) {
  const known = new Set(keys);
  const found = new Set();
  let words = 0;
  const all = (scope) =>
    [...scope.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? all(el.shadowRoot) : [])]);
  const look = (said) => {
    words += said.length;
    for (const [token] of said.matchAll(/[a-zA-Z]+(?:\.[a-zA-Z-]+)+/g))
      if (known.has(token)) found.add(token);
  };
  const read = async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (const el of all(document.body)) {
      for (const { value } of el.attributes) look(value);
      for (const node of el.childNodes) if (node.nodeType === Node.TEXT_NODE) look(node.data);
      if (typeof el.value === 'string') look(el.value);
    }
  };
  const show = async (properties) => {
    const element = Object.assign(document.createElement(tag), properties);
    document.body.replaceChildren(element);
    await element.updateComplete;
    await read();
    return element;
  };
  const failed = async (element) => {
    while (element.state && element.state.status !== 'failed') await read();
    await read();
  };

  await show({});
  await show({ src: '/loading.json' });
  await failed(await show({ src: '/missing.json' }));
  await show({ manifest: { manifestVersion: 1, organization: { name: 'Example' } } });
  for (const manifest of manifests) {
    const element = await show({ manifest });
    // Elements that show one of several entries choose it by id.
    if ('assurance' in element)
      for (const { id } of manifest.assurances ?? []) await show({ manifest, assurance: id });
    const inside = (selector) => all(element.shadowRoot ?? element).filter((el) => el.matches(selector));
    for (const field of inside('input:not([type=checkbox], [type=radio]), textarea')) {
      field.value = 'zzzz@';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await read();
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    for (const details of inside('details')) details.open = true;
    // A press may add buttons, so find the buttons again after each.
    const pressed = new Set();
    for (let presses = 0; presses < 60; presses += 1) {
      const button = inside('button').find((el) => !pressed.has(el));
      if (!button) break;
      pressed.add(button);
      button.click();
      await read();
    }
  }
  return { found: [...found], words };
}

let browser;
before(async () => {
  browser = await openChromium();
});
after(() => browser.close());

async function keysShownBy(name, lang, change = (code) => code) {
  const page = await browser.newPage();
  const code = change(await bundle(name));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.endsWith('/loading.json')) return;
    if (url === HOME)
      return route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang=${lang}>` });
    if (url === `${HOME}element.js`) return route.fulfill({ contentType: 'text/javascript', body: code });
    return route.fulfill({ status: 404, body: '' });
  });
  await page.goto(HOME);
  await page.addScriptTag({ type: 'module', url: '/element.js' });
  const result = await page.evaluate(play, { tag: `trust-${name}`, manifests, keys: Object.keys(en) });
  await page.close();
  return result;
}

for (const name of elementNames)
  test(`<trust-${name}> on its own shows text, and no message keys`, async () => {
    // The library has no Gaelic, so it shows English.
    for (const lang of ['en', 'ga']) {
      const { found, words } = await keysShownBy(name, lang);
      assert.ok(words > 300, `it shows ${words} characters`);
      assert.deepEqual(found, []);
    }
  });

test('the check for message keys finds a missing message', async () => {
  const without = (code) => code.replaceAll(/"documents\.document":/g, '"removed":');
  assert.deepEqual((await keysShownBy('documents', 'en', without)).found, ['documents.document']);
});
