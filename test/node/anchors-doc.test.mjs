// docs/anchors.md lists every anchor that the elements render.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { prerender } from 'trust-center/prerender';
import { load } from '../../tools/lib/load.mjs';
import { root } from '../../tools/lib/run.mjs';

const { sectionTypes } = await load('src/section-registry.ts');
const SECTIONS = sectionTypes.filter((type) => type !== 'prose').join(' ');

/** The anchors of the table. `<…>` stands for an id. */
let documented;
/** The anchors of a page that has an entry of every kind. */
let rendered;

const patternOf = (anchor) => {
  const [fixed, ...ids] = anchor.split(/<[^>]+>/);
  return new RegExp(`^${[fixed, ...ids].join('[^#]+')}$`);
};

before(async () => {
  const page = await readFile(join(root, 'docs/anchors.md'), 'utf8');
  documented = [...page.matchAll(/^\| `(trust-[^`]+)`/gm)].map(([, anchor]) => ({
    anchor,
    pattern: patternOf(anchor),
  }));
  const { completeManifest } = await load('tools/generate/manifest/complete.ts');
  const manifest = { ...completeManifest(), sections: undefined };
  const html = await prerender(manifest, { mode: 'light', attributes: { sections: SECTIONS } }).text();
  const ids = [...html.matchAll(/ id="(trust-[^"]*)"/g)].map(([, id]) => id);
  // Ids that only labels refer to: the plain form puts the anchor of the section in front of them.
  const isLabel = (id) => id.includes('--') || (id.endsWith('-title') && ids.includes(id.slice(0, -6)));
  rendered = ids.filter((id) => !isLabel(id));
});

test('every anchor that the elements render has its row in docs/anchors.md', () => {
  assert.ok(rendered.length > 30, `${rendered.length} anchors`);
  // The rows of sections would match all others.
  const kinds = documented.filter(({ anchor }) => !['trust-<section type>', 'trust-<id>'].includes(anchor));
  const sections = SECTIONS.split(' ').map((type) => `trust-${type}`);
  assert.deepEqual(
    rendered.filter((id) => !sections.includes(id) && !kinds.some(({ pattern }) => pattern.test(id))),
    [],
  );
});

test('every row of docs/anchors.md is an anchor that the elements render', () => {
  // A page without a script has no form, and this one no prose section.
  const elsewhere = ['trust-report', 'trust-<id>'];
  assert.deepEqual(
    documented
      .filter(({ anchor }) => !elsewhere.includes(anchor))
      .filter(({ pattern }) => !rendered.some((id) => pattern.test(id)))
      .map(({ anchor }) => anchor),
    [],
  );
});
