/* global Node, PerformanceObserver */
// What the tests of prerendering share: manifests, the text of HTML, and pages served under a strict policy.
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

/** What a reader of the source finds: comments and tags taken out, nothing else, and not what scripts hold. */
export const textOf = (html) =>
  decode(
    html
      .replace(/<(script|style|title)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<[^>]*>/g, ' '),
  )
    .replace(/\s+/g, ' ')
    .trim();

/** Words of a manifest as they read: without the marks of inline Markdown, in English or their one language. */
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

/** An application's own bundle: the elements, with or without what takes prerendered ones over. */
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
 * A site of its own: `files` by path, and below /dist/ what was built, under a strict policy. A file may be a function that
 * gives it when it is asked for.
 */
export async function startServer(files) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://site.invalid');
    // Browsers that nobody tells otherwise ask for it by themselves.
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
 * Such a site and a Chromium. `open` gives a page that has recorded its messages, violations, layout shifts and failed
 * requests since before its first byte, and the nodes of every prerendered root as they were before the first script ran.
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

/** Runs in the page, before anything else. */
export function watch() {
  window.shifts = 0;
  const add = (list) => list.getEntries().forEach(({ value }) => (window.shifts += value));
  // Chromium alone counts them.
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
  // Interactive: all is parsed, and no module has run.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    const root = document.querySelector('trust-center')?.shadowRoot;
    window.before = root ? window.everything(root).filter((node) => !node.matches('link, style')) : [];
    // What a reader sees between two frames: the least of the page that there was.
    window.least = Infinity;
    const look = () => {
      const { height } = document.querySelector('trust-center').getBoundingClientRect();
      window.least = Math.min(window.least, height);
      requestAnimationFrame(look);
    };
    if (root) look();
  });
}

/** Waits until the center shows its manifest and every section in it has settled its renders. */
export const settled = (page) =>
  page.evaluate(async () => {
    await customElements.whenDefined('trust-center');
    const center = document.querySelector('trust-center');
    const end = performance.now() + 10_000;
    // Renders also the sections that would wait until the reader is near.
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

/** What became of the nodes that stood there before the first script ran. */
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
 * Every root as text: tags, attributes, words. Left out is what may differ between one that was taken over and
 * one that was rendered afresh: comments, white space, and what a browser or a driver writes by itself.
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
