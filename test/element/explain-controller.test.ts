import { expect, fixture } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html, LitElement, type TemplateResult } from 'lit';
import { ExplainController } from '../../src/element/explain-controller.js';
import { createLocale } from '../../src/i18n/locale.js';
import { baseStyles } from '../../src/styles/base.js';
import { explainStyles } from '../../src/styles/explain.js';
import { pressShiftTab, SPACE } from '../helpers/engine.js';
import '../helpers/english.js';
import { expectNoWarnings, words } from '../helpers/fixture.js';

class ExplainProbe extends LitElement {
  static override styles = [baseStyles, explainStyles];
  readonly explain = new ExplainController(this);

  override render(): TemplateResult {
    const locale = createLocale('en', []);
    return html`${this.explain.button('a', 'Attested', 'A third party <b>said</b> so.', locale)}
      <p style="height: 30em">Between</p>
      ${this.explain.button('b', 'Aligned', html`We <em>say</em> so. <a href="#more">More</a>`, locale)}
      ${this.explain.popover()}`;
  }
}
customElements.define('explain-probe', ExplainProbe);

const show = () => fixture<ExplainProbe>('<explain-probe></explain-probe>');
const button = (probe: ExplainProbe, index: number) =>
  probe.renderRoot.querySelectorAll<HTMLButtonElement>('button')[index]!;
const panel = (probe: ExplainProbe) => probe.renderRoot.querySelector<HTMLElement>('.explanation')!;
const isOpen = (probe: ExplainProbe): boolean => panel(probe).matches(':popover-open');
const active = (probe: ExplainProbe): Element | null => (probe.renderRoot as ShadowRoot).activeElement;
const expanded = (probe: ExplainProbe): readonly (string | null)[] =>
  [0, 1].map((index) => button(probe, index).getAttribute('aria-expanded'));
const until = async (done: () => boolean): Promise<void> => {
  while (!done()) await new Promise((resolve) => requestAnimationFrame(resolve));
};
/** Where a mouse presses to hit the middle of an element. */
const middle = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
const press = (element: Element) => sendMouse({ type: 'click', position: middle(element) });

describe('the ExplainController', () => {
  expectNoWarnings();

  it('names each button as one that opens a dialog, and shows no explanation yet', async () => {
    const probe = await show();
    expect(button(probe, 0).getAttribute('aria-label')).to.include('Attested');
    expect(button(probe, 0).getAttribute('aria-haspopup')).to.equal('dialog');
    expect(expanded(probe)).to.deep.equal(['false', 'false']);
    expect(panel(probe).checkVisibility()).to.equal(false);
  });

  it('lets Tab move from the button into the explanation, and back to it (2.4.3)', async () => {
    const probe = await show();
    button(probe, 0).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => active(probe) === panel(probe));
    await sendKeys({ press: 'Tab' });
    expect(active(probe)).to.equal(button(probe, 1));
    await until(() => !isOpen(probe));
    await sendKeys({ press: 'Enter' });
    await until(() => active(probe) === panel(probe));
    await pressShiftTab();
    expect(active(probe)).to.equal(button(probe, 1));
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', SPACE],
  ] as const) {
    it(`opens an explanation by ${name}, focuses it, and returns the focus when Escape closes it`, async () => {
      const probe = await show();
      await sendKeys({ press: 'Tab' });
      expect(active(probe)).to.equal(button(probe, 0));
      await sendKeys({ press: key });
      await until(() => isOpen(probe));
      expect(active(probe)).to.equal(panel(probe));
      expect(words(panel(probe))).to.equal('Attested A third party <b>said</b> so.');
      expect(panel(probe).querySelector('b')).to.equal(null);
      expect(expanded(probe)).to.deep.equal(['true', 'false']);
      await sendKeys({ press: 'Escape' });
      await until(() => expanded(probe)[0] === 'false');
      expect(isOpen(probe)).to.equal(false);
      expect(active(probe)).to.equal(button(probe, 0));
    });
  }

  it('opens an explanation beside its button by a click, and closes it by another', async () => {
    const probe = await show();
    await press(button(probe, 0));
    await until(() => isOpen(probe) && panel(probe).style.getPropertyValue('--_x') !== '');
    const { bottom } = button(probe, 0).getBoundingClientRect();
    await until(() => Math.abs(panel(probe).getBoundingClientRect().top - bottom) <= 16);
    await press(button(probe, 0));
    await until(() => expanded(probe)[0] === 'false');
    expect(isOpen(probe)).to.equal(false);
    await press(button(probe, 0));
    await until(() => isOpen(probe));
  });

  it('has one open explanation at a time', async () => {
    const probe = await show();
    button(probe, 0).click();
    await until(() => isOpen(probe));
    await press(button(probe, 1));
    await until(() => expanded(probe)[1] === 'true' && isOpen(probe));
    expect(expanded(probe)).to.deep.equal(['false', 'true']);
    expect(words(panel(probe))).to.equal('Aligned We say so. More');
    expect(probe.renderRoot.querySelectorAll(':popover-open')).to.have.length(1);
  });

  it('shows the second explanation when a script presses two buttons', async () => {
    const probe = await show();
    button(probe, 0).click();
    button(probe, 1).click();
    await until(() => isOpen(probe));
    await until(() => expanded(probe)[1] === 'true');
    expect(words(panel(probe))).to.include('Aligned');
  });

  it('closes the explanation by a click elsewhere', async () => {
    const probe = await show();
    await press(button(probe, 0));
    await until(() => isOpen(probe));
    await sendMouse({ type: 'click', position: [700, 400] });
    await until(() => expanded(probe)[0] === 'false');
    expect(isOpen(probe)).to.equal(false);
  });

  it('lets Tab move through the links of the explanation, and closes it when the focus has left', async () => {
    const probe = await show();
    const after = document.createElement('button');
    probe.after(after);
    button(probe, 1).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => isOpen(probe));
    await sendKeys({ press: 'Tab' });
    expect(words(active(probe))).to.equal('More');
    await sendKeys({ press: 'Tab' });
    await until(() => !isOpen(probe));
    expect(active(probe)).to.not.equal(panel(probe));
  });

  it('opens an explanation again after the element was removed while it was open', async () => {
    const probe = await show();
    const parent = probe.parentElement!;
    button(probe, 0).click();
    await until(() => isOpen(probe));
    probe.remove();
    parent.append(probe);
    await probe.updateComplete;
    await until(() => expanded(probe)[0] === 'false');
    button(probe, 0).click();
    await until(() => isOpen(probe));
  });
});
