import { expect } from '@open-wc/testing';
import { manifest, put, said, section } from './body-harness.js';

describe('a section whose body or manifest fails', () => {
  const { warn } = console;
  let warned: unknown[] = [];
  beforeEach(() => {
    warned = [];
    console.warn = (...words: unknown[]) => void warned.push(...words);
  });
  afterEach(() => {
    console.warn = warn;
    document.body.replaceChildren();
  });

  it('says in plain words that the body could not be loaded, beside the fallback, and tries again when asked', async () => {
    const { make, delivery } = section();
    const element = make();
    element.manifest = manifest;
    put(element);
    await delivery.fail();
    await element.updateComplete;
    expect(said(element)).to.contain('could not be loaded');
    expect(element.renderRoot.querySelector('slot')).to.exist;
    expect(warned.join()).to.match(/<probe-section-\d+> could not be loaded\. Error: no way/);
    // not by itself, however often it renders
    element.requestUpdate();
    await element.updateComplete;
    expect(delivery.asked).to.equal(1);
    const press = async (): Promise<void> => {
      const button = element.renderRoot.querySelector('button')!;
      button.focus();
      button.click();
      await element.updateComplete;
    };
    const focused = (): string | null | undefined =>
      element.shadowRoot!.activeElement?.closest('[part]')?.getAttribute('part');
    void press();
    await delivery.fail();
    await element.updateComplete;
    expect(focused()).to.equal('button');
    void press();
    await delivery.arrive();
    await element.updateComplete;
    expect(said(element)).to.equal('Probe A title');
    expect(delivery.asked).to.equal(3);
    expect(focused()).to.equal('section');
  });

  it('takes a body that has come meanwhile, also after it failed itself', async () => {
    const { make, delivery } = section();
    const [element, other] = [make(), make()];
    for (const one of [element, other]) {
      one.manifest = manifest;
      put(one);
    }
    await delivery.fail();
    other.renderRoot.querySelector('button')!.click();
    await delivery.arrive();
    element.requestUpdate();
    await element.updateComplete;
    expect(said(element)).to.equal('Probe A title');
  });

  it('says why its manifest failed, not that the body did', async () => {
    const { make, delivery } = section();
    const element = make();
    element.manifest = { manifestVersion: 2 };
    put(element);
    await element.updateComplete;
    expect(said(element)).to.contain('newer format');
    element.manifest = manifest;
    await Promise.resolve();
    await delivery.fail();
    expect(said(element)).to.contain('could not be loaded');
    element.manifest = { manifestVersion: 2 };
    await element.updateComplete;
    expect(said(element)).to.contain('newer format');
  });

  it('is complete when a manifest that had to be mended is shown', async () => {
    const { make, delivery } = section();
    const element = make();
    element.manifest = { ...manifest, faq: [{ question: 5 }] };
    put(element);
    await delivery.arrive();
    await element.updateComplete;
    expect(said(element)).to.equal('Probe A title');
    expect(element.problems).to.have.length(1);
  });

  it('leaves what a server rendered as it is until the body is there, and for good where it cannot be had', async () => {
    const { make, delivery } = section();
    const [element, other] = [make(), make()];
    for (const one of [element, other]) {
      one.attachShadow({ mode: 'open' }).append('What a server wrote');
      one.manifest = manifest;
      put(one);
    }
    await new Promise((resolve) => setTimeout(resolve));
    expect(said(element)).to.equal('What a server wrote');
    await delivery.fail();
    expect(said(element)).to.equal('What a server wrote');
    const third = make();
    third.attachShadow({ mode: 'open' }).append('What a server wrote');
    third.manifest = manifest;
    put(third);
    await delivery.arrive();
    await third.updateComplete;
    expect(said(third)).to.equal('Probe A title');
  });
});
