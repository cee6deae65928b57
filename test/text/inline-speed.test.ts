import { expect } from '@open-wc/testing';
import { inlineToPlain, parseInline, type InlineNode } from '../../src/text/inline.js';

const depthOf = (nodes: readonly InlineNode[]): number =>
  Math.max(0, ...nodes.map((node) => 1 + ('children' in node ? depthOf(node.children) : 0)));

describe('parseInline', function () {
  this.timeout(60_000);
  const units = [
    '[',
    '*',
    '_',
    '`',
    '\\',
    '](',
    '[a](',
    '[a](b[',
    '![](',
    '[a](b](c)',
    '*a ',
    '*a **b ',
    '_a ',
    '**a* ',
    '***a** ',
    '[*',
    '_*',
    '*[a](b) ',
    '``a`',
    '<a ',
  ];
  const timed = (text: string): number => {
    let best = Infinity;
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      parseInline(text);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));
  for (const unit of units) {
    it(`parseInline takes linear time for 1 MB of ${JSON.stringify(unit)}`, () => {
      const quarter = timed(fill(unit, 250_000));
      const whole = timed(fill(unit, 1_000_000));
      // The text is four times as long: linear time takes 4 times as long, quadratic time 16 times. Below half a second
      // the ratio depends on garbage collection, and a quadratic algorithm would take many seconds.
      expect(whole < 500 || whole / quarter < 10, `${quarter} ms, then ${whole} ms`).to.equal(true);
    });
  }

  it('parseInline takes linear time for runs of backticks of increasing length', () => {
    let text = '';
    for (let size = 1; text.length < 1_000_000; size++) text += `${'`'.repeat(size)} `;
    expect(timed(text)).to.be.below(2000);
  });

  it('parseInline limits the depth of deeply nested emphasis', () => {
    const deep = '*a '.repeat(200_000) + 'a* '.repeat(200_000);
    expect(depthOf(parseInline(deep).slice(0, 10))).to.be.at.most(6);
    expect(inlineToPlain(deep)).not.to.contain('*');
  });
});
