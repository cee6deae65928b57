import { expect } from '@open-wc/testing';
import { css, type CSSResultGroup } from 'lit';
import { SectionBody } from '../../src/element/section-body.js';
import { TrustSection } from '../../src/element/section-element.js';
import { expectNoWarnings } from '../helpers/fixture.js';
import { frame, manifest, ProbeBody, put, said, section, sheets, type Data } from './body-harness.js';

describe('a section and its body', () => {
  afterEach(() => document.body.replaceChildren());

  it('asks for no body before there is something to show, or will be', async () => {
    const { make, delivery } = section();
    const element = make();
    put(element);
    await element.updateComplete;
    expect(delivery.asked).to.equal(0);
    element.data = { title: 'Now' };
    element.frame = frame;
    element.requestUpdate();
    await Promise.resolve();
    expect(delivery.asked).to.equal(1);
    await delivery.arrive();
  });

  it('says that it is loading until the body is there, then shows the content in its looks', async () => {
    const { make, delivery } = section();
    const element = make();
    element.append('Fallback');
    element.manifest = manifest;
    put(element);
    await Promise.resolve();
    expect(said(element)).to.equal('Loading this information…');
    expect(element.renderRoot.querySelector('slot') === null).to.equal(true);
    const before = sheets(element);
    let isComplete = false;
    void element.updateComplete.then(() => (isComplete = true));
    await new Promise((resolve) => setTimeout(resolve));
    expect(isComplete).to.equal(false);
    await delivery.arrive();
    await element.updateComplete;
    expect(said(element)).to.equal('Probe A title');
    expect(sheets(element)).to.be.above(before);
  });

  it('loads one body for many, and makes later ones whole at once', async () => {
    const { make, delivery } = section();
    const all = [make(), make(), make()];
    for (const element of all) {
      element.manifest = manifest;
      put(element);
    }
    await delivery.arrive();
    await Promise.all(all.map((element) => element.updateComplete));
    expect(delivery.asked).to.equal(1);
    const { made } = ProbeBody;
    const late = make();
    late.manifest = manifest;
    put(late);
    expect(ProbeBody.made).to.equal(made + 1);
    await Promise.resolve();
    expect(said(late)).to.equal('Probe A title');
  });

  it('keeps its body when it is moved, and makes no second one', async () => {
    const { make, delivery } = section();
    const element = make();
    element.manifest = manifest;
    put(element);
    await delivery.arrive();
    const { made } = ProbeBody;
    const place = document.createElement('div');
    put(place);
    place.append(element);
    await element.updateComplete;
    expect(ProbeBody.made).to.equal(made);
    expect(said(element)).to.equal('Probe A title');
  });

  it('keeps the sheets of a class derived from it', async () => {
    const { make, delivery } = section();
    const own = css`
      .content {
        color: rgb(1, 2, 3);
      }
    `;
    class Derived extends (make().constructor as unknown as abstract new () => TrustSection<Data>) {
      static styles = [TrustSection.styles, own];
      override readonly type = 'faq';
    }
    customElements.define('probe-derived', Derived);
    const element = document.createElement('probe-derived') as TrustSection<Data>;
    element.manifest = manifest;
    put(element);
    await delivery.arrive();
    await element.updateComplete;
    expect(getComputedStyle(element.renderRoot.querySelector('.content')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('takes a body that is provided, and never loads one', async () => {
    const { make, delivery } = section();
    const element = make();
    (element.constructor as typeof TrustSection).body!.provide(ProbeBody);
    element.manifest = manifest;
    put(element);
    await Promise.resolve();
    expect(said(element)).to.equal('Probe A title');
    expect(delivery.asked).to.equal(0);
  });

  it('is dressed again in a document of a frame', async () => {
    const { make, delivery } = section();
    const element = make();
    element.manifest = manifest;
    put(element);
    await delivery.arrive();
    await element.updateComplete;
    const before = sheets(element);
    const iframe = document.createElement('iframe');
    put(iframe);
    iframe.contentDocument!.body.append(element);
    await element.updateComplete;
    expect(sheets(element)).to.equal(before);
  });
});

describe('the sheets of a section', () => {
  expectNoWarnings();

  it('are those of its body, which begin with its own', () => {
    const flat = (styles: CSSResultGroup): readonly unknown[] => [styles].flat(Infinity);
    const own = flat(TrustSection.styles);
    expect(flat(SectionBody.styles).slice(0, own.length)).to.deep.equal(own);
  });
});
