import { expect, html } from '@open-wc/testing';
import type { TrustFaq } from '../../components/faq/faq.js';
import { TrustCenter } from '../../components/center/center.js';
import '../../components/center/define.js';
import { words } from '../helpers/fixture.js';
import { HostPage, nav, place, seen, sections, still, tags } from './center-harness.js';

const manifest = {
  manifestVersion: 1,
  organization: { name: 'Acme' },
  faq: [{ id: 'where', question: 'Where is data kept?', answer: 'In Frankfurt.' }],
  contacts: [{ id: 'security', kind: 'security', email: 'security@acme.example' }],
  updates: [{ id: 'first', title: 'First audit', date: '2026-05-01' }],
  sections: [
    { id: 'faq', type: 'faq', title: 'What people ask' },
    { id: 'how', type: 'prose', title: 'How we work', content: [{ type: 'paragraph', text: 'Slowly.' }] },
    { id: 'updates', type: 'updates' },
    { id: 'contacts', type: 'contacts', navTitle: 'Reach us' },
  ],
};
const heading = (element: { renderRoot: ParentNode }): string =>
  element.renderRoot.querySelector('h1, h2, h3, h4, h5, h6')?.localName ?? '';
const visible = (element: Element | null): boolean => element?.checkVisibility() === true;

describe('<trust-center> with children and slots', () => {
  let page: HostPage;
  beforeEach(() => (page = new HostPage()));
  afterEach(() => expect(page.leave()).to.deep.equal([]));

  it('lays out the sections of the manifest, in its order and with its titles', async () => {
    const center = await place(html`<trust-center .manifest=${manifest}></trust-center>`);
    await still(center);
    expect(tags(center)).to.deep.equal(['trust-faq', 'trust-prose', 'trust-updates', 'trust-contacts']);
    expect(nav(center)).to.deep.equal(['What people ask', 'How we work', 'Updates', 'Reach us']);
    expect(seen(center)).to.include('Slowly.');
  });

  it('lays out the sections of its attribute sections, in that order, and ignores unknown names', async () => {
    const center = await place(
      html`<trust-center
        sections=" contacts  hologram how faq contacts"
        .manifest=${manifest}
      ></trust-center>`,
    );
    await still(center);
    expect(tags(center)).to.deep.equal(['trust-contacts', 'trust-prose', 'trust-faq']);
    expect(nav(center)).to.deep.equal(['Reach us', 'How we work', 'What people ask']);
    center.sections = '';
    await still(center);
    expect(tags(center)).to.have.length(4);
  });

  it('lays out section elements among its children instead, in their order, with titles from the manifest', async () => {
    const center = await place(
      html`<trust-center .manifest=${manifest}>
        <p>The fallback</p>
        <trust-contacts></trust-contacts>
        <trust-faq></trust-faq>
        <trust-prose section-id="how"></trust-prose>
      </trust-center>`,
    );
    await still(center);
    expect(tags(center)).to.deep.equal(['trust-contacts', 'trust-faq', 'trust-prose']);
    expect(nav(center)).to.deep.equal(['Reach us', 'What people ask', 'How we work']);
    expect(seen(center)).to.include('In Frankfurt.').and.to.include('Slowly.');
    expect(visible(center.querySelector('trust-faq'))).to.equal(true);
    expect(visible(center.querySelector('p'))).to.equal(false);
  });

  it('updates the names of these children in its navigation when the manifest changes', async () => {
    const center = await place(
      html`<trust-center .manifest=${manifest}>
        <trust-contacts></trust-contacts><trust-faq></trust-faq>
      </trust-center>`,
    );
    await still(center);
    center.manifest = { ...manifest, sections: [{ type: 'faq', title: 'Asked' }] };
    await still(center);
    expect(nav(center)).to.deep.equal(['Contacts', 'Asked']);
    expect(heading(center.querySelector('trust-faq')!)).to.equal('h2');
  });

  it('uses children that are added later, and lays out its own sections again when they are removed', async () => {
    const center = await place(html`<trust-center .manifest=${manifest}></trust-center>`);
    await still(center);
    const faq = document.createElement('trust-faq');
    center.append(faq, document.createElement('trust-updates'));
    await still(center);
    expect(tags(center)).to.deep.equal(['trust-faq', 'trust-updates']);
    center.append(faq);
    await still(center);
    expect(nav(center)).to.deep.equal(['Updates', 'What people ask']);
    center.replaceChildren();
    await still(center);
    expect(tags(center)).to.have.length(4);
  });

  it('uses children that are upgraded later', async () => {
    const center = await place(
      html`<trust-center .manifest=${manifest}>
        <late-faq></late-faq>
        <trust-updates></trust-updates>
      </trust-center>`,
    );
    await still(center);
    expect(tags(center)).to.deep.equal(['trust-updates']);
    const base = customElements.get('trust-faq') as typeof TrustFaq;
    customElements.define('late-faq', class extends base {});
    await still(center);
    expect(nav(center)).to.deep.equal(['What people ask', 'Updates']);
    expect(seen(center)).to.include('In Frankfurt.');
    expect(visible(center.querySelector('late-faq'))).to.equal(true);
  });

  it('leaves a child with a source of its own to that source', async () => {
    const own = { ...manifest, faq: [{ question: 'Another?', answer: 'From elsewhere.' }] };
    const center = await place(
      html`<trust-center .manifest=${manifest}>
        <trust-faq .manifest=${own}></trust-faq>
        <trust-updates></trust-updates>
      </trust-center>`,
    );
    await still(center);
    expect(seen(center)).to.include('From elsewhere.').and.to.include('First audit');
    expect(seen(center)).to.not.include('In Frankfurt.');
  });

  it('leaves a child with an inline manifest to that manifest', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = JSON.stringify({ ...manifest, faq: [{ question: 'Another?', answer: 'From elsewhere.' }] });
    const center = await place(
      html`<trust-center .manifest=${manifest}>
        <trust-faq>${script}</trust-faq>
        <trust-updates></trust-updates>
      </trust-center>`,
    );
    await still(center);
    expect(seen(center)).to.include('From elsewhere.').and.to.include('First audit');
    expect(seen(center)).to.not.include('In Frankfurt.');
  });

  it('stops giving its manifest to a child that gets a source later', async () => {
    const center = await place(
      html`<trust-center .manifest=${manifest}><trust-faq></trust-faq></trust-center>`,
    );
    await still(center);
    expect(seen(center)).to.include('In Frankfurt.');
    center.querySelector<TrustFaq>('trust-faq')!.manifest = { ...manifest, faq: [] };
    await still(center);
    expect(seen(center)).to.not.include('In Frankfurt.');
  });

  it('leaves elements of other libraries alone that have the same properties', async () => {
    let received = 0;
    class Inbox extends HTMLElement {
      receive(): void {
        received += 1;
      }
    }
    customElements.define('foreign-inbox', Inbox);
    const center = await place(
      html`<trust-center .manifest=${manifest}>
        <foreign-inbox></foreign-inbox>
        <foreign-inbox slot="header"></foreign-inbox>
      </trust-center>`,
    );
    await center.updateComplete;
    expect(received).to.equal(0);
    expect(center.renderRoot.querySelectorAll('[data-anchor]')).to.have.length(4);
  });

  it('lays out the sections of the manifest again when the attribute is removed, or cleared by a framework', async () => {
    const center = await place(
      html`<trust-center sections="faq" theme="dark" .manifest=${manifest}></trust-center>`,
    );
    await still(center);
    expect(tags(center)).to.have.length(1);
    center.removeAttribute('sections');
    center.removeAttribute('theme');
    await still(center);
    expect(tags(center)).to.have.length(4);
    expect(center.theme).to.equal('auto');
    for (const cleared of [undefined, null]) {
      center.sections = cleared as unknown as string;
      await still(center);
      expect(tags(center)).to.have.length(4);
    }
  });

  it('gives its manifest to sections deeper down and in slots, and also lays out its own sections', async () => {
    const center = await place(
      html`<trust-center .manifest=${{ ...manifest, sections: [] }}>
        <div slot="footer"><trust-faq></trust-faq></div>
        <trust-updates slot="before-contacts"></trust-updates>
      </trust-center>`,
    );
    await still(center);
    const faq = center.querySelector('trust-faq')!;
    expect(words(faq.renderRoot as ShadowRoot)).to.include('In Frankfurt.');
    expect(visible(faq)).to.equal(true);
    expect(visible(center.querySelector('trust-updates'))).to.equal(true);
    expect(center.renderRoot.querySelector('trust-faq')).to.exist;
    // The overview has the level of the page, what stands beside other sections has theirs.
    expect(heading(faq)).to.equal('h3');
    expect(heading(center.renderRoot.querySelector('trust-faq')!)).to.equal('h3');
  });

  it('has slots above and below, before and after each section', async () => {
    const center = await place(
      html`<trust-center .manifest=${manifest}>
        <p slot="after-contacts">5</p>
        <p slot="footer">6</p>
        <p slot="before-faq">2</p>
        <p slot="header">1</p>
        <p slot="after-faq">3</p>
        <p slot="before-contacts">4</p>
        <p slot="before-documents">none</p>
        <p>The fallback</p>
      </trust-center>`,
    );
    await still(center);
    const tops = [...center.querySelectorAll('p')].filter(visible);
    tops.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    expect(tops.map(words)).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    const faq = sections(center)[0]!.getBoundingClientRect();
    expect(tops[1]!.getBoundingClientRect().bottom).to.be.at.most(faq.top);
    expect(tops[2]!.getBoundingClientRect().top).to.be.at.least(faq.bottom);
  });

  it('puts the headings of child sections one level below a child overview', async () => {
    const center = await place(
      html`<trust-center heading-level="1" .manifest=${manifest}>
        <trust-overview></trust-overview>
        <trust-faq></trust-faq>
      </trust-center>`,
    );
    await still(center);
    expect(sections(center).map(heading)).to.deep.equal(['h1', 'h2']);
  });

  it('shows its fallback again when the manifest is removed', async () => {
    const center = await place(html`<trust-center .manifest=${manifest}><p>The fallback</p></trust-center>`);
    await still(center);
    expect(visible(center.querySelector('p'))).to.equal(false);
    center.manifest = undefined;
    await still(center);
    expect(visible(center.querySelector('p'))).to.equal(true);
    expect(tags(center)).to.deep.equal([]);
  });

  it('works when it is built before it is inserted', async () => {
    const center = new TrustCenter();
    center.append(document.createElement('trust-faq'), document.createElement('trust-contacts'));
    center.manifest = manifest;
    document.body.append(center);
    await still(center);
    expect(nav(center)).to.deep.equal(['What people ask', 'Reach us']);
    center.remove();
  });
});
