import { expect } from '@open-wc/testing';
import { memoize, memoizeOne } from '../../src/model/memoize.js';

describe('memoize', () => {
  it('computes the result for each value and each object once', () => {
    const calls: unknown[] = [];
    const compute = memoize((argument: unknown) => calls.push(argument));
    const [a, b] = [{}, {}];
    expect([a, b, a, 'a', 'a', undefined, undefined].map(compute)).to.deep.equal([1, 2, 1, 3, 3, 4, 4]);
    expect(calls).to.deep.equal([a, b, 'a', undefined]);
  });
});

describe('memoizeOne', () => {
  it('returns the same result while all arguments are the same', () => {
    const pair = memoizeOne((a: unknown, b: unknown) => [a, b]);
    const first = pair(NaN, 'b');
    expect(pair(NaN, 'b')).to.equal(first);
    expect(pair(NaN, 'c')).to.deep.equal([NaN, 'c']);
    expect(pair(NaN, 'b')).to.not.equal(first);
  });
});
