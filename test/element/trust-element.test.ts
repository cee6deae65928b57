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

const wordsOf = ({ renderRoot }: ProbeElement): string => renderRoot.querySelector('p')?.textContent ?? '';
const langOf = ({ renderRoot }: ProbeElement): string | undefined => renderRoot.querySelector('p')?.lang;
const level = ({ renderRoot }: ProbeElement): string => renderRoot.querySelector('i')?.textContent ?? '';

describe('a TrustElement', () => {
  expectNoWarnings();

  it('shows the words of its class and of the base classes', async () => {
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
    expect(wordsOf(element)).to.equal('Copy, Copied, common.source');
    customElements.define('probe-unused', UnusedElement);
    element.requestUpdate();
    await element.updateComplete;
    expect(wordsOf(element)).to.equal('Copy, Copied, Source');
  });

  it('shows its words in a class that is registered under another tag', async () => {
    customElements.define('probe-again', class extends ProbeElement {});
    const element = await fixture<ProbeElement>('<probe-again lang="fi"></probe-again>');
    expect(wordsOf(element)).to.equal('Copy');
  });

  it('renders again when words are registered, until it is removed', async () => {
    const element = await fixture<ProbeElement>('<probe-element lang="eo"></probe-element>');
    expect(wordsOf(element)).to.equal('Copy');
    registerMessages('eo', { 'common.copy': 'Fermi' });
    await element.updateComplete;
    expect(wordsOf(element)).to.equal('Fermi');

    element.remove();
    const { renders } = element;
    registerMessages('eo', { 'common.copy': 'Malfermi' });
    await element.updateComplete;
    expect(element.renders).to.equal(renders);
  });

  it('adds its listeners once, however often it is moved', async () => {
    const element = await fixture<ProbeElement>('<probe-element></probe-element>');
    const parent = element.parentElement;
    for (let moves = 0; moves < 3; moves += 1) parent?.append(element);
    element.remove();
    const { renders } = element;
    registerMessages('eo', {});
    await element.updateComplete;
    expect(element.renders).to.equal(renders);
  });

  it('uses the language of its attribute, else that of the nearest ancestor that has one', async () => {
    const around = await fixture<HTMLElement>(
      html`<div lang="de-AT"><probe-element></probe-element><probe-element lang="fr"></probe-element></div>`,
    );
    const [inherits, has] = around.querySelectorAll<ProbeElement>('probe-element');
    expect([langOf(inherits!), langOf(has!)]).to.deep.equal(['de-AT', 'fr']);
    has!.lang = 'es';
    await has!.updateComplete;
    expect(langOf(has!)).to.equal('es');
  });

  it('finds the language outside the shadow root that contains it', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const element = document.createElement('probe-element') as ProbeElement;
    host.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    expect(langOf(element)).to.equal('nl');
  });

  it('uses the language of the place to which it is moved', async () => {
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

  it('falls back to English for a lang that is not a language tag', async () => {
    const element = await fixture<ProbeElement>('<probe-element lang="not a language"></probe-element>');
    expect([wordsOf(element), langOf(element)]).to.deep.equal(['Copy', 'en']);
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
    it(`with heading-level="${given}" uses level ${shown}`, async () => {
      const element = await fixture<ProbeElement>('<probe-element></probe-element>');
      element.setAttribute('heading-level', given);
      await element.updateComplete;
      expect(level(element)).to.equal(shown);
    });
  }
});
