import { expect } from '@open-wc/testing';
import { byRank, rankSteps } from '../../src/model/ranks.js';

const { compare } = new Intl.Collator('en', { numeric: true });

/** Runs the generator to its end, and counts the points at which it could have paused. */
const ranksOf = (keys: readonly string[]): { readonly ranks: readonly number[]; readonly pauses: number } => {
  const steps = rankSteps(keys, compare);
  for (let pauses = 0; ; pauses++) {
    const { done, value } = steps.next();
    if (done) return { ranks: [...value], pauses };
  }
};

describe('rankSteps', () => {
  it('ranks keys by their order, with the same rank for equal keys and 0 for empty ones', () => {
    expect(ranksOf(['b', '', 'a', 'b', 'a10', 'a9']).ranks).to.deep.equal([4, 0, 1, 4, 3, 2]);
    expect(ranksOf([]).ranks).to.deep.equal([]);
    expect(ranksOf(['', '']).ranks).to.deep.equal([0, 0]);
  });

  it('gives thousands of keys the order of an ordinary sort, and can pause many times', () => {
    const keys = [...new Array(3001).keys()].map((at) => `Vendor ${(at * 7919) % 3001}`);
    const { ranks, pauses } = ranksOf(keys);
    const sorted = [...keys].sort(compare);
    expect(ranks.map((rank) => sorted[rank - 1])).to.deep.equal(keys);
    expect(pauses).to.be.greaterThan(100);
  });
});

describe('byRank', () => {
  it('sorts rows by rank, keeps the order of equal rows, and puts rows without a rank last in both directions', () => {
    const ranks = new Uint32Array([2, 0, 1, 2, 0, 3]);
    expect(byRank([0, 1, 2, 3, 4, 5], ranks, 'ascending')).to.deep.equal([2, 0, 3, 5, 1, 4]);
    expect(byRank([0, 1, 2, 3, 4, 5], ranks, 'descending')).to.deep.equal([5, 0, 3, 2, 1, 4]);
    expect(byRank([4, 3, 0], ranks, 'ascending')).to.deep.equal([3, 0, 4]);
    expect(byRank([], ranks, 'ascending')).to.deep.equal([]);
  });
});
