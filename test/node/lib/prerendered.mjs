/* global Node, PerformanceObserver */
// Helpers for the prerendering tests: manifests, the text of HTML, and pages served under a strict policy.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { openChromium } from '../../../tools/lib/chromium.mjs';
import { root } from '../../../tools/lib/run.mjs';
import { listen } from '../../../tools/serve.mjs';

export const manifestOf = (company) =>
  JSON.parse(readFileSync(join(root, `examples/${company}/trust.json`), 'utf8'));

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (html) => html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ENTITIES[name]);

/** Returns the text of HTML source, without comments, tags, and the content of scripts, styles and titles. */
export const textOf = (html) =>
  decode(
    html
      .replace(/<(script|style|title)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<[^>]*>/g, ' '),
  )
    .replace(/\s+/g, ' ')
    .trim();

/** Returns a text of a manifest without Markdown marks, in English or in its only language. */
export const words = (text) =>
  (typeof text === 'string' ? text : (text.en ?? Object.values(text)[0]))
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** Bundles the elements as an application does, with or without hydration. */
export const bundle = async (code) => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
};

/**
 * Starts a site with a strict policy. It serves `files` by path, and the build below /dist/. A file may be a function
 * that returns its content on request.
 */
export async function startServer(files) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://site.invalid');
    // Browsers request the icon by default.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const file = files[pathname];
    const body =
      (typeof file === 'function' ? await file() : file) ??
      (pathname.startsWith('/dist/')
        ? await readFile(join(root, pathname)).catch(() => undefined)
        : undefined);
    const type = TYPES[extname(pathname)];
    response.writeHead(body === undefined ? 404 : 200, {
      ...(type && { 'content-type': type }),
      'content-security-policy': POLICY,
    });
    return response.end(body ?? '');
  });
  const origin = `http://127.0.0.1:${await listen(server, 0)}`;
  async function close() {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  return { origin, close };
}

/**
 * Starts such a site and Chromium. `open` returns a page that records its console messages, policy violations, layout
 * shifts and failed requests from the start. The page also records the nodes of every prerendered root before the first
 * script runs.
 */
export async function startSite(files) {
  const server = await startServer(files);
  const { origin } = server;
  const browser = await openChromium();

  async function open(path, { setUp, ...options } = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const seen = [];
    page.on('console', (message) => seen.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => seen.push(String(error)));
    page.on('response', (response) => {
      if (response.status() >= 400) seen.push(response.url());
    });
    if (options.javaScriptEnabled !== false) await page.addInitScript(watch);
    await setUp?.(page);
    await page.goto(origin + path);
    return { page, seen, close: () => context.close() };
  }

  async function close() {
    await browser.close();
    await server.close();
  }
  return { origin, open, close };
}

/** Starts the recording. Runs in the page before all other scripts. */
export function watch() {
  window.shifts = 0;
  const add = (list) => list.getEntries().forEach(({ value }) => (window.shifts += value));
  // Only Chromium reports layout shifts.
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('securitypolicyviolation', (event) =>
    console.error(`violation of ${event.effectiveDirective} ${event.sample}`),
  );
  window.everything = (scope) =>
    [...scope.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? window.everything(element.shadowRoot) : []),
    ]);
  // At `interactive`, the whole page is parsed and no module has run.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    const root = document.querySelector('trust-center')?.shadowRoot;
    window.before = root ? window.everything(root).filter((node) => !node.matches('link, style')) : [];
    // Keep the smallest height of the page that was visible in any frame.
    window.least = Infinity;
    const look = () => {
      const { height } = document.querySelector('trust-center').getBoundingClientRect();
      window.least = Math.min(window.least, height);
      requestAnimationFrame(look);
    };
    if (root) look();
  });
}

/** Waits until the center shows its manifest and all of its sections have rendered. Returns the center's status. */
export const settled = (page) =>
  page.evaluate(async () => {
    await customElements.whenDefined('trust-center');
    const center = document.querySelector('trust-center');
    const end = performance.now() + 10_000;
    // `updateComplete` also renders the lazy sections, which would wait until they are near the viewport.
    await center.updateComplete;
    const waiting = () =>
      window
        .everything(document)
        .filter((element) => element.localName.startsWith('trust-'))
        .filter((element) => !element.matches(':defined') || element.isUpdatePending);
    do await new Promise(requestAnimationFrame);
    while (waiting().length > 0 && performance.now() < end);
    if (waiting().length > 0) throw new Error(`Not ready: ${waiting().map(({ localName }) => localName)}`);
    await center.updateComplete;
    return center.state.status;
  });

/** Returns what has happened to the nodes that existed before the first script ran. */
export const fate = (page) =>
  page.evaluate(() => {
    const now = new Set(window.everything(document.querySelector('trust-center').shadowRoot));
    const own = window.everything(document);
    return {
      before: window.before.length,
      lost: window.before.filter((node) => !now.has(node)).length,
      deferred: own.filter((element) => element.hasAttribute('defer-hydration')).length,
      leftStyles: own.filter((element) => element.matches('[data-trust-style]')).length,
      shifts: Number(window.shifts.toFixed(3)),
      flash: window.least < document.querySelector('trust-center').getBoundingClientRect().height * 0.75,
    };
  });

/**
 * Returns every root as text: tags, attributes and words. Leaves out differences that are allowed between a hydrated
 * page and a newly rendered one: comments, white space, and attributes that a browser or a driver writes.
 */
export const shapeOf = (page, selector) =>
  page.evaluate((wanted) => {
    const shape = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\s+/g, ' ').trim();
      if (node.nodeType !== Node.ELEMENT_NODE) return '';
      const attributes = [...node.attributes]
        .filter(
          ({ name, value }) => !/^(?:tabindex|style)$/.test(name) && !(name === 'value' && value === ''),
        )
        .map(({ name, value }) => `${name}=${value}`)
        .sort();
      const inside = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(shape);
      return `<${[node.localName, ...attributes].join(' ')}>${inside.filter(Boolean).join('\n')}`;
    };
    return [...document.querySelector(wanted).shadowRoot.childNodes].map(shape).filter(Boolean).join('\n');
  }, selector);
