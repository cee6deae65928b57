// The one file registers every element and brings what a first view needs; what another element shows comes when a page
// holds one, and what few pages need when they need it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../tools/lib/run.mjs';
import { startPages, waitForElements, withoutQuery } from './support.mjs';

let pages;
before(async () => (pages = await startPages()));
after(() => pages.close());

const SCRIPT = '<script type="module" src="/dist/trust-center.js"></script>';
const MANIFEST = JSON.stringify({
  manifestVersion: 1,
  organization: { name: 'Example' },
  faq: [{ question: 'Where is the data?', answer: 'In Frankfurt.' }],
  contacts: [{ kind: 'security', email: 'security@example.com' }],
});
const DATA = `<script type="application/json">${MANIFEST}</script>`;

/** Opens a page of this body. `setUp` may answer requests of its own before. */
const open = (body, setUp) =>
  pages.open('/body.html', {
    setUp: async (page) => {
      await page.route('**/body.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="en"><title>t</title>${body}`,
        }),
      );
      await setUp?.(page);
    },
  });
const partsOf = ({ requests }) =>
  requests.map(withoutQuery).flatMap((path) => path.match(/\/chunks\/(.+)\.js$/)?.[1] ?? []);

test('a page asks for the parts of the elements it holds, and of no other', async () => {
  const { page, seen, close } = await open(`${SCRIPT}<trust-faq>${DATA}</trust-faq>`);
  await waitForElements(page);
  assert.deepEqual(partsOf(seen), ['faq']);
  await page.getByText('Where is the data?').waitFor();
  await close();
});

test('a center asks for the parts of the sections that its manifest fills', async () => {
  const { page, seen, close } = await open(`${SCRIPT}<trust-center>${DATA}</trust-center>`);
  await page.getByText('Where is the data?').waitFor();
  await page.getByText('security@example.com').waitFor();
  assert.deepEqual(partsOf(seen).sort(), ['contacts', 'faq']);
  await close();
});

test('an element that comes later, at any depth, is found', async () => {
  const { page, seen, close } = await open(SCRIPT);
  await page.waitForFunction(() => customElements.get('trust-center'));
  await page.evaluate((text) => {
    const box = document.createElement('div');
    const faq = document.createElement('trust-faq');
    // set before its class is there
    faq.manifest = JSON.parse(text);
    box.append(document.createElement('p'), faq);
    document.body.append(box);
  }, MANIFEST);
  await page.getByText('Where is the data?').waitFor();
  assert.deepEqual(partsOf(seen), ['faq']);
  await close();
});

test('in a shadow root of the host it comes as well; load() fetches before, and rejects a name that is none of ours', async () => {
  const { page, seen, close } = await open(`${SCRIPT}<div id="host"></div>`);
  await page.evaluate((text) => {
    const faq = document.createElement('trust-faq');
    faq.manifest = JSON.parse(text);
    document.querySelector('#host').attachShadow({ mode: 'open' }).append(faq);
  }, MANIFEST);
  await page.getByText('Where is the data?').waitFor();
  const said = await page.evaluate(async () => {
    const { load } = await import('/dist/trust-center.js');
    await load('trust-faq', 'trust-contacts', 'trust-center');
    return load('trust-nothing').catch(String);
  });
  assert.match(said, /TypeError: trust-center: no element is called trust-nothing/);
  assert.deepEqual(partsOf(seen), ['faq', 'contacts']);
  await close();
});

test('a section in a shadow root that was there before the script has the manifest of the center around', async () => {
  const { page, close } = await open(
    `<trust-center>${DATA}<my-card slot="footer"><template shadowrootmode="open"><trust-faq></trust-faq></template></my-card></trust-center>${SCRIPT}`,
  );
  await page.locator('my-card').getByText('Where is the data?').waitFor();
  await close();
});

test('what mends a manifest is asked for by the first that is not sound', async () => {
  const broken = DATA.replace('"faq":[', '"faq":[{"question":5},');
  const { page, seen, close } = await open(`${SCRIPT}<trust-faq>${broken}</trust-faq>`);
  await page.getByText('Where is the data?').waitFor();
  assert.deepEqual(partsOf(seen).sort(), ['faq', 'mend']);
  assert.match(seen.warnings.join(), /\$\.faq\[0\]\.question: expected text/);
  await close();
});

test('where that cannot be loaded, nothing of the manifest is shown, and words say so', async () => {
  const broken = DATA.replace('"faq":[', '"faq":[{"question":5},');
  const { page, seen, close } = await open(`${SCRIPT}<trust-faq>${broken}</trust-faq>`, (page) =>
    page.route('**/chunks/mend.js*', (route) => route.abort()),
  );
  await page.getByText('because of an error in what was published').waitFor();
  assert.equal(await page.getByText('Where is the data?').count(), 0);
  assert.match(seen.warnings.join(), /trust-center: invalid/);
  await close();
});

for (const [name, isUp] of [
  ['is asked for by an element that names a hash', true],
  ['closes the page where it cannot be loaded', false],
])
  test(`what checks integrity ${name}`, async () => {
    const hash = createHash('sha256').update(MANIFEST).digest('base64');
    const { page, seen, close } = await open(
      `${SCRIPT}<trust-faq src="/hashed.json" integrity="sha256-${hash}"></trust-faq>`,
      async (page) => {
        await page.route('**/hashed.json', (route) =>
          route.fulfill({ contentType: 'application/json', body: MANIFEST }),
        );
        if (!isUp) await page.route('**/chunks/integrity.js*', (route) => route.abort());
      },
    );
    await page.getByText(isUp ? 'Where is the data?' : 'differs from the version').waitFor();
    assert.equal(await page.getByText('Where is the data?').count(), isUp ? 1 : 0);
    assert.deepEqual(partsOf(seen).sort(), ['faq', 'integrity']);
    await close();
  });

test('the one file may be served under another name, with a query', async () => {
  const served = await readFile(join(root, 'dist/trust-center.js'), 'utf8');
  const { page, seen, close } = await open(
    `<script type="module" src="/dist/tc.v2.js?v=2"></script><trust-center>${DATA}</trust-center>`,
    (page) =>
      page.route('**/tc.v2.js?v=2', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: served }),
      ),
  );
  await page.getByText('Where is the data?').waitFor();
  assert.ok(!seen.requests.some((path) => path.startsWith('/dist/trust-center.js')));
  assert.deepEqual([...seen.errors, ...seen.warnings], []);
  await close();
});

test('while chosen sections are on their way, the center chooses none itself', async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const { page, close } = await open(
    `${SCRIPT}<trust-center>${DATA}<trust-contacts></trust-contacts></trust-center>`,
    (page) =>
      page.route('**/chunks/contacts.js*', async (route) => {
        await held;
        await route.continue();
      }),
  );
  const own = () =>
    page.evaluate(() => {
      const { shadowRoot } = document.querySelector('trust-center');
      return [...shadowRoot.querySelectorAll('[part=sections] *')].map(({ localName }) => localName);
    });
  await page.waitForFunction(() => document.querySelector('trust-center').state?.status === 'ready');
  assert.ok(!(await own()).some((tag) => tag.startsWith('trust-')), 'it shows sections of its own choice');
  release();
  await page.getByText('security@example.com').waitFor();
  assert.equal(await page.getByText('Where is the data?').count(), 0);
  await close();
});

test('a part that cannot be loaded: plain words in its place, the rest stays, trying again works', async () => {
  let isUp = false;
  const { page, seen, close } = await open(`${SCRIPT}<trust-center>${DATA}</trust-center>`, (page) =>
    page.route('**/chunks/faq.js*', (route) => (isUp ? route.continue() : route.abort())),
  );
  const retry = page.getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  await page.getByText('security@example.com').waitFor();
  assert.match(seen.warnings.join(), /<trust-faq> could not be loaded/);
  isUp = true;
  await retry.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Where is the data?').waitFor();
  assert.equal(await retry.count(), 0);
  await close();
});

test('a part of another version is refused, and said', async () => {
  const part = await readFile(join(root, 'dist/chunks/faq.js'), 'utf8');
  const other = part.replace(/(const \w+=)"[0-9a-f]{8}"/, '$1"0ther000"');
  assert.notEqual(other, part);
  const { page, seen, close } = await open(`${SCRIPT}<trust-center>${DATA}</trust-center>`, (page) =>
    page.route('**/chunks/faq.js*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: other }),
    ),
  );
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  assert.match(seen.warnings.join(), /chunks\/faq\.js is of another version than trust-center\.js/);
  await close();
});

test('the form comes after its policy; where it cannot be loaded, words say so and trying again works', async () => {
  let isUp = false;
  const manifest = JSON.stringify({
    manifestVersion: 1,
    organization: { name: 'Example' },
    disclosure: { contacts: ['mailto:security@example.com'], policyUrl: 'https://example.com/policy' },
  });
  const { page, seen, close } = await open(
    `${SCRIPT}<trust-disclosure-form><script type="application/json">${manifest}</script></trust-disclosure-form>`,
    (page) => page.route('**/chunks/report-form.js*', (route) => (isUp ? route.continue() : route.abort())),
  );
  const retry = page.getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  await page.getByText('security@example.com').waitFor();
  assert.match(seen.warnings.join(), /the form could not be loaded/);
  isUp = true;
  await retry.click();
  await page.locator('form').waitFor();
  assert.equal(await retry.count(), 0);
  await close();
});
