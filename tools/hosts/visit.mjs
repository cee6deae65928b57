// Opens an application in a browser and does what a visitor does.
import assert from 'node:assert/strict';

/** Of the manifest that all applications have; see examples/hosts/. */
const CONTROL = 'Encryption at rest';
const VENDOR = 'Example Mail';
const QUESTION = 'Where is the data?';
const SECTIONS = ['overview', 'control-grid', 'subprocessor-table', 'disclosure-form'];
/** `--trust-accent` in the applications' styles.css. */
const ACCENT = [122, 31, 92];

/** A page that has recorded what it says and asks for since before its first byte. */
async function openPage(browser, origin, options = {}) {
  const context = await browser.newContext({ locale: 'en-US', ...options });
  const page = await context.newPage();
  const seen = { words: [], requests: [], violations: [] };
  await page.exposeBinding('reportViolation', (_, text) => seen.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      window.reportViolation(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
    );
    // What the server has written, to be found again after the element has taken it over.
    document.addEventListener('DOMContentLoaded', () => {
      window.served = document.querySelector('trust-center')?.shadowRoot?.querySelector('[part=page]');
    });
  });
  page.on('console', (message) => seen.words.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.words.push(String(error)));
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

/** The colour of an element's words as red, green and blue: computed styles keep the notation of the sheet. */
const paintedColour = (element) => {
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
  await form.getByLabel('Your contact').fill('finder@example.com');
  await form.locator('button.send').click();
  await page.locator('#report', { hasText: 'Taken: A hole in the fence' }).waitFor();
  await form.getByText('EX-1').first().waitFor();
}

/**
 * What an application has to show, by name, in the order in which it is done.
 *
 * @param {import('./apps.mjs').App} app
 * @returns {[string, (state: { page: import('playwright-core').Page, seen: any, origin: string }) => Promise<void>][]}
 */
const steps = (app) => [
  [
    'content: a control and a vendor',
    async ({ page }) => {
      for (const words of [CONTROL, VENDOR]) await shown(page).getByText(words).first().waitFor();
    },
  ],
  [
    'property: the sections that were chosen, and no other',
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
          'property: the manifest, as an object',
          async ({ page }) => {
            const name = (element) => element.manifest.organization.name;
            assert.equal(await page.locator(app.manifestOf).evaluate(name), 'Example Ltd');
          },
        ],
      ]
    : []),
  [
    'event: trust-load is handled',
    ({ page }) => page.locator('#status', { hasText: 'Example Ltd: 0 problems' }).waitFor(),
  ],
  ['event: trust-submit is cancelled, and the report taken', ({ page }) => report(page)],
  [
    'style: --trust-accent colours what is inside',
    async ({ page }) => {
      const link = shown(page).locator('a[href^="mailto:"]').last();
      assert.deepEqual(await link.evaluate(paintedColour), ACCENT);
    },
  ],
  ...(app.prerendered
    ? [
        [
          'prerendered: what the server wrote is still there, taken over',
          async ({ page }) => assert.ok(await page.evaluate(() => window.served?.isConnected)),
        ],
      ]
    : []),
  [
    'quiet: no request beyond its own origin, none but to read',
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
  ['quiet: no violation of the policy', async ({ seen }) => assert.deepEqual(seen.violations, [])],
  ['quiet: not a word in the console', async ({ seen }) => assert.deepEqual(seen.words, [])],
];

/** @returns {AsyncGenerator<{ name: string, error?: unknown }>} each step with what came of it */
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

/** The page of a reader without JavaScript, and of whoever reads its source. */
export async function readWithoutScripts(browser, origin) {
  const html = await (await fetch(`${origin}/`)).text();
  for (const words of [CONTROL, VENDOR]) assert.ok(html.includes(words), `${words} is not in the source`);
  const { page, close } = await openPage(browser, origin, { javaScriptEnabled: false });
  try {
    for (const words of [CONTROL, VENDOR])
      assert.ok(await shown(page).getByText(words).first().isVisible(), `${words} is not to be seen`);
  } finally {
    await close();
  }
}

/** What a development build says, but for what it always says. */
export async function warnings(browser, app, origin) {
  const { page, seen, close } = await openPage(browser, origin);
  try {
    await page.locator('#status', { hasText: '0 problems' }).waitFor({ timeout: 10_000 });
    await report(page);
    const said = seen.words.filter((text) => !app.development.some((known) => text.includes(known)));
    // Otherwise this was no development build, and would say nothing in any case.
    assert.equal(seen.words.length - said.length, app.development.length, seen.words.join('\n'));
    assert.deepEqual(said, []);
  } finally {
    await close();
  }
}
