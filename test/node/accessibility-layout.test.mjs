// How the gallery's pages bear what readers do to them: zoom, larger text, spaced text, a forced palette, no
// motion, the other direction, small targets. Each test walks all shadow roots.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { COMPANIES, startPages, waitForElements } from '../contracts/support.mjs';

const PAGES = [...COMPANIES, 'elements'];
let pages;
before(async () => (pages = await startPages()));
after(() => pages.close());

/** Puts into the page what the tests ask it. */
const helpers = () => {
  const all = (scope = document) =>
    [...scope.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? all(el.shadowRoot) : [])]);
  const ours = () =>
    all().filter((el) => el.getRootNode() instanceof window.ShadowRoot && el.checkVisibility());
  const describe = (el) =>
    `${el.getRootNode().host.localName} ${el.localName}.${el.className?.baseVal ?? el.className} ` +
    `"${el.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  /** A style for the document and every shadow root: stronger than what a reader's own style can do. */
  const addStyle = (css) => {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(css);
    for (const root of [document, ...all().map((el) => el.shadowRoot)])
      if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  /** Elements that clip some of their content; a select shortens its own, and hidden words are hidden. */
  const cut = () =>
    ours()
      .filter((el) => !el.closest('.visually-hidden, select, thead'))
      .filter((el) => {
        const { overflowX, overflowY, contentVisibility, whiteSpaceCollapse } = getComputedStyle(el);
        if (contentVisibility === 'auto' || whiteSpaceCollapse === 'preserve') return false;
        return (
          (overflowX !== 'visible' && el.scrollWidth > el.clientWidth + 1) ||
          (overflowY !== 'visible' && el.scrollHeight > el.clientHeight + 1)
        );
      })
      .map(describe);
  const width = () => document.documentElement.scrollWidth;
  window.a11y = { all, ours, describe, addStyle, cut, width };
};

async function open(name, options) {
  const opened = await pages.open(`/${name}/`, options);
  await waitForElements(opened.page);
  await opened.page.evaluate(helpers);
  return opened;
}
const narrow = { viewport: { width: 320, height: 700 } };
const wide = { viewport: { width: 1280, height: 800 } };

const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

for (const name of PAGES) {
  for (const [size, options] of Object.entries({ 320: narrow, 1280: wide }))
    test(`/${name} at ${size} pixels shows spaced text whole (1.4.12)`, async () => {
      const { page, close } = await open(name, options);
      const [width, cut] = await page.evaluate((css) => {
        window.a11y.addStyle(css);
        return [window.a11y.width(), window.a11y.cut()];
      }, SPACED);
      assert.equal(width, Number(size));
      assert.deepEqual(cut, []);
      await close();
    });

  test(`/${name} shows text at 200 % whole (1.4.4)`, async () => {
    const { page, close } = await open(name, wide);
    const [width, cut, slow] = await page.evaluate(() => {
      const sizeOf = (el) => parseFloat(getComputedStyle(el).fontSize);
      const before = window.a11y.ours().map((el) => [el, sizeOf(el)]);
      for (const el of document.querySelectorAll('*'))
        if (el.localName.startsWith('trust-') && !el.parentElement.closest('trust-center'))
          el.style.setProperty('font-size', `${sizeOf(el) * 2}px`);
      // Large titles are sized by the column as well, and the marks of explanations are never below 12 px:
      // they grow less. Boxes to tick are no text.
      const slow = before
        .filter(([el]) => !el.matches('input, .explain, .explain *'))
        .filter(([el, size]) => sizeOf(el) < size * (size < 24 ? 1.85 : 1.4));
      return [window.a11y.width(), window.a11y.cut(), slow.map(([el]) => window.a11y.describe(el))];
    });
    assert.deepEqual(slow, []);
    assert.equal(width, 1280);
    assert.deepEqual(cut, []);
    await close();
  });

  for (const [size, options] of Object.entries({ 320: narrow, 1280: wide }))
    test(`/${name} at ${size} pixels has targets of at least 24 by 24 pixels (2.5.8)`, async () => {
      const { page, close } = await open(name, options);
      const small = await page.evaluate(() =>
        window.a11y
          .ours()
          .filter((el) => el.matches('a[href], button, input, select, textarea, summary'))
          .filter((el) => {
            const { width, height } = (
              el.matches('[type=checkbox], [type=radio]') ? el.closest('label') : el
            ).getBoundingClientRect();
            return width < 24 || height < 24;
          })
          // A link in a sentence is as high as its line: the rule's own exception.
          .filter((el) => {
            const around = el.closest('p, li, dd, dt, td, th, div').textContent.trim();
            return !(
              getComputedStyle(el).display === 'inline' && around.length > el.textContent.trim().length
            );
          })
          .map(window.a11y.describe),
      );
      assert.deepEqual(small, []);
      await close();
    });

  test(`/${name} moves nothing by itself, with or without reduced motion (2.2.2, 2.3.3)`, async () => {
    for (const reducedMotion of ['reduce', 'no-preference']) {
      const { page, close } = await open(name, { ...narrow, reducedMotion });
      const moving = await page.evaluate(() =>
        document
          .getAnimations()
          .concat(window.a11y.all().flatMap((el) => el.shadowRoot?.getAnimations() ?? []))
          .map(({ effect }) => window.a11y.describe(effect.target)),
      );
      assert.deepEqual(moving, [], reducedMotion);
      await close();
    }
  });

  test(`/${name} from right to left fits the page and is aligned to the right (1.3.2, 1.4.10)`, async () => {
    for (const options of [narrow, wide]) {
      const setUp = (page) =>
        page.addInitScript(() =>
          document.addEventListener('readystatechange', () => {
            document.documentElement.lang = 'ar';
            document.documentElement.dir = 'rtl';
          }),
        );
      const { page, close } = await open(name, { ...options, setUp });
      const [width, directions, outside] = await page.evaluate(() => [
        window.a11y.width(),
        [
          ...new Set(
            window.a11y
              .ours()
              .filter((el) => el.matches('h2, table'))
              .map((el) => getComputedStyle(el).direction),
          ),
        ],
        window.a11y
          .ours()
          .filter((el) => !el.closest('.visually-hidden, thead') && el.getBoundingClientRect().left < -1)
          .map(window.a11y.describe),
      ]);
      assert.equal(width, options.viewport.width);
      assert.deepEqual(directions, ['rtl']);
      assert.deepEqual(outside, []);
      await close();
    }
  });
}

test('marks, buttons and fields use the palette of forced colors (1.4.1, 1.4.11)', async () => {
  const { page, close } = await open('ontrackio', { ...wide, forcedColors: 'active' });
  const found = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.color = 'CanvasText';
    const palette = getComputedStyle(probe).color;
    const colours = (selector, property) =>
      window.a11y
        .ours()
        .filter((el) => el.matches(selector))
        .map((el) => getComputedStyle(el)[property]);
    return {
      palette,
      marks: [...new Set(colours('svg.mark', 'color'))],
      unbordered: colours('.button, .field', 'borderTopStyle').filter((style) => style !== 'solid').length,
      buttons: colours('.button', 'color').length,
    };
  });
  assert.deepEqual(found.marks, [found.palette]);
  assert.equal(found.unbordered, 0);
  assert.ok(found.buttons > 0);
  await close();
});
