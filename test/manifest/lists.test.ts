import { expect } from '@open-wc/testing';
import { defOf } from '../../tools/generate/manifest/walk.js';
import { parseManifest } from '../../src/manifest/parse.js';
import { at, clone, complete, jsonPathOf, modelOf, places, problemsOf, type Json } from './fixture.js';

/** Every list of the format whose items are objects, with a sound item of it. */
const objectLists = places()
  .filter(({ path }) => path.at(-1) === 0)
  .map(({ path, schema }) => ({
    path: path.slice(0, -1),
    item: at(complete(), path),
    type: defOf(schema).type,
  }))
  .filter(({ item }) => typeof item === 'object' && !Array.isArray(item));

/** A manifest whose list at the path holds other items. */
const withList = (path: readonly (string | number)[], items: readonly unknown[]): Json => {
  const copy = complete();
  (at(copy, path.slice(0, -1)) as Json)[path.at(-1)!] = clone(items);
  return copy;
};

const numbered = (item: unknown, count: number): Json[] =>
  Array.from({ length: count }, (_, index) => {
    const copy = { ...clone(item as Json), 'x-number': index };
    return 'id' in copy ? { ...copy, id: `item-${index}` } : copy;
  });

const numbers = (list: unknown): unknown[] => (list as Json[]).map((item) => item['x-number']);

describe('a list', () => {
  it('the tests find every list of objects in the format', () => {
    expect(objectLists.length).to.be.above(40);
  });

  for (const { path, item } of objectLists) {
    // A cell takes its row with it: below.
    if (path.at(-1) === 0) continue;
    it(`a list drops broken items, keeps the others in order and reports their places: ${jsonPathOf(path)}`, () => {
      const items: unknown[] = numbered(item, 6);
      items[1] = 'broken';
      items[2] = null;
      items[4] = ['broken'];
      const { model, problems } = parseManifest(withList(path, items));
      expect(numbers(at(model, path))).to.deep.equal([0, 3, 5]);
      const named = problems.filter(({ code }) => code === undefined).map((problem) => problem.path);
      expect(named).to.deep.equal([1, 2, 4].map((index) => jsonPathOf([...path, index])));
    });
  }

  it('every kind of problem has the path of the original document, although items were dropped', () => {
    const { model, problems } = parseManifest({
      manifestVersion: 1,
      scope: [{ id: 'app', name: 'App' }],
      faq: [
        5,
        { question: 'One?' },
        { question: 5 },
        { question: 'Two?', id: 'one', answer: 5 },
        { answer: 'no question' },
        {
          question: 'Three?',
          id: 'one',
          odd: 1,
          content: [{ type: 'x' }, 5, { type: 'list', items: [5, 'a', 5] }],
        },
      ],
      subprocessors: { items: [null, { name: 'A', scope: [5, 'app', 'gone'] }] },
      sections: [{ type: 'newer' }, { type: 'overview' }, { type: 'faq' }, 5, { type: 'documents' }],
    });
    expect(model!.faq!.map(({ id }) => id)).to.deep.equal(['one-3', 'one', 'one-2']);
    expect(model!.faq![2]!.content).to.deep.equal([{ type: 'list', items: ['a'] }]);
    const rest = ['subprocessor-table'];
    expect(problems.map(({ path, severity, code }) => [path, severity, code ?? ''])).to.have.deep.members([
      ['$.faq[0]', 'error', ''],
      ['$.faq[2].question', 'error', ''],
      ['$.faq[3].answer', 'error', ''],
      ['$.faq[4].question', 'error', ''],
      ['$.faq[5].odd', 'warning', 'unknown-field'],
      ['$.faq[5].content[0].type', 'warning', ''],
      ['$.faq[5].content[1]', 'error', ''],
      ['$.faq[5].content[2].items[0]', 'error', ''],
      ['$.faq[5].content[2].items[2]', 'error', ''],
      ['$.faq[5].id', 'warning', 'duplicate-id'],
      ['$.subprocessors.items[0]', 'error', ''],
      ['$.subprocessors.items[1].scope[0]', 'error', ''],
      ['$.subprocessors.items[1].scope[2]', 'warning', 'reference'],
      ['$.sections[0].type', 'warning', ''],
      ['$.sections[3]', 'error', ''],
      ['$.sections[4]', 'warning', 'reference'],
      ...rest.map(() => ['$.sections', 'warning', 'reference']),
    ]);
  });

  it('a broken required field is reported once, although its owners are dropped with it', () => {
    const input = { manifestVersion: 1, controls: { groups: [{ title: 5, controls: [{ title: [] }] }] } };
    expect(problemsOf(input)).to.deep.equal([
      'error $.controls.groups[0].title',
      'error $.controls.groups[0].controls[0].title',
    ]);
    expect(modelOf(input)).to.deep.equal({ manifestVersion: 1, controls: { groups: [] } });
  });

  describe('of a table', () => {
    const table = (rows: unknown) => ({
      manifestVersion: 1,
      sections: [
        {
          type: 'prose',
          content: [
            { type: 'table', columns: [{ label: 'A' }, { label: 'B' }], rows },
            { type: 'paragraph', text: 'After.' },
          ],
        },
      ],
    });
    const rowsOf = (input: unknown) => at(modelOf(input), ['sections', 0, 'content', 0, 'rows']);
    const place = '$.sections[0].content[0].rows';

    it('a table loses the row of a broken cell, and no other', () => {
      const input = table([
        ['a', 1],
        ['b', true],
        ['c', ''],
        5,
        [null, { nonsense: 1 }],
        ['d', { label: 'L', url: '/a' }],
      ]);
      expect(rowsOf(input)).to.deep.equal([
        ['a', 1],
        ['c', ''],
        ['d', { label: 'L', url: '/a' }],
      ]);
      expect(problemsOf(input)).to.include.members([
        `error ${place}[1][1]`,
        `error ${place}[3]`,
        `error ${place}[4][0]`,
      ]);
    });

    it('a table loses the row of a broken link', () => {
      for (const cell of [
        { label: 'L', url: 'javascript:alert(1)' },
        { label: 'L' },
        { url: '/a' },
        { label: 5, url: '/a' },
      ]) {
        expect(
          rowsOf(
            table([
              ['a', cell],
              ['b', 'c'],
            ]),
          ),
          JSON.stringify(cell),
        ).to.deep.equal([['b', 'c']]);
        expect(problemsOf(table([['a', cell]]))[0], JSON.stringify(cell)).to.match(
          /^error .*\.rows\[0\]\[1\](\.url|\.label)?$/,
        );
      }
    });

    it('a table keeps the row of a language map that loses an entry', () => {
      const input = table([['a', { en: 'Yes', de: 5 }]]);
      expect(rowsOf(input)).to.deep.equal([['a', { en: 'Yes' }]]);
      expect(problemsOf(input)).to.deep.equal([`error ${place}[0][1].de`]);
    });

    it('a table without rows or columns is dropped, and the blocks beside it stay', () => {
      const input = table('none');
      expect(at(modelOf(input), ['sections', 0, 'content'])).to.deep.equal([
        { type: 'paragraph', text: 'After.' },
      ]);
      expect(problemsOf(input)).to.deep.equal([`error ${place}`]);
    });
  });

  it('sections and blocks of unknown types are dropped with a warning', () => {
    const block = { type: 'hologram', text: 'a' };
    const input = {
      manifestVersion: 1,
      faq: [{ question: 'Why?', content: [block] }],
      sections: [{ type: 'metaverse' }],
    };
    const { model, problems } = parseManifest(input);
    expect(model!.faq).to.deep.equal([{ question: 'Why?', content: [], id: 'why' }]);
    expect(model!.sections).to.deep.equal([]);
    expect(problems.map(({ path, found, severity }) => [path, found, severity])).to.deep.equal([
      ['$.faq[0].content[0].type', 'text "hologram"', 'warning'],
      ['$.sections[0].type', 'text "metaverse"', 'warning'],
    ]);
  });

  it('a block or a section without a type is dropped with an error', () => {
    const input = {
      manifestVersion: 1,
      faq: [{ question: 'Why?', content: [{ text: 'a' }, { type: 5 }] }],
      sections: [{}],
    };
    expect(modelOf(input)).to.deep.equal({
      manifestVersion: 1,
      faq: [{ question: 'Why?', content: [], id: 'why' }],
      sections: [],
    });
    expect(problemsOf(input)).to.deep.equal([
      'error $.faq[0].content[0].type',
      'error $.faq[0].content[1].type',
      'error $.sections[0].type',
    ]);
  });

  it('an item with a broken optional `kind` loses only the kind', () => {
    const input = { manifestVersion: 1, documents: [{ title: 'DPA', kind: 'hologram', access: 'nda' }] };
    expect(modelOf(input).documents).to.deep.equal([{ title: 'DPA', access: 'nda', id: 'dpa' }]);
    expect(problemsOf(input)).to.deep.equal(['error $.documents[0].kind']);
  });
});
