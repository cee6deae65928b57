// Tests that a browser's own find-in-page finds the last of many thousand rows. That row is in a shadow root, in a block
// that is not laid out while it is off-screen (docs/performance.md). Uses real windows and real key presses.
//   node tools/find-in-page.mjs [chromium|firefox|webkit …]   ends with `N passed, N failed`
// Needs Xvfb and xdotool, and installs them if it can (tools/browsers.mjs).
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
 * Number of rows for each browser. WebKitGTK's search takes 5 s for 2,000 rows of a plain, unstyled table, and more than
 * twice as long for twice the rows. So it gets fewer rows, but still more than the browser lays out at once.
 */
const ROWS = { chromium: 10_000, firefox: 10_000, webkit: 1_000 };
const LIMIT = 60_000;
const shots = join(root, 'node_modules/.cache/trust-center/find');

/** The lists to search. `last` returns the id of the last row, and words that no other row contains. */
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

/** Serves `files` by path, and dist/ for all other paths. */
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

/** Runs in the page. Returns where the row is, what is selected, and whether the page has keyboard focus. */
function look({ element, id }) {
  const { shadowRoot } = document.querySelector(element);
  const row = shadowRoot?.getElementById(id);
  const { top, bottom } = row?.getBoundingClientRect() ?? {};
  const range = document.createRange();
  // A selection inside a shadow root is reported only if that root is passed in.
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
    hasFocus: document.hasFocus(),
  };
}

/**
 * Polls until a condition is met, because no event reports what a browser's own window does.
 *
 * @throws With the last state, if the condition is not met within `LIMIT` ms.
 */
async function until(condition, getState, isMet) {
  const end = Date.now() + LIMIT;
  for (;;) {
    const state = await getState();
    if (isMet(state)) return state;
    if (Date.now() > end)
      throw new Error(
        `after ${LIMIT / 1000} s it is still not true that ${condition}: ${JSON.stringify(state)}`,
      );
    await pause(50);
  }
}

/** Searches for words as a reader does. Returns how far the page has scrolled, in pixels. */
async function find(browser, url, { element, id, words }) {
  await browser.open(url);
  const ask = () => browser.run(look, { element, id });
  const before = await until('the row is in the document', ask, ({ isThere }) => isThere);
  if (before.isInView || before.scrolled > 0 || before.selected)
    throw new Error(`the row is already in view or selected before the search: ${JSON.stringify(before)}`);
  await browser.focus();
  await until('the page has keyboard focus', ask, ({ hasFocus }) => hasFocus);
  await browser.press('ctrl+f');
  await until('the search field has keyboard focus', ask, ({ hasFocus }) => !hasFocus);
  await browser.type(words);
  await until('the page has scrolled to the row', ask, ({ isInView }) => isInView);
  await browser.press('Escape');
  const isFound = ({ isInView, isSelected, selected }) => isInView && isSelected && selected === words;
  const { scrolled } = await until('the words in the row are selected', ask, isFound);
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
