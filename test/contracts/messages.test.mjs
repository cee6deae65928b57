// Every element brings the English words that it can say, and no others; and every word of the interface is said
// somewhere: what is not would be translated and sent for nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as elements from '../../dist/components/index.js';
import { TrustSection } from '../../dist/src/element/section-element.js';
import { dateWords } from '../../dist/src/i18n/en/dates.js';
import { en } from '../../dist/components/english.js';
import { graphOf, graphOfElement, readSources } from './sources.mjs';
import { bodyOf, camelCase, classNameOf, elementNames } from './support.mjs';

const classOf = (name) => elements[classNameOf(name)];
const modules = readSources();
const keys = Object.keys(en);

const bodies = new Map();
for (const name of elementNames) bodies.set(name, await bodyOf(name));

/** The lists of words that a class and those before it name, as the base registers them. */
function shellListsOf(name) {
  const lists = [];
  for (let one = classOf(name); one !== null; one = Object.getPrototypeOf(one))
    if (Object.hasOwn(one, 'words')) lists.push(...one.words);
  return lists;
}

/** Those of an element with its body. */
const listsOf = (name) => [...shellListsOf(name), ...(bodies.get(name)?.words ?? [])];

const TITLES = 'src/view/section-title.ts';

/** What an element can say. Its base asks for the title of any section: of a section, it can only be its own. */
function saidBy(name) {
  const Element = classOf(name);
  const own =
    Element.prototype instanceof TrustSection ? `${camelCase(new Element().type)}.title` : undefined;
  const said = new Set();
  for (const path of graphOfElement(name, modules))
    for (const key of path === TITLES && own ? [own] : modules.get(path).says) said.add(key);
  return said;
}

test('every key of the English words is said somewhere', () => {
  assert.ok(keys.length > 400, 'there are words');
  const said = new Set([...modules.values()].flatMap(({ says }) => [...says]));
  assert.deepEqual(
    keys.filter((key) => !said.has(key)),
    [],
  );
});

test('no key stands in two lists', async () => {
  const places = new Map();
  for (const [path, { text }] of modules)
    if (path.startsWith('src/i18n/en/') && path !== 'src/i18n/en/titles.ts')
      for (const [, key] of text.matchAll(/^ {2}'([\w.-]+)':/gm))
        places.set(key, [...(places.get(key) ?? []), path]);
  assert.deepEqual([...places.keys()].sort(), keys.toSorted());
  assert.deepEqual(
    [...places].filter(([, paths]) => paths.length > 1),
    [],
  );
});

test('no section asks for the title of another', () => {
  const askers = [...modules].filter(([, { imports }]) => imports.includes(TITLES)).map(([path]) => path);
  assert.deepEqual(askers.sort(), [
    'components/center/center.ts',
    'src/element/section-body.ts',
    'src/prerender/document.ts',
  ]);
});

/** What a module can say with all that it loads at once. */
const allSaidBy = (path) => new Set([...graphOf(path, modules)].flatMap((one) => [...modules.get(one).says]));
const englishOf = async ({ path, name }) =>
  (await import(`../../dist/${path.replace(/\.ts$/, '.js')}`))[name];
/** The words that a module brings itself, with `addEnglish`. */
const broughtBy = async (path) =>
  Object.assign({}, dateWords, ...(await Promise.all(modules.get(path).brings.map(englishOf))));

test('what makes a locale outside an element brings the words that it says', async () => {
  const code = (text) => text.replace(/^\s*(?:\/?\*|\/\/).*$/gm, '');
  const makers = [...modules].filter(
    ([path, { text }]) =>
      /\bcreate(?:Locale|Translate)\(/.test(code(text)) &&
      !/^src\/(?:i18n|element)\/|^components\/([\w-]+)\/(?:body|\1)\.ts$/.test(path),
  );
  for (const [path] of makers) {
    const brought = await broughtBy(path);
    const said = path === 'src/prerender/document.ts' ? ['overview.title'] : [...allSaidBy(path)];
    assert.deepEqual(
      said.filter((key) => !(key in brought)),
      [],
      path,
    );
  }
});

test('what an element loads later brings the words that it says, beyond those of the element', async () => {
  const later = elementNames.flatMap((name) =>
    [...graphOfElement(name, modules)].flatMap((path) =>
      modules
        .get(path)
        .later.filter((part) => part.startsWith('components/') && !part.endsWith('/body.ts'))
        .map((part) => [name, part]),
    ),
  );
  assert.ok(later.length > 0, 'there are such parts');
  for (const [name, part] of later) {
    const brought = await broughtBy(part);
    const known = Object.assign({}, ...listsOf(name));
    const said = [...allSaidBy(part)].filter((key) => !(key in known));
    assert.deepEqual(
      said.filter((key) => !(key in brought)),
      [],
      part,
    );
    assert.deepEqual(
      Object.keys(brought).filter((key) => !said.includes(key) && !(key in dateWords)),
      [],
      part,
    );
  }
});

const users = new Map();
for (const name of elementNames)
  for (const list of listsOf(name)) users.set(list, [...(users.get(list) ?? []), name]);

for (const name of elementNames) {
  const said = saidBy(name);
  const lists = listsOf(name);

  test(`${name} brings all words that it can say`, () => {
    const brought = Object.assign({}, dateWords, ...lists);
    assert.ok(said.size > 15, `it says ${said.size} messages`);
    assert.deepEqual(
      [...said].filter((key) => !(key in brought)),
      [],
    );
  });

  test(`${name} brings no words that it cannot say`, () => {
    for (const list of lists) {
      const unsaid = Object.keys(list).filter((key) => !said.has(key));
      // of a list that several share, each may say its part
      if (users.get(list).length === 1) assert.deepEqual(unsaid, []);
      else assert.notEqual(unsaid.length, Object.keys(list).length, `nothing of: ${unsaid.join(', ')}`);
    }
  });

  test(`${name} brings what it can say before its body has come`, () => {
    const brought = Object.assign({}, dateWords, ...shellListsOf(name));
    const early = [...graphOf(`components/${name}/${name}.ts`, modules)].filter((path) => path !== TITLES);
    assert.deepEqual(
      early.flatMap((path) => [...modules.get(path).says]).filter((key) => !(key in brought)),
      [],
    );
  });

  test(`${name} does not load the words of everything`, () => {
    const graph = [...graphOfElement(name, modules)];
    assert.deepEqual(
      graph.filter((path) => /^src\/i18n\/[a-z]{2}\.ts$/.test(path)),
      [],
    );
  });
}
