// Pages whose scripts have changed built-ins, as old libraries, polyfills and tracing tools do.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readable, startHosts, waitForElements } from './support.mjs';

let hosts;
before(async () => (hosts = await startHosts()));
after(() => hosts.close());

const FIELDS = { title: 'Stored XSS', steps: '1. Open\n2. Look', contact: 'ada@example.org' };
/** What a page without changes shows and sends. */
let expected;

async function use(name) {
  const { page, seen, close } = await hosts.open(`/hosts/${name}.html`);
  await waitForElements(page);
  const problems = await page.evaluate(() =>
    document.querySelector('trust-center').problems.map(({ message }) => message),
  );
  const words = await readable(page, 'trust-center');

  const search = page.locator('trust-control-grid input[type=search]');
  const count = page.locator('trust-control-grid [part~=count]');
  const counts = [];
  for (const query of ['encrypt', '']) {
    const before = await count.innerText();
    await search.fill(query);
    await page.waitForFunction(
      (text) =>
        document
          .querySelector('trust-center')
          .shadowRoot.querySelector('trust-control-grid')
          .shadowRoot.querySelector('[part~=count]')
          .innerText.trim() !== text.trim(),
      before,
    );
    counts.push(await count.innerText(), await page.locator('trust-control-grid [part~=control]').count());
  }
  await page.locator('trust-subprocessor-table th button').first().click();
  await page.locator('[aria-sort]').first().waitFor();
  const order = await page.locator('trust-subprocessor-table [part~=vendor]').allInnerTexts();
  await page.locator('[part~=explain]:visible').first().click();
  await page.locator('[part~=explanation]:popover-open').waitFor();
  await page.keyboard.press('Escape');

  const form = page.locator('trust-disclosure-form');
  for (const [field, value] of Object.entries(FIELDS)) await form.locator(`#report-${field}`).fill(value);
  const agreed = form.locator('#report-agreed');
  if (await agreed.count()) await agreed.check();
  // A new form restores the draft of the form that it replaces.
  await page.evaluate(() => {
    const old = document.querySelector('trust-disclosure-form');
    const made = document.createElement('trust-disclosure-form');
    made.setAttribute('src', old.getAttribute('src'));
    made.setAttribute('endpoint', old.getAttribute('endpoint'));
    old.replaceWith(made);
  });
  await form.locator('[part~=notice]').waitFor();
  const draft = await form.locator('#report-steps').inputValue();
  hosts.received.length = 0;
  await form.locator('.send').click();
  await form.locator('[part~=sent]').waitFor();
  const [report] = hosts.received;
  const { errors } = seen;
  await close();
  return { problems, words, counts, order, draft, report, errors };
}

test('a page without changes shows and sends the expected content', async () => {
  expected = await use('unpatched');
  assert.deepEqual(expected.problems, []);
  assert.deepEqual(expected.errors, []);
  assert.ok(expected.words.length > 5000);
  assert.ok(expected.counts[1] < expected.counts[3]);
  assert.equal(expected.draft, FIELDS.steps);
  assert.equal(expected.report.title, FIELDS.title);
});

for (const [name, what] of Object.entries({
  'patched-enumerable': 'enumerable helpers on built-in prototypes',
  'patched-to-json': 'toJSON on built-in prototypes',
  'patched-classic': 'the changes of a library from 2010',
  'patched-registry': 'polyfills of the element registry and of HTMLElement',
  'patched-tasks': 'wrapped promises, timers and listeners',
  'patched-fetch': 'a fetch without streams',
}))
  test(`a page with ${what} shows and sends the same content`, async () => {
    assert.deepEqual(await use(name), expected);
  });
