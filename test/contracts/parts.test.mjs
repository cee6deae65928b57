// Parts: a page reaches every part that a section documents through <trust-center>.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readElements } from '../../tools/lib/elements.mjs';
import { load } from '../../tools/lib/load.mjs';
import { COMPANIES, elementNames, startPages, waitForElements } from './support.mjs';

const documented = new Map(
  (await readElements()).map(({ tag, parts }) => [tag.slice('trust-'.length), parts.map(({ name }) => name)]),
);
// <trust-badge> is not a section.
const sections = elementNames.filter((name) => name !== 'center' && name !== 'badge');

let pages;
before(async () => (pages = await startPages()));
after(() => pages.close());

/** A manifest with an entry of every kind, so that a page shows every section. */
const { completeManifest } = await load('tools/generate/manifest/complete.ts');
const COMPLETE = { ...completeManifest(), sections: undefined };

const exportedOn = (page, manifest) =>
  page.evaluate(async (manifest) => {
    const center = document.querySelector('trust-center');
    if (manifest) center.manifest = manifest;
    await center.updateComplete;
    const root = center.shadowRoot;
    return Object.fromEntries(
      [...root.querySelectorAll('[exportparts]')].map((el) => [
        el.localName.slice('trust-'.length),
        el.getAttribute('exportparts').split(','),
      ]),
    );
  }, manifest);

test('<trust-center> exports every documented part of a section', async () => {
  const seen = new Set();
  for (const company of COMPANIES) {
    const { page, close } = await pages.open(`/${company}/`);
    await waitForElements(page);
    const exported = { ...(await exportedOn(page)), ...(await exportedOn(page, COMPLETE)) };
    for (const [name, parts] of Object.entries(exported)) {
      seen.add(name);
      assert.deepEqual(
        documented.get(name).filter((part) => !parts.includes(part)),
        [],
        `trust-${name}`,
      );
    }
    await close();
  }
  assert.deepEqual(
    sections.filter((name) => !seen.has(name)),
    [],
    'sections that were not seen',
  );
});

test('<trust-center> exports every part that the examples render', async () => {
  for (const company of COMPANIES) {
    const { page, close } = await pages.open(`/${company}/`);
    await waitForElements(page);
    const lost = await page.evaluate(() => {
      const root = document.querySelector('trust-center').shadowRoot;
      return [...root.querySelectorAll('[exportparts]')].flatMap((section) => {
        const exported = section.getAttribute('exportparts').split(',');
        return [...section.shadowRoot.querySelectorAll('[part]')]
          .flatMap((el) => [...el.part])
          .filter((part) => !exported.includes(part));
      });
    });
    assert.deepEqual([...new Set(lost)], [], company);
    await close();
  }
});

test('a page styles a part of a section with ::part()', async () => {
  const { page, close } = await pages.open('/themes/?theme=brutalist');
  await waitForElements(page);
  const border = await page.evaluate(() => {
    const section = document.querySelector('trust-center').shadowRoot.querySelector('trust-control-grid');
    return getComputedStyle(section.shadowRoot.querySelector('[part=section]')).borderTopWidth;
  });
  assert.equal(border, '4px');
  await close();
});
