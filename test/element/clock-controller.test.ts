import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { ClockController } from '../../src/element/clock-controller.js';
import { prerendered } from '../helpers/fixture.js';

class ClockProbe extends LitElement {
  static {
    this.disableWarning?.('change-in-update');
  }
  readonly clock = new ClockController(this);
  readonly seen: (number | undefined)[] = [];

  override render(): TemplateResult {
    this.seen.push(this.clock.now);
    return html`${this.clock.now}`;
  }
}
customElements.define('clock-probe', ClockProbe);

const show = async (): Promise<ClockProbe> => {
  const probe = await fixture<ClockProbe>('<clock-probe></clock-probe>');
  while (!(await probe.updateComplete));
  return probe;
};
const changeVisibility = (state: DocumentVisibilityState): void => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('the ClockController', () => {
  const { now } = Date;
  beforeEach(() => (Date.now = () => 1000));
  afterEach(() => {
    Date.now = now;
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('has the visitor’s time from the first render', async () => {
    const probe = await show();
    expect(probe.seen).to.deep.equal([1000]);
  });

  it('has no time in the first render of prerendered content, as on the server, and the visitor’s in the second', async () => {
    const probe = prerendered(document.createElement('clock-probe') as ClockProbe);
    document.body.append(probe);
    while (!(await probe.updateComplete));
    expect(probe.seen).to.deep.equal([undefined, 1000]);
    probe.remove();
  });

  it('judges a prerendered element by its day in the first render, and by the visitor’s clock after it', async () => {
    const mark = document.createElement('style');
    mark.setAttribute('data-trust-at', '2026-06-01');
    const probe = document.createElement('clock-probe') as ClockProbe;
    probe.attachShadow({ mode: 'open' }).append(mark);
    document.body.append(probe);
    expect(probe.clock.now).to.equal(undefined);
    expect(probe.clock.at).to.equal(Date.UTC(2026, 5, 1));
    while (!(await probe.updateComplete));
    expect(probe.clock.at).to.equal(1000);
    probe.remove();
  });

  it('does not update by itself', async () => {
    const probe = await show();
    Date.now = () => 2000;
    probe.requestUpdate();
    await probe.updateComplete;
    expect(probe.clock.now).to.equal(1000);
  });

  it('updates when the page becomes visible, and not when it is hidden', async () => {
    const probe = await show();
    Date.now = () => 2000;
    changeVisibility('hidden');
    await probe.updateComplete;
    expect(probe.seen).to.deep.equal([1000]);
    changeVisibility('visible');
    await probe.updateComplete;
    expect(probe.seen).to.deep.equal([1000, 2000]);
  });

  it('updates when the page is restored from the back/forward cache', async () => {
    const probe = await show();
    Date.now = () => 2000;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await probe.updateComplete;
    expect(probe.clock.now).to.equal(1000);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await probe.updateComplete;
    expect(probe.clock.now).to.equal(2000);
  });

  it('pauses while the element is removed, and updates when it is inserted again', async () => {
    const probe = await show();
    const parent = probe.parentElement!;
    probe.remove();
    Date.now = () => 2000;
    changeVisibility('visible');
    await probe.updateComplete;
    expect(probe.clock.now).to.equal(1000);
    parent.append(probe);
    await probe.updateComplete;
    expect(probe.clock.now).to.equal(2000);
  });
});
