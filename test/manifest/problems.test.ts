import { expect } from '@open-wc/testing';
import { describeValue, jsonPath, problem } from '../../src/manifest/problems.js';

describe('a problem', () => {
  it('a problem has its place as a JSON path (RFC 9535)', () => {
    expect(jsonPath([])).to.equal('$');
    expect(jsonPath(['faq', 2, 'question'])).to.equal('$.faq[2].question');
    expect(jsonPath(['x-own', 'a_1'])).to.equal("$['x-own'].a_1");
    expect(jsonPath(['$schema'])).to.equal("$['$schema']");
    expect(jsonPath(["it's", 'a\\b', 'a"b', 'a\u0000b'])).to.equal(
      `$['it\\'s']['a\\\\b']['a"b']['a\\u0000b']`,
    );
  });

  it('a problem names what was found so that an author recognizes it', () => {
    const found: readonly [unknown, string][] = [
      [undefined, 'nothing'],
      [null, 'null'],
      ['a "b"', 'text "a \\"b\\""'],
      ['a'.repeat(61), `text "${'a'.repeat(57)}…"`],
      ['a'.repeat(60), `text "${'a'.repeat(60)}"`],
      [5, 'number 5'],
      [false, 'boolean false'],
      [[1, 2], 'a list of 2'],
      [{}, 'an object'],
      [() => 1, 'a function'],
    ];
    for (const [value, words] of found) expect(describeValue(value)).to.equal(words);
  });

  it('the message of a problem is one sentence with all details', () => {
    expect(problem(['faq', 0], 'an object', 'null')).to.deep.equal({
      path: '$.faq[0]',
      expected: 'an object',
      found: 'null',
      message: '$.faq[0]: expected an object, found null',
      severity: 'error',
    });
    expect(problem([], 'a', 'b', 'warning', 'reference')).to.include({
      severity: 'warning',
      code: 'reference',
    });
  });
});
