import { expect } from '@open-wc/testing';
import { defOf, namedType, unwrap } from '../../tools/generate/manifest/walk.js';
import { parseManifest } from '../../src/manifest/parse.js';
import { at, complete, jsonPathOf, places, replaced } from './fixture.js';

const all = places();

/** Every place where the format has a link. Keys for encryption may be links: see the last test. */
const links = all.filter(
  ({ path, schema }) => namedType(unwrap(schema))?.name === 'Url' && path.at(-2) !== 'encryption',
);

const refused = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.com/a',
  'file:///etc/passwd',
  'https:\\\\example.com',
];

describe('a link', () => {
  it('the tests find every field of the format that is a link', () => {
    expect(links.length).to.be.above(35);
    // By their names, too: a field that reads like a link and is none would be a hole.
    const named = all.filter(({ path }) =>
      /(url|href|link|src|srcDark|feed|endpoint|hiring|csaf)$/i.test(String(path.at(-1))),
    );
    const others = named.filter((place) => !links.includes(place));
    expect(others.map(({ path }) => jsonPathOf(path))).to.deep.equal([]);
  });

  for (const { path } of links) {
    it(`a link that runs a script is refused: ${jsonPathOf(path)}`, () => {
      for (const value of refused) {
        const { model, problems } = parseManifest(replaced(complete(), path, value));
        expect(JSON.stringify(model).includes(JSON.stringify(value))).to.equal(false);
        expect(at(model, path)).not.to.equal(value);
        const [first] = problems.filter((problem) => problem.path === jsonPathOf(path));
        expect(first?.expected).to.match(/^(a link|text, a number, or a link)/);
        expect(first?.severity).to.equal('error');
      }
    });
  }

  it('a valid link is kept', function () {
    this.timeout(20_000);
    for (const value of [
      'https://example.com/a',
      'http://example.com',
      'mailto:a@example.com',
      'tel:+353',
      '/a',
      '#a',
    ]) {
      for (const { path } of links) {
        const { model, problems } = parseManifest(replaced(complete(), path, value));
        expect(problems, jsonPathOf(path)).to.deep.equal([]);
        expect(at(model, path)).to.equal(value);
      }
    }
  });

  it('an encryption key may be a link or the key itself', () => {
    const age = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
    const input = {
      manifestVersion: 1,
      disclosure: { encryption: [age, 'https://example.com/key.asc', ' '] },
    };
    const { model, problems } = parseManifest(input);
    expect(model!.disclosure!.encryption).to.deep.equal([age, 'https://example.com/key.asc']);
    expect(problems.map(({ path }) => path)).to.deep.equal(['$.disclosure.encryption[2]']);
  });

  it('every link is checked as a string', () => {
    for (const { schema } of links) expect(defOf(unwrap(schema)).type).to.equal('string');
  });
});
