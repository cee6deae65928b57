import { expect } from '@open-wc/testing';
import { holds } from '../../src/manifest/sound.js';
import { filled, tests } from '../../src/manifest/tests.js';

describe('whether a test holds of a value', () => {
  it('is said of texts as their pattern would, whatever the white space', () => {
    const texts = ['', 'a', ' a ', '\u200b', '\u180e'];
    // All that is white space to ECMAScript lies here, and much that is not.
    for (const from of [0, 0x1680, 0x2000, 0x2028, 0x3000, 0xfe00])
      for (let code = from; code < from + 0x100; code += 1)
        texts.push(String.fromCharCode(code), ` ${String.fromCharCode(code)}\n`);
    for (const text of texts) expect(holds(filled, text), JSON.stringify(text)).to.equal(filled.test(text));
  });

  it('is asked of patterns and of functions alike', () => {
    const [, pattern] = tests.country;
    expect([holds(pattern, 'DE'), holds(pattern, 'de')]).to.deep.equal([true, false]);
    const [, positive] = tests.count;
    expect([holds(positive, 1), holds(positive, -1)]).to.deep.equal([true, false]);
  });
});
