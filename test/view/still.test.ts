import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { still } from '../../src/view/still.js';

class StillProbe extends LitElement {
  @property({ attribute: false }) words: readonly string[] | undefined = ['a', 'b'];
  @property({ attribute: false }) live = false;
  @property({ attribute: false }) other = '';
  times = 0;

  override render() {
    const { words, live } = this;
    return html`<p>${this.other}</p>
      <ul>
        ${still(words && [words], live, () => {
          this.times += 1;
          return words?.map((word) => html` <li>${word} <b>and</b> ${word}</li> `);
        })}
      </ul>`;
  }

  get list(): Element {
    return this.renderRoot.querySelector('ul')!;
  }
}
customElements.define('still-probe', StillProbe);

const show = (live: boolean) => fixture<StillProbe>(html`<still-probe .live=${live}></still-probe>`);
const texts = ({ list }: StillProbe): (string | null)[] => [...list.children].map((item) => item.textContent);
const comments = (root: Node): number => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
};

describe('still', () => {
  for (const live of [true, false]) {
    describe(live ? 'with live nodes' : 'with static nodes', () => {
      it('still renders once while its dependencies are unchanged', async () => {
        const probe = await show(live);
        expect(texts(probe)).to.deep.equal(['a and a', 'b and b']);
        const [first] = probe.list.children;
        probe.other = 'changed';
        await probe.updateComplete;
        expect(probe.times).to.equal(1);
        expect(probe.list.children[0] === first).to.equal(true);
      });

      it('still renders again when a dependency changes', async () => {
        const probe = await show(live);
        probe.words = ['c'];
        await probe.updateComplete;
        expect(texts(probe)).to.deep.equal(['c and c']);
      });

      it('still keeps its content if the dependencies are undefined', async () => {
        const probe = await show(live);
        probe.words = undefined;
        await probe.updateComplete;
        expect(texts(probe)).to.deep.equal(['a and a', 'b and b']);
      });
    });
  }

  it('static nodes contain no comments and no white space between list items', async () => {
    const [live, left] = [await show(true), await show(false)];
    for (const item of left.list.children) expect(comments(item)).to.equal(0);
    expect(comments(live.list)).to.be.greaterThan(comments(left.list));
    expect([...left.list.children].map(({ outerHTML }) => outerHTML)).to.deep.equal([
      '<li>a <b>and</b> a</li>',
      '<li>b <b>and</b> b</li>',
    ]);
  });

  it('still changes from live to static nodes on the next change of a dependency', async () => {
    const probe = await show(true);
    probe.live = false;
    await probe.updateComplete;
    expect(probe.times).to.equal(1);
    probe.words = ['d', 'e'];
    await probe.updateComplete;
    expect(texts(probe)).to.deep.equal(['d and d', 'e and e']);
    expect(comments(probe.list.children[0]!)).to.equal(0);
  });
});
