import { expect } from '@open-wc/testing';
import { css } from 'lit';
import { TrustFaq } from '../../components/faq/faq.js';
import '../../components/faq/define.js';
import { expectNoWarnings, words } from '../helpers/fixture.js';

const manifest = {
  manifestVersion: 1,
  faq: [{ id: 'where', question: 'Where?', answer: 'Here.' }],
};
const text = ({ renderRoot }: TrustFaq): string => words(renderRoot as ShadowRoot);

const show = async (element: TrustFaq): Promise<TrustFaq> => {
  element.manifest = manifest;
  document.body.append(element);
  await element.updateComplete;
  return element;
};

describe('a section', () => {
  afterEach(() => document.body.replaceChildren());
  expectNoWarnings();

  it('applies the styles of a subclass after its own', async () => {
    class StyledFaq extends TrustFaq {
      static override styles = [
        TrustFaq.styles,
        css`
          summary {
            color: rgb(1, 2, 3);
          }
        `,
      ];
    }
    customElements.define('styled-faq', StyledFaq);
    const element = await show(document.createElement('styled-faq') as TrustFaq);
    expect(getComputedStyle(element.renderRoot.querySelector('summary')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('keeps its style sheets when it is moved into the document of a frame', async () => {
    const element = await show(document.createElement('trust-faq'));
    const before = element.shadowRoot!.adoptedStyleSheets.length;
    const iframe = document.createElement('iframe');
    document.body.append(iframe);
    iframe.contentDocument!.body.append(element);
    await element.updateComplete;
    expect(before).to.be.above(0);
    expect(element.shadowRoot!.adoptedStyleSheets.length).to.equal(before);
  });

  it('replaces content that a server of another version rendered', async () => {
    const element = document.createElement('trust-faq');
    element.attachShadow({ mode: 'open' }).append('What a server wrote');
    await show(element);
    expect(text(element)).to.equal('Questions and answers Where? Here.');
  });
});

describe('a section whose manifest has to be repaired', () => {
  afterEach(() => document.body.replaceChildren());

  it('resolves updateComplete when the repaired manifest is shown', async () => {
    const warn = console.warn;
    console.warn = () => undefined;
    const element = document.createElement('trust-faq');
    element.manifest = { ...manifest, links: 5 };
    document.body.append(element);
    await element.updateComplete;
    console.warn = warn;
    expect(text(element)).to.equal('Questions and answers Where? Here.');
    expect(element.problems).to.have.length(1);
  });
});
