// Print: black on white in every color scheme, folded content open, no controls, and the URL after each link.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startPages, waitForElements } from '../contracts/support.mjs';

let pages;
before(async () => (pages = await startPages()));
after(() => pages.close());

/** Opens a page of the gallery with print media. */
const openForPrint = async (path, options) => {
  const opened = await pages.open(path, options);
  await waitForElements(opened.page);
  await opened.page.emulateMedia({ media: 'print' });
  await opened.page.evaluate(() => {
    // Finds elements in the shadow roots of the center and of its sections.
    window.inside = (selector) => {
      const { shadowRoot } = document.querySelector('trust-center');
      return [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].map((el) => el.shadowRoot)].flatMap(
        (root) => (root ? [...root.querySelectorAll(selector)] : []),
      );
    };
    window.shown = (el) => el.getClientRects().length > 0;
  });
  return opened;
};

test('a dark page prints black text', async () => {
  const { page, close } = await openForPrint('/themes/?theme=dark-developer');
  const colors = await page.evaluate(() =>
    window.inside('.section').map((el) => [getComputedStyle(el).color, getComputedStyle(el).colorScheme]),
  );
  assert.ok(colors.length > 5);
  for (const [color, scheme] of colors) {
    assert.equal(color, 'rgb(0, 0, 0)');
    assert.equal(scheme, 'light');
  }
  await close();
});

test('a printed page has no controls and no navigation', async () => {
  const { page, close } = await openForPrint('/ontrackio/');
  const left = await page.evaluate(() =>
    window
      .inside('button:not(.sort), input, select, textarea, nav')
      .filter(window.shown)
      .map((el) => el.outerHTML.slice(0, 80)),
  );
  assert.deepEqual(left, []);
  await close();
});

test('a printed page does not show the heading of the form', async () => {
  const { page, close } = await openForPrint('/ontrackio/');
  const headings = await page.evaluate(() => window.inside('#trust-report').map(window.shown));
  assert.deepEqual(headings, [false]);
  await close();
});

test('the printed sections use the whole width of a wide sheet', async () => {
  const { page, close } = await openForPrint('/omnitrex/', { viewport: { width: 1400, height: 900 } });
  const [column, all] = await page.evaluate(() =>
    ['.sections', '.page'].map((selector) => window.inside(selector)[0].getBoundingClientRect().width),
  );
  assert.equal(column, all);
  await close();
});

test('a printed page shows folded content, with the URLs of its links', async () => {
  const { page, close } = await openForPrint('/novex/');
  const folded = await page.evaluate(async () => {
    const center = document.querySelector('trust-center');
    center.manifest = {
      manifestVersion: 1,
      organization: { name: 'Example' },
      faq: [{ id: 'where', question: 'Where?', answer: 'Here, [as said](https://example.com/here).' }],
    };
    await center.updateComplete;
    await window.inside('trust-faq')[0].updateComplete;
    await new Promise(requestAnimationFrame);
    return window.inside('details .answer').map((el) => [el.checkVisibility(), el.offsetHeight > 0]);
  });
  assert.deepEqual(folded, [[true, true]]);
  const address = await page.evaluate(
    () => getComputedStyle(window.inside('.answer a')[0], '::after').content,
  );
  assert.match(address, /https:\/\/example\.com\/here|attr\(href\)/);
  await close();
});

test('a printed page does not overflow the sheet', async () => {
  const { page, close } = await openForPrint('/ontrackio-docs/', { viewport: { width: 680, height: 900 } });
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 680);
  await close();
});
