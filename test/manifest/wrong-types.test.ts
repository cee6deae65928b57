import { expect } from '@open-wc/testing';
import { parseManifest } from '../../src/manifest/parse.js';
import { at, complete, jsonPathOf, modelOf, places, replaced, without, type Path } from './fixture.js';

const wrong = { null: null, number: 42, string: 'some words', list: [], object: {}, boolean: true };

const all = places();
const required = new Map(all.map((place) => [jsonPathOf(place.path), place.required]));

/** What may go when the value at a path is wrong: the place itself, or what cannot stand without it. */
const cutAt = (path: Path): Path => {
  const owner = path.slice(0, -1);
  const isCell = typeof path.at(-1) === 'number' && typeof owner.at(-1) === 'number';
  return isCell || required.get(jsonPathOf(path)) ? cutAt(owner) : path;
};

/** Without the id at one place: an item whose id is wrong or missing gets a derived one. */
const withoutId = (value: unknown, path: Path): unknown => {
  const id = path.at(-1) === 'id' ? path : [...path, 'id'];
  return at(value, id) === undefined ? value : without(value, id);
};

describe('a value of the wrong type', () => {
  it('the tests try every field and every list of the format', () => {
    expect(all.length).to.be.above(350);
    expect(parseManifest(complete()).problems).to.deep.equal([]);
  });

  for (const field of Object.keys(complete())) {
    const here = all.filter(({ path }) => path[0] === field && field !== 'manifestVersion');
    if (here.length === 0) continue;
    it(`a value of the wrong type in ${field} is dropped alone, and the problem has its path`, function () {
      this.timeout(30_000);
      // One field of the root with a few beside it: the whole, two thousand times, takes minutes in WebKit.
      const { manifestVersion, title, links, [field]: value } = complete();
      const base = { manifestVersion, title, links, [field]: value };
      const original = modelOf(base);
      for (const { path } of here) {
        for (const [type, value] of Object.entries(wrong)) {
          const where = `${jsonPathOf(path)} = ${type}`;
          const { model, problems } = parseManifest(replaced(base, path, value));
          const named = problems.filter((problem) => problem.path.startsWith(jsonPathOf(path)));
          const accepted = named.every(({ code }) => code === 'reference');
          if (value === null) expect(accepted, where).to.equal(false);
          const gone = accepted ? path : cutAt(path);
          const expected = accepted ? replaced(original, path, value) : without(original, gone);
          const [found, wanted] = [withoutId(model, gone), withoutId(expected, gone)];
          // chai compares deeply a hundred times slower: only for its message.
          if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found, where).to.deep.equal(wanted);
          if (path.at(-1) === 'id' && gone === path) expect(at(model, path), where).to.match(/\S/);
        }
      }
    });
  }
});
