// npm run test:storybook: builds the stories and visits each in Chromium. A story passes if it renders, its play function
// passes, axe finds nothing, every element is defined and fits its container, and the console stays empty. A story with
// `parameters.overflows` must overflow, and one with `parameters.warns` must warn about its manifest. Pages of docs must
// render and keep the console empty.
//   node tools/test-storybook.mjs                    everything
//   node tools/test-storybook.mjs --built faq huge   the last build's stories whose ids hold one of the words
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openChromium } from './lib/chromium.mjs';
import { root } from './lib/run.mjs';
import { buildStorybook } from './storybook.mjs';

const DIR = join(root, 'storybook-static');
const PAGES = 2;
const TIMEOUT = 30_000;
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

async function serve() {
  const server = http.createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://x').pathname);
    try {
      const body = await readFile(join(DIR, path));
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}

/** Runs in the page: shows one story and waits for the result that Storybook reports. */
const show = ({ id, isShown, timeout }) =>
  new Promise((resolve) => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    const listeners = [];
    let warns = false;
    let overflows = false;
    const on = (event, listener) => {
      listeners.push([event, listener]);
      channel.on(event, listener);
    };
    const done = (outcome) => {
      clearTimeout(timer);
      for (const [event, listener] of listeners) channel.off(event, listener);
      resolve({ warns, overflows, problems: [], ...outcome });
    };
    const timer = setTimeout(() => done({ problems: [`not finished after ${timeout} ms`] }), timeout);
    const fault = (what) => (error) =>
      done({ problems: [`${what}: ${error?.message ?? error?.title ?? error}`] });
    on('storyPrepared', (story) => {
      if (story.id !== id) return;
      warns = Boolean(story.parameters.warns);
      overflows = Boolean(story.parameters.overflows);
    });
    on('storyErrored', fault('it does not render'));
    on('storyThrewException', fault('it throws'));
    on('playFunctionThrewException', fault('play'));
    on('storyMissing', fault('missing'));
    on('storyFinished', (story) => {
      if (story.storyId !== id) return;
      const found = story.reporters.flatMap(({ type, result }) =>
        type === 'a11y'
          ? (result?.violations ?? []).map(
              ({ id: rule, help, nodes }) =>
                `axe ${rule}: ${help}\n      ${nodes
                  .slice(0, 3)
                  .map(
                    (node) => `${node.target.flat().join(' ')} ${node.failureSummary?.replace(/\s+/g, ' ')}`,
                  )
                  .join('\n      ')}`,
            )
          : [],
      );
      const checked = story.reporters.some(({ type, status }) => type === 'a11y' && status !== 'warning');
      done({
        problems: [
          ...found,
          ...(checked ? [] : ['axe did not run']),
          ...(story.status === 'success' || found.length ? [] : [`status ${story.status}`]),
        ],
      });
    });
    // Storybook does not render the current story again unless it is remounted.
    if (isShown) channel.emit('forceRemount', { storyId: id });
    else channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });

/**
 * Runs in the page: returns the tags that were never registered, also inside shadow roots. Bundlers may drop an import of
 * `define.js` without a message.
 */
const undefinedElements = () => {
  const look = (node) =>
    [...node.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(':not(:defined)') ? [element.localName] : []),
      ...(element.shadowRoot ? look(element.shadowRoot) : []),
    ]);
  return [...new Set(look(document.querySelector('#storybook-root')))];
};

const visitStory = (page, id, isShown) => page.evaluate(show, { id, isShown, timeout: TIMEOUT });

/** Visits a page of docs, and waits for every story on it. */
async function visitDocs(page, origin, id) {
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=docs`);
  const isShown = () =>
    document.querySelector('#storybook-docs h1') !== null &&
    [...document.querySelectorAll('.sb-story > div')].every((story) => story.querySelector('.story-frame'));
  await page.waitForFunction(isShown, undefined, { timeout: TIMEOUT });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
  return { warns: false, problems: [] };
}

/** Runs in the page: reports an element that is wider than its container. */
const overflow = () => {
  const width = document.querySelector('#storybook-root .story-width');
  const over = width ? width.scrollWidth - width.clientWidth : 0;
  return over > 1 ? [`it is ${over} px wider than its container`] : [];
};

/** Opens a page that shows one entry after the other without loading again. */
async function openVisitor(browser, origin, first) {
  // A context of its own: a second tab of one window gets no animation frames.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  let said = [];
  let current = first.id;
  page.on('pageerror', (error) => said.push(['error', String(error)]));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push([message.type(), message.text()]);
  });
  page.on('request', (request) => {
    const { origin: to, protocol } = new URL(request.url());
    if (to !== origin && protocol.startsWith('http')) said.push(['request', request.url()]);
  });
  await page.goto(`${origin}/iframe.html?id=${first.id}&viewMode=story`);
  await page.waitForFunction(() => window.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished'), undefined, {
    timeout: TIMEOUT,
  });
  return async ({ id, type }) => {
    // A page of docs keeps running below the next entry unless the page is left.
    if (type === 'docs') await page.goto('about:blank');
    said = [];
    const { warns, overflows, problems } =
      type === 'docs' ? await visitDocs(page, origin, id) : await visitStory(page, id, id === current);
    current = id;
    const missing = type === 'docs' ? [] : await page.evaluate(undefinedElements);
    const wide = type === 'docs' ? [] : await page.evaluate(overflow);
    const meant = ([kind, words]) => kind === 'warning' && words.startsWith('trust-center: ');
    // A page of docs also shows stories about bad input, so its warnings are expected.
    const unmeant = said.filter((line) => !((warns || type === 'docs') && meant(line)));
    return [
      ...problems,
      ...(overflows ? [] : wide),
      ...(overflows && wide.length === 0 ? ['it fits its container now: remove `parameters.overflows`'] : []),
      ...missing.map((name) => `<${name}> is not defined`),
      ...unmeant.map(([kind, words]) => `console ${kind}: ${words}`),
      ...(warns && !said.some(meant)
        ? ['it does not warn about its manifest, although it has `parameters.warns`']
        : []),
    ];
  };
}

/** Shortens a message: Testing Library appends the whole document to its own. */
const short = (problem) => problem.split('\n\n', 1)[0].slice(0, 2000);

/** Visits the entries whose ids hold one of the words, or all. */
export async function testStories(words = []) {
  const { entries } = JSON.parse(await readFile(join(DIR, 'index.json'), 'utf8'));
  const wanted = Object.values(entries).filter(
    ({ id }) => words.length === 0 || words.some((word) => id.includes(word)),
  );
  const first = Object.values(entries).find(({ type }) => type === 'story');
  // Slow stories come first, so that both pages end at about the same time. Docs come last, because they load again.
  const rank = ({ id, type }) => (type === 'docs' ? 2 : /--huge$/.test(id) ? 0 : 1);
  const queue = wanted.toSorted((a, b) => rank(a) - rank(b));
  const { server, origin } = await serve();
  const browser = await openChromium();
  const total = { passed: 0, failed: 0 };
  try {
    const work = async () => {
      const visit = await openVisitor(browser, origin, first);
      for (let entry = queue.shift(); entry; entry = queue.shift()) {
        const started = performance.now();
        const problems = await visit(entry).catch((error) => [String(error)]);
        total[problems.length ? 'failed' : 'passed'] += 1;
        const time = `${Math.round(performance.now() - started)} ms`;
        console.log(`${problems.length ? 'FAILED' : 'ok    '}  ${entry.id} (${time})`);
        for (const problem of problems) console.log(`    ${short(problem)}`);
      }
    };
    await Promise.all(Array.from({ length: PAGES }, work));
  } finally {
    await browser.close();
    server.close();
  }
  return total;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const words = process.argv.slice(2).filter((word) => word !== '--built');
  const { code, output } = process.argv.includes('--built')
    ? { code: 0 }
    : await buildStorybook({ quiet: true });
  if (code !== 0) console.log(output);
  const { passed, failed } = code === 0 ? await testStories(words) : { passed: 0, failed: 1 };
  console.log(`\nstories: ${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
