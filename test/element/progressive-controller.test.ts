import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { ProgressiveController } from '../../src/element/progressive-controller.js';
import { idle } from '../helpers/engine.js';

class ProgressiveProbe extends LitElement {
  @property({ type: Number }) total = 0;
  @property() key = '';
  /** How many entries each render had. */
  readonly renders: number[] = [];
  readonly progressive = new ProgressiveController(this, { first: 10, step: 40 });

  override render() {
    const shown = this.progressive.visible(this.total, this.key);
    this.renders.push(shown);
    return html`<ul>
      ${Array.from({ length: shown }, (_, index) => html`<li>${this.key}${index}</li>`)}
    </ul>`;
  }

  get items(): number {
    return this.renderRoot.querySelectorAll('li').length;
  }
}
customElements.define('progressive-probe', ProgressiveProbe);

const probe = async (total: number): Promise<ProgressiveProbe> => {
  const element = await fixture<ProgressiveProbe>(
    html`<progressive-probe total=${total}></progressive-probe>`,
  );
  await element.updateComplete;
  return element;
};
const complete = (element: ProgressiveProbe): Promise<void> =>
  waitUntil(() => element.items === element.total, 'all entries come');

describe('the ProgressiveController', () => {
  it('renders the first screen at once and the rest later, slice by slice', async () => {
    const element = await probe(200);
    expect(element.renders[0]).to.equal(10);
    await complete(element);
    const steps = element.renders.map((count, index) => count - (element.renders[index - 1] ?? 0));
    expect(steps.every((step) => step <= 40)).to.equal(true);
    expect(element.renders.length).to.be.greaterThan(5);
    expect(element.progressive.complete).to.equal(true);
  });

  it('renders a short list in one update', async () => {
    const element = await probe(10);
    await idle();
    await element.updateComplete;
    expect(element.renders).to.deep.equal([10]);
  });

  it('pauses while the element is removed, also during an update, and continues when it is inserted again', async () => {
    const element = await probe(500);
    const parent = element.parentElement!;
    element.requestUpdate();
    element.remove();
    await element.updateComplete;
    const rendered = element.renders.length;
    await element.progressive.reach(500);
    await idle();
    await element.updateComplete;
    expect(element.renders).to.have.length(rendered);
    parent.append(element);
    await complete(element);
  });

  it('starts again only when the key changes', async () => {
    const element = await probe(120);
    await complete(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(element.items).to.equal(120);
    element.key = 'b';
    await element.updateComplete;
    expect(element.items).to.equal(10);
    await complete(element);
  });

  it('renders new entries of a list that grows', async () => {
    const element = await probe(5);
    element.total = 100;
    await element.updateComplete;
    await complete(element);
  });

  it('renders up to an entry that a caller waits for', async () => {
    const element = await probe(500);
    await element.progressive.reach(300);
    expect(element.items).to.be.at.least(300);
  });

  it('renders to the end when a caller waits for more entries than there are', async () => {
    const element = await probe(90);
    await element.progressive.reach(1000);
    expect(element.items).to.equal(90);
  });

  it('resolves the promises for a list that has been replaced', async () => {
    const element = await probe(5000);
    const reached = element.progressive.reach(5000);
    element.key = 'b';
    element.total = 20;
    await reached;
    expect(element.items).to.be.at.most(20);
  });

  it('stops when the element is removed, and continues when it is inserted again', async () => {
    const element = await probe(400);
    const parent = element.parentElement!;
    element.remove();
    const before = element.renders.length;
    await idle();
    await idle();
    expect(element.renders.length).to.equal(before);
    parent.append(element);
    await complete(element);
  });

  it('renders every entry for printing', async () => {
    const element = await probe(3000);
    expect(element.items).to.be.lessThan(3000);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(element.items).to.equal(3000);
  });

  it('renders every entry at first when the server has rendered them', async () => {
    const element = document.createElement('progressive-probe') as ProgressiveProbe;
    const root = element.attachShadow({ mode: 'open' });
    root.append(document.createElement('ul'));
    element.total = 300;
    document.body.append(element);
    await element.updateComplete;
    expect(element.renders[0]).to.equal(300);
    element.remove();
  });

  it('works without requestIdleCallback(), as in Safari', async () => {
    const { requestIdleCallback } = globalThis;
    Reflect.set(globalThis, 'requestIdleCallback', undefined);
    try {
      await complete(await probe(150));
    } finally {
      Reflect.set(globalThis, 'requestIdleCallback', requestIdleCallback);
    }
  });
});
