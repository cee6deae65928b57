// Host pages with style sheets that could break the layout: the elements stay complete and readable.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { overflowing, readable, startHosts, waitForElements } from './support.mjs';

let hosts;
before(async () => (hosts = await startHosts()));
after(() => hosts.close());

/** Returns positions and computed styles of some parts of the center. */
const look = (page) =>
  page.evaluate(() => {
    const center = document.querySelector('trust-center');
    const inside = (selector, root = center.shadowRoot) => root.querySelector(selector);
    const overview = inside('trust-overview').shadowRoot;
    const table = inside('trust-subprocessor-table').shadowRoot.querySelector('table');
    const nav = inside('.nav').getBoundingClientRect();
    const sections = inside('.sections').getBoundingClientRect();
    const intro = getComputedStyle(inside('.intro', overview));
    const row = table.querySelector('tbody tr');
    return {
      width: center.getBoundingClientRect().width,
      navAt: nav.right <= sections.left ? 'left' : nav.left >= sections.right ? 'right' : 'top',
      whiteSpace: intro.whiteSpace,
      align: intro.textAlign,
      indent: intro.textIndent,
      wordBreak: intro.wordBreak,
      fontSize: intro.fontSize,
      row: getComputedStyle(row).display,
      cells: row.children.length,
      fallback: center.querySelector('p')?.checkVisibility() ?? false,
      status: getComputedStyle(inside('.state', overview) ?? inside('[part~=freshness] *', overview)).color,
    };
  });
const open = async (name, width = 1280, more = {}) => {
  const opened = await hosts.open(`/hosts/${name}.html`, { viewport: { width, height: 800 }, ...more });
  await waitForElements(opened.page);
  return opened;
};

for (const [name, wanted] of Object.entries({
  plain: { navAt: 'left', row: 'table-row' },
  'small-root': { navAt: 'left', fontSize: '19px' },
  unset: { navAt: 'left', row: 'table-row' },
  'unset-important': { navAt: 'left', row: 'table-row' },
  important: { navAt: 'top' }, // the page has a font size of 30 px, so it counts as narrow
  inherited: { navAt: 'left' },
  rtl: { navAt: 'right', row: 'table-row' },
  'rtl-english': { navAt: 'left' },
  'rtl-style': { navAt: 'left' },
}))
  test(`the center is laid out correctly and readable on the page ${name}`, async () => {
    const { page, seen, close } = await open(name);
    const { width, fallback, ...found } = await look(page);
    assert.ok(width > 1000, `${width} pixels wide`);
    assert.equal(fallback, false, 'the fallback is shown beside the manifest');
    for (const [what, value] of Object.entries({
      whiteSpace: 'normal',
      align: 'start',
      indent: '0px',
      wordBreak: 'normal',
      ...wanted,
    }))
      assert.equal(found[what], value, what);
    assert.deepEqual(await overflowing(page), []);
    const words = await readable(page, 'trust-center');
    for (const text of ['Sub-processors', 'Row-level security policies', 'security@nov3x.com'])
      assert.ok(words.toLowerCase().includes(text.toLowerCase()), text);
    assert.deepEqual(seen.errors, []);
    await close();
  });

test('text is at least 12 px on a page with a small root font', async () => {
  const { page, close } = await open('small-root');
  const sizes = await page.evaluate(() => {
    const all = (scope) =>
      [...scope.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? all(el.shadowRoot) : [])]);
    return all(document.querySelector('trust-center').shadowRoot)
      .filter((el) => [...el.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
      .map((el) => parseFloat(getComputedStyle(el).fontSize));
  });
  assert.ok(sizes.length > 200);
  assert.ok(Math.min(...sizes) >= 12, `text of ${Math.min(...sizes)} px`);
  await close();
});

test('statuses keep their color on a page with `* { color: red !important }`', async () => {
  const { page, close } = await open('important');
  assert.notEqual((await look(page)).status, 'rgb(255, 0, 0)');
  await close();
});

for (const width of [320, 1280])
  test(`elements in flex and grid containers that set no width fill the available width at ${width} px`, async () => {
    const { page, close } = await open('flex', width);
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll('trust-center, trust-faq, trust-contacts')].map(
        (el) => el.getBoundingClientRect().width,
      ),
    );
    assert.equal(widths.length, 3);
    assert.ok(Math.min(...widths) > 200, `${widths}`);
    assert.equal(new Set(widths).size, 1);
    assert.deepEqual(await overflowing(page), []);
    await close();
  });

for (const width of [640, 900, 1280])
  test(`a center beside a sidebar is not wider than its column at ${width} px`, async () => {
    const { page, close } = await open('columns', width);
    const center = await page.locator('trust-center').boundingBox();
    assert.equal(Math.round(center.width), width - 256);
    assert.deepEqual(await overflowing(page), []);
    await close();
  });

// A window of 1280 px at a zoom of 400 % has 320 CSS pixels (WCAG 2.2, 1.4.10).
for (const name of ['plain', 'small-root', 'unset', 'rtl', 'inherited'])
  test(`the page ${name} does not scroll horizontally at a zoom of 400 %`, async () => {
    const { page, close } = await open(name, 320, { deviceScaleFactor: 4 });
    assert.deepEqual(await overflowing(page), []);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    await close();
  });
