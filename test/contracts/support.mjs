// Helpers for tests that drive real pages: the gallery on a free port, and a Chromium.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openChromium } from '../../tools/lib/chromium.mjs';
import { root } from '../../tools/lib/run.mjs';
import { createGallery, listen } from '../../tools/serve.mjs';

/** The names of all elements, which are the folders in components/ that contain a class of that name. */
export const elementNames = (await readdir(join(root, 'components')))
  .filter((name) => existsSync(join(root, 'components', name, `${name}.ts`)))
  .sort();

export const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** `faq` → `TrustFaq` */
export const classNameOf = (name) => camelCase(`trust-${name}`).replace(/^t/, 'T');

const folders = (await readdir(join(root, 'examples'), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'examples', entry.name, 'index.html')))
  .map(({ name }) => name)
  .sort();
const isCompany = (name) => existsSync(join(root, 'examples', name, 'trust.json'));
/** COMPANIES: the example pages with a manifest of a company. PAGES: all example pages. */
export const COMPANIES = folders.filter(isCompany);
export const PAGES = [...COMPANIES, ...folders.filter((name) => !isCompany(name))];

/**
 * Starts the gallery and a browser, until `close` is called. `open` returns a new page that records its policy violations,
 * errors, warnings and requests from the start.
 *
 * @param intercept answers a request before the gallery does, if it returns true
 * @param launch more options for starting the browser
 */
export async function startPages({ intercept, launch } = {}) {
  const { server, reports } = createGallery();
  const [answer] = server.listeners('request');
  server.off('request', answer);
  server.on('request', (request, response) => {
    if (!intercept?.(request, response)) answer(request, response);
  });
  const port = await listen(server, 0);
  const origin = `http://127.0.0.1:${port}`;
  const browser = await openChromium(launch);

  async function open(path, { setUp, waitUntil, ...options } = {}) {
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', ...options });
    const page = await context.newPage();
    const seen = { violations: [], errors: [], warnings: [], requests: [] };
    await page.exposeBinding('reportViolation', (_, violation) => seen.violations.push(violation));
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (event) =>
        window.reportViolation(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
      ),
    );
    page.on('pageerror', (error) => seen.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') seen.errors.push(message.text());
      if (message.type() === 'warning') seen.warnings.push(message.text());
    });
    page.on('request', (request) => seen.requests.push(request.url().replace(origin, '')));
    await setUp?.(page);
    await page.goto(origin + path, { waitUntil });
    return { page, seen, close: () => context.close() };
  }

  async function close() {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  return { origin, browser, reports, server, open, close };
}

/** Returns an address without its query. Files that are loaded on demand have their version in the query. */
export const withoutQuery = (address) => address.replace(/\?.*/, '');

/**
 * Waits until every element of the library on the page, also inside shadow roots, shows its content. Throws after ten seconds
 * with the names of the others, because an element that is not registered would pass every other check.
 */
export async function waitForElements(page) {
  const unready = await page.evaluate(async () => {
    const all = (scope) =>
      [...scope.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? all(el.shadowRoot) : [])]);
    const isReady = (el) =>
      el.matches(':defined') && el.state?.status !== 'loading' && el.shadowRoot?.firstElementChild;
    const waiting = () => {
      const own = all(document).filter((el) => el.localName.startsWith('trust-'));
      return own.length ? own.filter((el) => !isReady(el)).map((el) => el.localName) : ['no element at all'];
    };
    const end = performance.now() + 10_000;
    while (waiting().length && performance.now() < end) await new Promise(requestAnimationFrame);
    // The form of the disclosure section appears in the update after its first.
    do await Promise.all(all(document).map((el) => el.updateComplete));
    while (all(document).some((el) => el.isUpdatePending));
    return waiting();
  });
  if (unready.length) throw new Error(`Not ready: ${unready.join(', ')}`);
}
