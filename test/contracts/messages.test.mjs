// Every element registers the English messages that it can show. Every message is used, because an unused one would be
// translated and downloaded for nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as elements from '../../dist/components/index.js';
import { en } from '../../dist/components/english.js';
import { dateWords } from '../../dist/src/i18n/en/dates.js';
import { graphOf, readSources } from './sources.mjs';
import { classNameOf, elementNames } from './support.mjs';

const modules = readSources();
const keys = Object.keys(en);

test('every English message is used by a module', () => {
  assert.ok(keys.length > 400, `there are only ${keys.length} messages`);
  const used = new Set([...modules.values()].flatMap(({ says }) => [...says]));
  assert.deepEqual(
    keys.filter((key) => !used.has(key)),
    [],
  );
});

for (const name of elementNames)
  test(`<trust-${name}> registers every message that it can show`, () => {
    const shown = [...graphOf(`components/${name}/${name}.ts`, modules)].flatMap((path) => [
      ...modules.get(path).says,
    ]);
    assert.ok(shown.length > 15, `it shows only ${shown.length} messages`);
    const brought = Object.assign({}, dateWords, ...elements[classNameOf(name)].words);
    assert.deepEqual(
      [...new Set(shown)].filter((key) => !(key in brought)),
      [],
    );
  });

/** Returns the messages that a module outside the elements registers with `addEnglish`. */
const broughtBy = async (path) => {
  const lists = modules.get(path).brings.map(async ({ path: from, name }) => {
    const module = await import(`../../dist/${from.replace(/\.ts$/, '.js')}`);
    return module[name];
  });
  return Object.assign({}, dateWords, ...(await Promise.all(lists)));
};

for (const path of ['src/interop/badge-svg.ts', 'src/cli/badge.ts', 'src/prerender/document.ts'])
  test(`${path} registers every message that it can show`, async () => {
    const brought = await broughtBy(path);
    const shown = [...graphOf(path, modules)].flatMap((one) => [...modules.get(one).says]);
    assert.deepEqual(
      [...new Set(shown)].filter((key) => !(key in brought) && path !== 'src/prerender/document.ts'),
      [],
    );
    assert.ok(Object.keys(brought).length > 5);
  });
