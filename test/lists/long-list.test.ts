import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { inBlocks, LongList, type Block } from '../../src/lists/index.js';
import { idle } from '../helpers/engine.js';

const numbers = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${index}`);

class LongListProbe extends LitElement {
  @property({ attribute: false }) blocks: readonly Block<string, unknown>[] = [];
  @property({ attribute: false }) depends: readonly unknown[] = [];
  /** How many entries each render of the element showed. */
  readonly counts: number[] = [];
  /** How many entries were rendered in all. */
  rendered = 0;
  readonly list = new LongList<string, unknown>(this);

  override render(): TemplateResult {
    return html`<main>
      ${this.list.render(this.blocks, this.depends, (_block, entries) => {
        this.rendered += entries.length;
        return html`<ul>
          ${entries.map((entry) => html`<li>${entry}</li>`)}
        </ul>`;
      })}
    </main>`;
  }

  override updated(): void {
    this.counts.push(this.entries.length);
  }

  /** The entries that are shown. */
  get entries(): string[] {
    return [...this.renderRoot.querySelectorAll('ul:not([hidden]) li')].map((item) => item.textContent);
  }
}
customElements.define('long-list-probe', LongListProbe);

const show = async (
  entries: readonly string[],
  blocks: readonly Block<string, unknown>[] = inBlocks(entries),
) => {
  const probe = await fixture<LongListProbe>(html`<long-list-probe .blocks=${blocks}></long-list-probe>`);
  await probe.updateComplete;
  return probe;
};
const complete = (probe: LongListProbe, count: number): Promise<void> =>
  waitUntil(() => probe.entries.length === count, 'all entries are shown', { timeout: 10_000 });

describe('LongList', () => {
  it('renders a first screen at once and the rest later, in order', async () => {
    const probe = await show(numbers(500));
    expect(probe.counts[0]).to.equal(40);
    await complete(probe, 500);
    expect(probe.entries).to.deep.equal(numbers(500));
    expect(probe.rendered).to.equal(500);
  });

  it('renders a short list in one go', async () => {
    const probe = await show(numbers(40));
    await idle();
    await probe.updateComplete;
    expect(probe.counts).to.deep.equal([40]);
  });

  it('grows a block that is larger than a screen, step by step', async () => {
    const probe = await show([], [{ head: 'a', entries: numbers(200) }]);
    expect(probe.counts[0]).to.equal(60);
    await complete(probe, 200);
    expect(probe.renderRoot.querySelectorAll('ul')).to.have.length(1);
  });

  it('renders a block without entries', async () => {
    const probe = await show(
      [],
      [
        { head: 'a', entries: [] },
        { head: 'b', entries: ['1'] },
      ],
    );
    expect(probe.renderRoot.querySelectorAll('ul')).to.have.length(2);
  });

  it('renders a block again only if its head, its entries or its dependencies have changed', async () => {
    const head = {};
    const probe = await show([], [{ head, entries: ['1', '2'] }]);
    probe.blocks = [{ head, entries: ['1', '2'] }];
    await probe.updateComplete;
    expect(probe.rendered).to.equal(2);
    probe.blocks = [{ head: {}, entries: ['1', '2'] }];
    await probe.updateComplete;
    expect(probe.rendered).to.equal(4);
    probe.depends = ['de'];
    await probe.updateComplete;
    expect(probe.rendered).to.equal(6);
    probe.blocks = [{ head, entries: ['2'] }];
    await probe.updateComplete;
    expect(probe.entries).to.deep.equal(['2']);
  });

  it('keeps showing what is out of date, until its turn comes', async () => {
    const probe = await show(numbers(400));
    await complete(probe, 400);
    probe.depends = ['de'];
    await probe.updateComplete;
    expect(probe.entries).to.have.length(400);
    await waitUntil(() => probe.rendered === 800);
  });

  it('hides what a filter leaves out, and shows it again without rendering it', async () => {
    const probe = await show(numbers(400));
    await complete(probe, 400);
    const last = probe.renderRoot.querySelector('ul:last-child');
    probe.blocks = inBlocks(['7', '300']);
    await probe.updateComplete;
    expect(probe.entries).to.deep.equal(['7', '300']);
    probe.blocks = inBlocks(numbers(400));
    await probe.updateComplete;
    expect(probe.entries).to.deep.equal(numbers(400));
    expect(probe.renderRoot.querySelector('ul:last-child') === last).to.equal(true);
    expect(probe.rendered).to.equal(422);
  });

  it('removes what is left over of a list with other dependencies', async () => {
    const probe = await show(numbers(200));
    await complete(probe, 200);
    probe.blocks = inBlocks(['7']);
    probe.depends = ['another manifest'];
    await probe.updateComplete;
    expect(probe.renderRoot.querySelectorAll('li')).to.have.length(1);
  });

  it('shows the first screen of another order at once', async () => {
    const probe = await show(numbers(400));
    await complete(probe, 400);
    const reversed = numbers(400).toReversed();
    probe.blocks = inBlocks(reversed);
    await probe.updateComplete;
    expect(probe.entries).to.deep.equal(reversed.slice(0, 40));
    await complete(probe, 400);
    expect(probe.entries).to.deep.equal(reversed);
  });

  it('rests while the element is out of the document, and goes on when it is back', async () => {
    const probe = await show(numbers(800));
    const parent = probe.parentElement!;
    probe.requestUpdate();
    probe.remove();
    await probe.updateComplete;
    const before = probe.counts.length;
    await probe.list.reach(500);
    await idle();
    await probe.updateComplete;
    expect(probe.counts).to.have.length(before);
    parent.append(probe);
    await complete(probe, 800);
  });

  it('reaches an entry that a link leads to', async () => {
    const probe = await show(numbers(800));
    await probe.list.reach(300);
    expect(probe.entries.length).to.be.at.least(300);
  });

  it('does not wait for an entry of a list that has become shorter', async () => {
    const probe = await show(numbers(5000));
    const reached = probe.list.reach(5000);
    probe.blocks = inBlocks(numbers(20));
    await reached;
    expect(probe.entries).to.have.length(20);
  });

  it('renders everything for printing', async () => {
    const probe = await show(numbers(3000));
    expect(probe.entries.length).to.be.lessThan(3000);
    dispatchEvent(new Event('beforeprint'));
    await probe.updateComplete;
    expect(probe.entries).to.have.length(3000);
  });

  it('renders everything at once where a server has', async () => {
    const probe = document.createElement('long-list-probe') as LongListProbe;
    probe.attachShadow({ mode: 'open' }).append(document.createElement('ul'));
    probe.blocks = inBlocks(numbers(300));
    document.body.append(probe);
    await probe.updateComplete;
    expect(probe.counts[0]).to.equal(300);
    probe.remove();
  });

  it('works without requestIdleCallback, as in Safari', async () => {
    const { requestIdleCallback } = globalThis;
    Reflect.set(globalThis, 'requestIdleCallback', undefined);
    try {
      await complete(await show(numbers(150)), 150);
    } finally {
      Reflect.set(globalThis, 'requestIdleCallback', requestIdleCallback);
    }
  });
});
