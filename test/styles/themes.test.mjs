// The four themes of the gallery are accessible, fit a small phone, and differ from each other.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { startPages, waitForElements } from '../contracts/support.mjs';

const THEMES = ['enterprise-blue', 'dark-developer', 'warm-editorial', 'brutalist'];
/** Opens the page of a theme and waits until its style sheet is applied. */
const openTheme = async (theme, options) => {
  const opened = await pages.open(`/themes/?theme=${theme}`, options);
  await opened.page.waitForFunction(
    (name) => document.getElementById('theme').sheet?.href.endsWith(`/${name}.css`),
    theme,
  );
  await waitForElements(opened.page);
  return opened;
};
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let pages;
before(async () => (pages = await startPages()));
after(() => pages.close());

for (const theme of THEMES)
  test(`the theme ${theme} has no axe violations and fits a width of 320 px`, async () => {
    const { page, seen, close } = await openTheme(theme, {
      viewport: { width: 320, height: 700 },
    });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const result = await window.axe.run(document, { resultTypes: ['violations'] });
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id}: ${target.flat().join(' ')} ${any[0]?.message ?? ''}`),
      );
    });
    assert.deepEqual(violations, []);
    assert.deepEqual(seen.errors, []);
    assert.equal(await page.locator('nav [aria-current]').getAttribute('href'), `?theme=${theme}`);
    await close();
  });

test('the themes differ in font, size and surface', async () => {
  const looks = [];
  for (const theme of THEMES) {
    const { page, close } = await openTheme(theme);
    looks.push(
      await page.evaluate(() => {
        const inside = document.querySelector('trust-center').shadowRoot.querySelector('trust-overview');
        const look = (selector) => getComputedStyle(inside.shadowRoot.querySelector(selector));
        return {
          font: look('.title').fontFamily,
          size: look('.title').fontSize,
          weight: look('.title').fontWeight,
          surface: getComputedStyle(document.body).backgroundColor,
          figure: look('[part=figure-value]').color,
        };
      }),
    );
    await close();
  }
  for (const key of ['font', 'size', 'surface'])
    assert.equal(new Set(looks.map((look) => look[key])).size, THEMES.length, key);
});

test('an unknown theme name shows the first theme', async () => {
  const { page, close } = await pages.open('/themes/?theme=../../x');
  assert.equal(await page.locator('#theme').getAttribute('href'), './enterprise-blue.css');
  await close();
});
