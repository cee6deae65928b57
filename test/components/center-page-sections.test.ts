import { expect, html } from '@open-wc/testing';
import type { TrustFaq } from '../../components/faq/faq.js';
import '../../components/center/define.js';
import { words } from '../helpers/fixture.js';
import { HostPage, place, seen, show, still, StubbedFetch } from './center-harness.js';

const manifest = {
  manifestVersion: 1,
  organization: { name: 'Acme' },
  faq: [{ id: 'where', question: 'Where is data kept?', answer: 'In Frankfurt.' }],
  updates: [{ id: 'first', title: 'First audit', date: '2026-05-01' }],
};

describe('<trust-center> with sections elsewhere on the page', () => {
  let page: HostPage;
  beforeEach(() => (page = new HostPage()));
  afterEach(() => expect(page.leave()).to.deep.equal([]));

  it('gives its manifest again to a child that loses its own source', async () => {
    const own = { ...manifest, faq: [{ question: 'Another?', answer: 'From elsewhere.' }] };
    const center = await place(
      html`<trust-center .manifest=${manifest}>
        <trust-faq src="data:application/json,${encodeURIComponent(JSON.stringify(own))}"></trust-faq>
        <trust-updates></trust-updates>
      </trust-center>`,
    );
    const faq = center.querySelector<TrustFaq>('trust-faq')!;
    while (faq.state.status !== 'ready') await new Promise(requestAnimationFrame);
    await still(center);
    expect(seen(center)).to.include('From elsewhere.');
    faq.removeAttribute('src');
    await still(center);
    expect(seen(center)).to.include('In Frankfurt.').and.to.not.include('From elsewhere.');
    faq.manifest = own;
    await still(center);
    expect(seen(center)).to.include('From elsewhere.');
    faq.manifest = undefined;
    await still(center);
    expect(seen(center)).to.include('In Frankfurt.').and.to.not.include('From elsewhere.');
  });

  it('gives its manifest to a section in the shadow root of another element of the page', async () => {
    class Wrapper extends HTMLElement {
      connectedCallback(): void {
        if (this.shadowRoot) return;
        this.attachShadow({ mode: 'open' }).append(document.createElement('trust-faq'));
      }
    }
    class Outer extends HTMLElement {
      connectedCallback(): void {
        this.shadowRoot ?? this.attachShadow({ mode: 'closed' }).append(this.inner);
      }
      readonly inner = document.createElement('page-wrapper') as Wrapper;
    }
    customElements.define('page-wrapper', Wrapper);
    customElements.define('page-outer', Outer);
    const center = await place(
      html`<trust-center .manifest=${manifest}>
        <page-outer slot="footer"></page-outer>
      </trust-center>`,
    );
    await still(center);
    const outer = center.querySelector<Outer>('page-outer')!;
    const faq = outer.inner.shadowRoot!.querySelector('trust-faq')!;
    await faq.updateComplete;
    expect(words(faq.renderRoot as ShadowRoot)).to.include('In Frankfurt.');
    center.manifest = { ...manifest, faq: [{ question: 'Now?', answer: 'In Paris.' }] };
    await still(center);
    await faq.updateComplete;
    expect(words(faq.renderRoot as ShadowRoot)).to.include('In Paris.');
    outer.remove();
    center.manifest = manifest;
    await still(center);
    await faq.updateComplete;
    expect(words(faq.renderRoot as ShadowRoot), 'it is no longer around').to.include('In Paris.');
  });

  it('shows a reloaded manifest in every element with the same address', async () => {
    const network = new StubbedFetch();
    network.install();
    const src = network.serve(manifest);
    const center = await show(src);
    const alone = await place(html`<trust-faq src=${src}></trust-faq>`);
    network.answer(src, { ...manifest, faq: [{ question: 'Now?', answer: 'In Paris.' }] });
    await (alone as unknown as TrustFaq).reload();
    await still(center);
    expect(seen(center)).to.include('In Paris.').and.to.not.include('In Frankfurt.');
    expect(network.calls).to.have.length(2);
    network.restore();
  });
});
