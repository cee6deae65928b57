// Opens an application in a browser and uses it as a visitor would.
import assert from 'node:assert/strict';

/** Texts in the manifest that all applications share; see examples/hosts/. */
const CONTROL = 'Encryption at rest';
const VENDOR = 'Example Mail';
const QUESTION = 'Where is the data?';
const SECTIONS = ['overview', 'control-grid', 'subprocessor-table', 'disclosure-form'];
/** `--trust-accent` in the applications' styles.css. */
const ACCENT = [122, 31, 92];

/** Opens the application and records its console messages, requests and policy violations from the start. */
async function openPage(browser, origin, options = {}) {
  const context = await browser.newContext({ locale: 'en-US', ...options });
  const page = await context.newPage();
  const seen = { messages: [], requests: [], violations: [] };
  await page.exposeBinding('reportViolation', (_, text) => seen.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      window.reportViolation(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
    );
    // Remember the server-rendered content, to check later that the element has taken it over.
    document.addEventListener('DOMContentLoaded', () => {
      window.served = document.querySelector('trust-center')?.shadowRoot?.querySelector('[part=page]');
    });
  });
  page.on('console', (message) => seen.messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.messages.push(String(error)));
  page.on('request', (request) => seen.requests.push(`${request.method()} ${request.url()}`));
  await page.goto(`${origin}/`);
  return { page, seen, close: () => context.close() };
}

const shown = (page) => page.locator('trust-center');
const sectionsOf = (page) =>
  page.evaluate(() =>
    [...document.querySelector('trust-center').shadowRoot.querySelectorAll('*')]
      .filter((element) => element.localName.startsWith('trust-'))
      .map((element) => element.localName.replace('trust-', '')),
  );

/** Returns an element's text color as [red, green, blue]. A computed style would keep the notation of the style sheet. */
const textColor = (element) => {
  const context = element.ownerDocument.createElement('canvas').getContext('2d');
  context.fillStyle = getComputedStyle(element).color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
};

async function report(page) {
  const form = page.locator('trust-disclosure-form');
  await form.getByLabel('Title').fill('A hole in the fence');
  await form.getByRole('radio', { name: 'High' }).check();
  await form.getByLabel('Steps to reproduce').fill('Walk through it.');
  await form.getByLabel('Your contact details').fill('finder@example.com');
  await form.locator('button.send').click();
  await page.locator('#report', { hasText: 'Taken: A hole in the fence' }).waitFor();
  await form.getByText('EX-1').first().waitFor();
}

/**
 * Returns the tests of an application as pairs of name and function, in the order in which they run.
 *
 * @param {import('./apps.mjs').App} app
 * @returns {[string, (state: { page: import('playwright-core').Page, seen: any, origin: string }) => Promise<void>][]}
 */
const steps = (app) => [
  [
    'content: the page shows a control and a vendor',
    async ({ page }) => {
      for (const words of [CONTROL, VENDOR]) await shown(page).getByText(words).first().waitFor();
    },
  ],
  [
    'property: the page shows only the chosen sections',
    async ({ page }) => {
      assert.deepEqual(await sectionsOf(page), SECTIONS);
      assert.equal(await shown(page).getByText(QUESTION).count(), 0);
      assert.equal(
        await page.evaluate(() => document.querySelector('trust-center').sections),
        SECTIONS.join(' '),
      );
    },
  ],
  ...(app.manifestOf
    ? [
        [
          'property: the element accepts the manifest as an object',
          async ({ page }) => {
            const name = (element) => element.manifest.organization.name;
            assert.equal(await page.locator(app.manifestOf).evaluate(name), 'Example Ltd');
          },
        ],
      ]
    : []),
  [
    'event: the application handles trust-load',
    ({ page }) => page.locator('#status', { hasText: 'Example Ltd: 0 problems' }).waitFor(),
  ],
  ['event: the application cancels trust-submit and takes the report', ({ page }) => report(page)],
  [
    'style: --trust-accent colors the links in the element',
    async ({ page }) => {
      const link = shown(page).locator('a[href^="mailto:"]').last();
      assert.deepEqual(await link.evaluate(textColor), ACCENT);
    },
  ],
  ...(app.prerendered
    ? [
        [
          'prerendered: the element keeps the server-rendered content',
          async ({ page }) => assert.ok(await page.evaluate(() => window.served?.isConnected)),
        ],
      ]
    : []),
  [
    'quiet: the page sends only GET requests, and only to its own origin',
    async ({ seen, origin }) => {
      assert.ok(seen.requests.length >= 2);
      assert.deepEqual(
        seen.requests.filter(
          (request) => !request.startsWith(`GET ${origin}/`) && !/^GET data:/.test(request),
        ),
        [],
      );
    },
  ],
  ['quiet: the page does not violate its policy', async ({ seen }) => assert.deepEqual(seen.violations, [])],
  ['quiet: the console is empty', async ({ seen }) => assert.deepEqual(seen.messages, [])],
];

/**
 * Runs all tests of an application in one page.
 *
 * @returns {AsyncGenerator<{ name: string, error?: unknown }>} The result of each test.
 */
export async function* visit(browser, app, origin) {
  const { page, seen, close } = await openPage(browser, origin);
  page.setDefaultTimeout(10_000);
  for (const [name, step] of steps(app)) {
    const error = await Promise.resolve(step({ page, seen, origin })).then(
      () => undefined,
      (reason) => reason,
    );
    yield { name, error };
  }
  await close();
}

/** Fails unless the content is in the source of the page, and visible in a browser without JavaScript. */
export async function readWithoutScripts(browser, origin) {
  const html = await (await fetch(`${origin}/`)).text();
  for (const words of [CONTROL, VENDOR])
    assert.ok(html.includes(words), `“${words}” is missing in the source of the page`);
  const { page, close } = await openPage(browser, origin, { javaScriptEnabled: false });
  try {
    for (const words of [CONTROL, VENDOR])
      assert.ok(
        await shown(page).getByText(words).first().isVisible(),
        `“${words}” is not visible without JavaScript`,
      );
  } finally {
    await close();
  }
}

/** Fails if a development build prints more than its usual console messages. */
export async function warnings(browser, app, origin) {
  const { page, seen, close } = await openPage(browser, origin);
  try {
    await page.locator('#status', { hasText: '0 problems' }).waitFor({ timeout: 10_000 });
    await report(page);
    const unexpected = seen.messages.filter((text) => !app.development.some((known) => text.includes(known)));
    // Without the usual messages this is not a development build, which would print no warnings in any case.
    assert.equal(seen.messages.length - unexpected.length, app.development.length, seen.messages.join('\n'));
    assert.deepEqual(unexpected, []);
  } finally {
    await close();
  }
}
