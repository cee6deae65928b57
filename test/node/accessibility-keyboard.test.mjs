// Whole pages by keyboard alone, forwards and backwards, wide and at 400 % zoom: nothing traps the focus, it
// follows the visual order across shadow roots, it shows, and it is never behind the navigation.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { COMPANIES, startPages, waitForElements } from '../contracts/support.mjs';

let pages;
before(async () => (pages = await startPages()));
after(() => pages.close());

/** More stops than any page has. */
const ENOUGH = 300;

/** Puts `focusNow()` into the page: what is known of the place where the focus is, or null outside the page. */
const helpers = () => {
  const inside = (root) => {
    const at = root.activeElement;
    return at?.shadowRoot?.activeElement ? inside(at.shadowRoot) : at;
  };
  const hit = (x, y, root = document) => {
    const at = root.elementFromPoint(x, y);
    return at?.shadowRoot && at.shadowRoot !== root ? (hit(x, y, at.shadowRoot) ?? at) : at;
  };
  let before;
  window.focusNow = () => {
    const at = inside(document);
    if (!at || at === document.body) {
      before = undefined;
      return null;
    }
    const { left, right, top, bottom, width, height } = at.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const again = at === before;
    before = at;
    // A link over two lines has a box with empty corners, so several points are tried.
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.3, 0.5, 0.7, 0.9].map((y) => [x, y]));
    const shows = points.some(([x, y]) => {
      const found = hit(left + width * x, top + height * y);
      return found !== null && (at === found || at.contains(found));
    });
    const host = at.getRootNode().host?.localName;
    // The navigation also says where the reader is, which changes on the way.
    const named = at.matches('nav summary') ? at.firstElementChild : at;
    const words = (at.ariaLabel ?? named.textContent).trim().replace(/\s+/g, ' ').slice(0, 40);
    return {
      what: `${host ?? 'page'} ${at.localName} "${words}"`,
      ours: host !== undefined,
      again,
      shows,
      ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      // of the document, not of the window
      box: { left, right, top: top + window.scrollY, bottom: bottom + window.scrollY },
    };
  };
};

/** All stops that a key makes until it leaves the page. */
async function walk(page, key) {
  const stops = [];
  while (stops.length < ENOUGH) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => window.focusNow());
    if (stop === null) return stops;
    assert.ok(!stop.again, `${stop.what} lets ${key} out`);
    stops.push(stop);
  }
  assert.fail(`${key} never leaves the page`);
}

for (const name of [...COMPANIES, 'elements'])
  for (const width of [1280, 320])
    test(`/${name} at ${width} pixels can be used by keyboard (2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11)`, async () => {
      const { page, close } = await pages.open(`/${name}/`, { viewport: { width, height: 700 } });
      await waitForElements(page);
      await page.evaluate(helpers);
      const forwards = await walk(page, 'Tab');
      const backwards = await walk(page, 'Shift+Tab');
      assert.ok(forwards.filter(({ ours }) => ours).length > 3, 'it went through the elements');
      const names = (stops) => stops.map(({ what }) => what);
      const other = names(backwards).reverse();
      const parted = names(forwards).findIndex((what, index) => what !== other[index]);
      assert.equal(
        parted === -1 ? '' : `${forwards[parted].what} / ${other[parted]}`,
        '',
        'the same way back',
      );

      const both = [...forwards, ...backwards].filter(({ ours }) => ours);
      assert.deepEqual(names(both.filter(({ ring }) => !ring)), [], 'the focus has a ring');
      assert.deepEqual(names(both.filter(({ shows }) => !shows)), [], 'nothing covers the focus');

      // Up again only to another column: a step to what stands above in the same one would surprise.
      const up = forwards.filter(({ box }, index) => {
        const last = forwards[index - 1]?.box;
        return last && box.bottom <= last.top && box.left < last.right - 1 && box.right > last.left + 1;
      });
      assert.deepEqual(names(up), [], 'the focus follows the eye');
      await close();
    });
