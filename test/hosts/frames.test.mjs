// Elements in sandboxed frames: with the page's origin, with an opaque origin, and without scripts.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startHosts, waitForElements } from './support.mjs';

let hosts;
before(async () => (hosts = await startHosts()));
after(() => hosts.close());

const FIELDS = { title: 'Stored XSS', steps: '1. Open\n2. Look', contact: 'ada@example.org' };

async function open(name, options) {
  const opened = await hosts.open(`/hosts/${name}.html`, options);
  const frame = opened.page.frames()[1];
  return { ...opened, frame };
}
const fill = async (frame) => {
  for (const [name, value] of Object.entries(FIELDS)) await frame.locator(`#report-${name}`).fill(value);
  const agreed = frame.locator('#report-agreed');
  if (await agreed.count()) await agreed.check();
};

for (const name of ['sandbox-scripts', 'sandbox-same-origin']) {
  test(`a page in the frame ${name} loads, searches, sorts, explains and follows a link`, async () => {
    const { frame, seen, close } = await open(name);
    await waitForElements(frame);
    assert.equal(await frame.locator('trust-center > p').isVisible(), false);
    const controls = frame.locator('trust-control-grid [part~=group]:not([hidden]) [part~=control]');
    const all = await controls.count();
    await frame.locator('trust-control-grid input[type=search]').fill('encrypt');
    await frame.locator('trust-control-grid [part~=count]', { hasText: ' of ' }).waitFor();
    assert.ok((await controls.count()) < all);
    await frame.locator('trust-subprocessor-table th button').first().click();
    await frame.locator('[aria-sort]').first().waitFor();
    const explain = frame.locator('[part~=explain]:visible').first();
    await explain.click();
    await frame.locator('[part~=explanation]:popover-open').waitFor();
    await frame.page().keyboard.press('Escape');
    await frame.locator('[part~=nav] summary').click();
    await frame.locator('[part~=nav-link]', { hasText: 'Controls' }).click();
    await frame.waitForFunction(
      () => document.activeElement?.shadowRoot?.activeElement?.localName === 'trust-control-grid',
    );
    assert.deepEqual(seen.errors, []);
    await close();
  });

  test(`the form in the frame ${name} sends a report by the button and by the Enter key`, async () => {
    for (const how of ['button', 'Enter']) {
      const { page, frame, seen, close } = await open(name);
      await waitForElements(frame);
      await fill(frame);
      hosts.received.length = 0;
      if (how === 'button') await frame.locator('.send').click();
      else {
        await frame.locator('#report-title').focus();
        await page.keyboard.press('Enter');
      }
      await frame.locator('[part~=sent]').waitFor();
      assert.equal(hosts.received.length, 1, how);
      assert.equal(hosts.received[0].title, FIELDS.title);
      assert.deepEqual(seen.errors, []);
      await close();
    }
  });

  test(`the form in the frame ${name} lists missing fields`, async () => {
    const { frame, close } = await open(name);
    await waitForElements(frame);
    await frame.locator('.send').click();
    await frame.locator('[part~=error-summary]').waitFor();
    await close();
  });

  test(`a draft in the frame ${name} survives when the form is replaced`, async () => {
    const { frame, seen, close } = await open(name);
    await waitForElements(frame);
    await fill(frame);
    await frame.evaluate(() => {
      const form = document.querySelector('trust-disclosure-form');
      form.replaceWith(form.cloneNode(true));
    });
    await frame.locator('[part~=notice]').waitFor();
    for (const [field, value] of Object.entries(FIELDS))
      assert.equal(await frame.locator(`#report-${field}`).inputValue(), value);
    assert.deepEqual(seen.errors, []);
    await close();
  });

  test(`the form in the frame ${name} lets the reader copy a report that cannot be sent`, async () => {
    const { frame, close } = await open(name);
    await waitForElements(frame);
    await frame.evaluate(() =>
      document.querySelector('trust-disclosure-form').setAttribute('endpoint', '/nothing'),
    );
    await fill(frame);
    await frame.locator('.send').click();
    await frame.locator('[part~=failed]').waitFor();
    const copy = frame.locator('[part~=alternatives] button');
    await copy.click();
    const text = frame.locator('#report-text');
    assert.match(await text.inputValue(), /Stored XSS/);
    // A frame with an opaque origin has no access to the clipboard, so the text is selected instead.
    if (name === 'sandbox-scripts')
      assert.ok(await text.evaluate((field) => field.selectionEnd - field.selectionStart > 20));
    await close();
  });
}

test('a frame with an opaque origin has no storage, and the console stays empty', async () => {
  const { frame, seen, close } = await open('sandbox-scripts');
  await waitForElements(frame);
  assert.match(
    await frame.evaluate(() => {
      try {
        return String(window.sessionStorage);
      } catch (error) {
        return error.name;
      }
    }),
    /SecurityError/,
  );
  await fill(frame);
  assert.deepEqual([...seen.errors, ...seen.warnings], []);
  await close();
});

test('a frame without scripts shows the fallback', async () => {
  const { frame, close } = await open('sandbox-none');
  assert.ok(await frame.locator('trust-center > p').isVisible());
  await close();
});

test('a frame with an opaque origin keeps the fallback if the server does not send CORS headers', async () => {
  const { frame, close } = await open('sandbox-no-cors');
  assert.ok(await frame.locator('trust-center > p').isVisible());
  assert.equal(await frame.evaluate(() => customElements.get('trust-center')), undefined);
  await close();
});
