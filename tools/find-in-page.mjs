// The browser's own find-in-page, in real windows with real key presses: it has to find the last of very many rows, which
// stands in a shadow root, in a block that is not laid out while it is out of sight (docs/performance.md).
//   node tools/find-in-page.mjs [chromium|firefox|webkit …]   ends with `N passed, N failed`
// Needs Xvfb and xdotool, which it installs where it may (tools/browsers.mjs).
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { controls, subprocessors } from '../bench/lib/data.mjs';
import { build, isBuilt } from './build.mjs';
import { root } from './lib/run.mjs';
import { openWindow, startDisplay } from './lib/window.mjs';
import { listen } from './serve.mjs';

/**
 * WebKitGTK's own search takes five seconds for 2,000 rows of a plain table, styled by nobody, and more than twice that for
 * twice the rows: fewer will do there, if they are more than are laid out at once.
 */
const ROWS = { chromium: 10_000, firefox: 10_000, webkit: 1_000 };
const LIMIT = 60_000;
const shots = join(root, 'node_modules/.cache/trust-center/find');

/** What is searched for: the last row of the manifest, by its id and a word of its own. */
const CASES = [
  {
    rows: 'sub-processors',
    element: 'trust-subprocessor-table',
    make: subprocessors,
    last({ subprocessors: { items } }) {
      const { id, name } = items.at(-1);
      return { id: `trust-subprocessor-${id}`, words: name };
    },
  },
  {
    rows: 'controls',
    element: 'trust-control-grid',
    make: controls,
    last({ controls: { groups } }) {
      const { id, title } = groups.at(-1).controls.at(-1);
      return { id: `trust-control-${id}`, words: title };
    },
  },
];

const pageOf = (element, src) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Find in page</title>
<script type="module" src="/trust-center.js"></script>
<h1>Find in page</h1>
<${element} src="${src}"></${element}>`;

const TYPES = { js: 'text/javascript', json: 'application/json', html: 'text/html' };

/** dist/, and whatever `files` holds by path. */
async function serve(files) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://find.invalid');
    const body = files[pathname] ?? (await readFile(join(root, 'dist', pathname)).catch(() => undefined));
    const type = TYPES[pathname.split('.').at(-1)] ?? 'text/plain';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body ?? '');
  });
  const origin = `http://127.0.0.1:${await listen(server, 0)}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin, close };
}

/** Runs in the page: where the row is, what is selected, and who has the keyboard. */
function look({ element, id }) {
  const { shadowRoot } = document.querySelector(element);
  const row = shadowRoot?.getElementById(id);
  const { top, bottom } = row?.getBoundingClientRect() ?? {};
  const range = document.createRange();
  // What is selected inside a shadow root is told to nobody but those who name it.
  const [part] = shadowRoot ? window.getSelection().getComposedRanges({ shadowRoots: [shadowRoot] }) : [];
  if (part) {
    range.setStart(part.startContainer, part.startOffset);
    range.setEnd(part.endContainer, part.endOffset);
  }
  return {
    isThere: Boolean(row),
    isInView: top >= 0 && bottom > top && bottom <= window.innerHeight,
    isSelected: Boolean(row?.contains(range.commonAncestorContainer)),
    selected: range.toString(),
    scrolled: Math.round(window.scrollY),
    hasKeyboard: document.hasFocus(),
  };
}

/** Asks until it is so, as no event tells what a browser's own window does. Throws with how it stands at the end. */
async function until(what, ask, isSo) {
  const end = Date.now() + LIMIT;
  for (;;) {
    const found = await ask();
    if (isSo(found)) return found;
    if (Date.now() > end) throw new Error(`not so: ${what}. ${JSON.stringify(found)}`);
    await pause(50);
  }
}

/** Searches as a reader does. Returns how far the page has scrolled. */
async function find(browser, url, { element, id, words }) {
  await browser.open(url);
  const ask = () => browser.run(look, { element, id });
  const before = await until('the row is in the document', ask, ({ isThere }) => isThere);
  if (before.isInView || before.scrolled > 0 || before.selected)
    throw new Error(`There is nothing to find. ${JSON.stringify(before)}`);
  await browser.focus();
  await until('the page has the keyboard', ask, ({ hasKeyboard }) => hasKeyboard);
  await browser.press('ctrl+f');
  await until('the search has the keyboard', ask, ({ hasKeyboard }) => !hasKeyboard);
  await browser.type(words);
  await until('the page has gone to the row', ask, ({ isInView }) => isInView);
  await browser.press('Escape');
  const isFound = ({ isInView, isSelected, selected }) => isInView && isSelected && selected === words;
  const { scrolled } = await until('what was found is selected', ask, isFound);
  return scrolled;
}

const total = { passed: 0, failed: 0 };

async function findIn(name, display) {
  const files = {};
  const cases = CASES.map(({ rows, element, make, last }) => {
    const manifest = make(ROWS[name]);
    files[`/${element}.json`] = JSON.stringify(manifest);
    files[`/${element}.html`] = pageOf(element, `/${element}.json`);
    return { element, title: `${name}: the last of ${ROWS[name]} ${rows}`, ...last(manifest) };
  });
  const site = await serve(files);
  const browser = await openWindow(name, display.name);
  for (const { title, ...row } of cases)
    try {
      const scrolled = await find(browser, `${site.origin}/${row.element}.html`, row);
      console.log(`ok      ${title}: “${row.words}”, ${scrolled} pixels down`);
      total.passed += 1;
    } catch (error) {
      const shot = await display.shoot(join(shots, `${name}-${row.element}.png`));
      console.log(`FAILED  ${title}: “${row.words}”, ${error.message}${shot ? `\n        ${shot}` : ''}`);
      total.failed += 1;
    }
  await browser.close();
  site.close();
}

if (!(await isBuilt())) await build();
await mkdir(shots, { recursive: true });
const display = await startDisplay();
const wanted = process.argv.slice(2);
for (const name of wanted.length ? wanted : Object.keys(ROWS))
  try {
    await findIn(name, display);
  } catch (error) {
    console.log(`FAILED  ${name}: ${error.message}`);
    total.failed += 1;
  }
display.close();
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
