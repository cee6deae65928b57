import { expect, fixture, html } from '@open-wc/testing';
import { html as lit, type TemplateResult } from 'lit';
import { TrustElement } from '../../src/element/trust-element.js';
import type { Words } from '../../src/i18n/en/words.js';
import { registerMessages } from '../../src/i18n/messages.js';
import { translateIn } from '../../src/i18n/translate.js';
import { expectNoWarnings } from '../helpers/fixture.js';

class ProbeElement extends TrustElement {
  protected static override words: readonly Words[] = [{ 'common.copy': 'Copy' }];
  renders = 0;

  override render(): TemplateResult {
    this.renders += 1;
    const t = translateIn(this.language);
    return lit`<p lang=${this.language}>${t('common.copy')}</p><i>${this.level()}</i>`;
  }
}
customElements.define('probe-element', ProbeElement);

const said = ({ renderRoot }: ProbeElement): string => renderRoot.querySelector('p')?.textContent ?? '';
const langOf = ({ renderRoot }: ProbeElement): string | undefined => renderRoot.querySelector('p')?.lang;
const level = ({ renderRoot }: ProbeElement): string => renderRoot.querySelector('i')?.textContent ?? '';

describe('TrustElement', () => {
  expectNoWarnings();

  it('says the words of its class, of the classes before it, and of none that nobody has registered', async () => {
    class MoreElement extends ProbeElement {
      protected static override words: readonly Words[] = [{ 'common.copied': 'Copied' }];
      override render(): TemplateResult {
        const t = translateIn(this.language);
        return lit`<p>${t('common.copy')}, ${t('common.copied')}, ${t('common.source')}</p>`;
      }
    }
    class UnusedElement extends ProbeElement {
      protected static override words: readonly Words[] = [{ 'common.source': 'Source' }];
    }
    customElements.define('probe-more', MoreElement);
    const element = await fixture<MoreElement>('<probe-more></probe-more>');
    expect(said(element)).to.equal('Copy, Copied, common.source');
    customElements.define('probe-unused', UnusedElement);
    element.requestUpdate();
    await element.updateComplete;
    expect(said(element)).to.equal('Copy, Copied, Source');
  });

  it('says them also in a class registered again under another tag', async () => {
    customElements.define('probe-again', class extends ProbeElement {});
    const element = await fixture<ProbeElement>('<probe-again lang="fi"></probe-again>');
    expect(said(element)).to.equal('Copy');
  });

  it('says again what is on the page when words are registered, and no more once it has left', async () => {
    const element = await fixture<ProbeElement>('<probe-element lang="eo"></probe-element>');
    expect(said(element)).to.equal('Copy');
    registerMessages('eo', { 'common.copy': 'Fermi' });
    await element.updateComplete;
    expect(said(element)).to.equal('Fermi');

    element.remove();
    const { renders } = element;
    registerMessages('eo', { 'common.copy': 'Malfermi' });
    await element.updateComplete;
    expect(element.renders).to.equal(renders);
  });

  it('listens once however often it is moved', async () => {
    const element = await fixture<ProbeElement>('<probe-element></probe-element>');
    const parent = element.parentElement;
    for (let moves = 0; moves < 3; moves += 1) parent?.append(element);
    element.remove();
    const { renders } = element;
    registerMessages('eo', {});
    await element.updateComplete;
    expect(element.renders).to.equal(renders);
  });

  it('takes the language of its attribute, else of the nearest element that has one', async () => {
    const around = await fixture<HTMLElement>(
      html`<div lang="de-AT"><probe-element></probe-element><probe-element lang="fr"></probe-element></div>`,
    );
    const [inherits, has] = around.querySelectorAll<ProbeElement>('probe-element');
    expect([langOf(inherits!), langOf(has!)]).to.deep.equal(['de-AT', 'fr']);
    has!.lang = 'es';
    await has!.updateComplete;
    expect(langOf(has!)).to.equal('es');
  });

  it('looks for it through the shadow root that it stands in', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const element = document.createElement('probe-element') as ProbeElement;
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    expect(langOf(element)).to.equal('nl');
  });

  it('speaks the language of where it was moved to', async () => {
    const around = await fixture<HTMLElement>(
      html`<div>
        <div lang="de"><probe-element></probe-element></div>
        <div lang="fr"></div>
      </div>`,
    );
    const element = around.querySelector<ProbeElement>('probe-element')!;
    await element.updateComplete;
    around.lastElementChild!.append(element);
    await element.updateComplete;
    expect(langOf(element)).to.equal('fr');
  });

  it('falls back to English for a lang that is no language tag', async () => {
    const element = await fixture<ProbeElement>('<probe-element lang="not a language"></probe-element>');
    expect([said(element), langOf(element)]).to.deep.equal(['Copy', 'en']);
  });

  for (const [given, shown] of [
    ['1', '1'],
    ['6', '6'],
    ['9', '6'],
    ['0', '2'],
    ['-4', '1'],
    ['3.7', '3'],
    ['three', '2'],
    ['', '2'],
    ['Infinity', '6'],
  ] as const) {
    it(`heading-level="${given}" is level ${shown}`, async () => {
      const element = await fixture<ProbeElement>('<probe-element></probe-element>');
      element.setAttribute('heading-level', given);
      await element.updateComplete;
      expect(level(element)).to.equal(shown);
    });
  }
});
