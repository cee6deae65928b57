// docs/manifest.md is generated from the schema, and all its examples parse.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { file, fillPage } from '../../tools/generate/manifest-docs.mjs';
import { load } from '../../tools/lib/load.mjs';
import { root } from '../../tools/lib/run.mjs';

const page = readFileSync(join(root, file), 'utf8');
const part = /<!-- begin (\w+) -->([\s\S]*?)<!-- end \1 -->/g;
const jsonBlocks = (text) =>
  [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => JSON.parse(json));

/** The heading's anchor, as GitHub makes it. */
const anchor = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** Where an object of the format first stands in the complete manifest. */
const pathTo = (source, target) => {
  const visit = (schema, path) => {
    if (schema === target) return path;
    const { innerType, element, shape, options } = source.defOf(schema);
    if (innerType) return visit(innerType, path);
    if (element) {
      const items = source.defOf(element).options ?? [element];
      return first(items.map((item, index) => () => visit(item, [...path, index])));
    }
    if (options) return first(options.map((option) => () => visit(option, path)));
    return first(
      Object.entries(shape ?? {}).map(
        ([key, field]) =>
          () =>
            visit(field, [...path, key]),
      ),
    );
  };
  const first = (searches) => {
    for (const search of searches) {
      const found = search();
      if (found) return found;
    }
    return undefined;
  };
  return visit(source.manifest, []);
};

/** A copy of the complete manifest that holds the example at the given place. */
const withExample = (source, path, example) => {
  const root = { at: JSON.parse(JSON.stringify(source.completeManifest())) };
  let owner = root;
  let last = 'at';
  for (const key of path) {
    owner = owner[last];
    last = key;
  }
  // The list of sections holds one of each type: the example stands for its own.
  if (path[0] === 'sections' && path.length === 2)
    last = owner.findIndex(({ type }) => type === example.type);
  assert.ok(owner[last] !== undefined, `the complete manifest holds something at ${path.join('.')}`);
  owner[last] = { ...owner[last], ...example };
  return root.at;
};

describe('docs/manifest.md', () => {
  let source;
  before(async () => {
    source = await load('test/node/lib/manifest-source.ts');
  });
  const complaints = (input) => source.parseManifest(input).problems.map(({ message }) => message);

  it('the generator appends a part without markers, and reports markers without a part', () => {
    const parts = source.reference();
    const without = page.replace(/<!-- begin Review -->[\s\S]*<!-- end Review -->/, '');
    assert.ok(fillPage(without, parts).endsWith('<!-- end Review -->'));
    assert.throws(() => fillPage(`${page}\n<!-- begin Foo -->\n<!-- end Foo -->`, parts), /Foo/);
  });

  it('every object has an example, which parses in its place without a problem', () => {
    const examples = new Map([...page.matchAll(part)].map(([, name, text]) => [name, jsonBlocks(text)]));
    for (const doc of source.namedTypes().filter(source.isObjectDoc)) {
      const [example, ...more] = examples.get(doc.name) ?? [];
      assert.ok(example && more.length === 0, `one example of ${doc.name}`);
      const input =
        doc.name === 'Manifest' ? example : withExample(source, pathTo(source, doc.schema), example);
      assert.deepEqual(complaints(input), [], doc.name);
    }
  });

  it('the test before notices an example that does not parse', () => {
    const { schema } = source
      .namedTypes()
      .filter(source.isObjectDoc)
      .find(({ name }) => name === 'Step');
    const input = withExample(source, pathTo(source, schema), { lead: 5 });
    assert.match(complaints(input).join(), /\.items\[0\]\.lead: expected text/);
  });

  it('the hand-written examples parse, as manifests or as parts of one', () => {
    const examples = jsonBlocks(page.replace(part, ''));
    assert.ok(examples.length >= 4);
    for (const example of examples) {
      assert.deepEqual(complaints({ manifestVersion: 1, ...example }), [], JSON.stringify(example));
    }
  });

  it('headings are unique, and links lead to one', () => {
    const text = page.replace(/```[\s\S]*?```/g, '');
    const anchors = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchor(heading));
    assert.deepEqual(
      anchors.filter((name, index) => anchors.indexOf(name) !== index),
      [],
    );
    const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, target]) => target);
    assert.deepEqual(
      links.filter((target) => !anchors.includes(target)),
      [],
    );
  });
});
