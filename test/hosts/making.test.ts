// Every way in which a page can create an element gives the same result.
import { expect, fixture, html } from '@open-wc/testing';
import '../../components/center/define.js';
import { TrustCenter } from '../../components/center/center.js';
import type { TrustFaq } from '../../components/faq/faq.js';
import { HostPage, seen, still, StubbedFetch } from '../components/center-harness.js';
import { words } from '../helpers/fixture.js';
import { fill, isFilled, manifest } from './support.js';

const inline = `<script type="application/json">${JSON.stringify(manifest)}</script>`;

describe('a page that creates elements', () => {
  const network = new StubbedFetch();
  let page: HostPage;
  let to: HTMLElement;
  let src: string;
  beforeEach(async () => {
    sessionStorage.clear();
    network.install();
    network.calls.length = 0;
    src = network.serve(manifest);
    page = new HostPage();
    to = await fixture(html`<div></div>`);
  });
  afterEach(() => {
    network.restore();
    sessionStorage.clear();
    expect(page.leave().join('; ')).to.equal('');
  });
  const center = (): TrustCenter => to.querySelector<TrustCenter>('trust-center')!;
  const shows = async (element = center()): Promise<void> => {
    await still(element);
    expect(element.state.status).to.equal('ready');
    expect(seen(element)).to.include('In Frankfurt.').and.to.include('Vendor 11');
  };

  const MARKUP: Readonly<Record<string, (markup: string) => void>> = {
    innerHTML: (markup) => (to.innerHTML = markup),
    insertAdjacentHTML: (markup) => to.insertAdjacentHTML('beforeend', markup),
    'a Range’s createContextualFragment': (markup) =>
      to.append(document.createRange().createContextualFragment(markup)),
    DOMParser: (markup) => to.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes),
    'DOMParser with adoptNode': (markup) => {
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      to.append(document.adoptNode(body.firstElementChild!));
    },
    setHTMLUnsafe: (markup) => to.setHTMLUnsafe(markup),
    'a cloned template': (markup) => {
      const template = document.createElement('template');
      template.innerHTML = markup;
      to.append(template.content.cloneNode(true));
    },
    'an imported template': (markup) => {
      const template = document.createElement('template');
      template.innerHTML = markup;
      to.append(document.importNode(template.content, true));
    },
    'importNode from another document': (markup) => {
      const other = document.implementation.createHTMLDocument();
      other.body.innerHTML = markup;
      to.append(document.importNode(other.body.firstElementChild!, true));
    },
  };
  for (const [how, make] of Object.entries(MARKUP)) {
    it(`an element with src that is created by ${how} shows its manifest`, async () => {
      make(`<trust-center src="${src}"><p>The fallback</p></trust-center>`);
      await shows();
      expect(network.calls).to.have.length(1);
    });
    it(`an element with an inline manifest that is created by ${how} makes no request`, async () => {
      make(`<trust-center src="${src}">${inline}</trust-center>`);
      await shows();
      expect(network.calls).to.have.length(0);
    });
  }

  it('a clone is independent of the original and has nothing of its rendered content', async () => {
    to.innerHTML = `<trust-center src="${src}"><p>The fallback</p></trust-center>`;
    await shows();
    const clone = center().cloneNode(true) as TrustCenter;
    expect(clone.outerHTML).to.equal(center().outerHTML);
    to.append(clone);
    await shows(clone);
    await fill(center());
    await still(clone);
    expect(isFilled(clone), 'text that is typed into the original').to.equal(false);
    center().remove();
    await shows(clone);
    expect(clone.querySelector('p')!.checkVisibility()).to.equal(false);
    expect(network.calls).to.have.length(1);
  });

  it('a clone that is made during loading shows the manifest, and a clone of a half-filled page shows the draft', async () => {
    to.innerHTML = `<trust-center src="${src}"></trust-center>`;
    const early = center().cloneNode(true) as TrustCenter;
    to.append(early);
    await shows(early);
    await fill(center());
    const copy = to.cloneNode(true) as HTMLElement;
    to.replaceChildren(...copy.childNodes);
    await shows();
    expect(isFilled(center()), 'the draft of the original').to.equal(true);
  });

  it('properties that are set before the tag is defined are applied on upgrade', async () => {
    const early = document.createElement('very-late-center') as TrustCenter;
    Object.assign(early, { manifest, sections: 'faq', headingLevel: 4, theme: 'dark', src: 'nowhere.json' });
    to.append(early);
    customElements.define('very-late-center', class extends TrustCenter {});
    await still(early);
    expect(words(early.renderRoot.querySelector('trust-faq')!.renderRoot as ShadowRoot)).to.include(
      'In Frankfurt.',
    );
    expect(early.renderRoot.querySelectorAll('[data-anchor]')).to.have.length(1);
    expect(early.getAttribute('theme')).to.equal('dark');
    expect(early.renderRoot.querySelector('trust-faq')!.renderRoot.querySelector('h4') === null).to.equal(
      false,
    );
    expect(Object.keys(early).filter((name) => /manifest|sections|theme/.test(name))).to.deep.equal([]);
    expect(network.calls).to.deep.equal([]);
  });

  it('properties that are set after createElement and before insertion are applied', async () => {
    const made = document.createElement('trust-center');
    made.sections = 'faq';
    made.manifest = manifest;
    made.append(Object.assign(document.createElement('p'), { textContent: 'The fallback' }));
    expect(network.calls).to.deep.equal([]);
    to.append(made);
    await still(made);
    expect(seen(made)).to.include('In Frankfurt.');
    expect(made.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('an element with src makes no request before it is inserted', async () => {
    const made = document.createElement('trust-center');
    made.src = src;
    await new Promise((resolve) => setTimeout(resolve));
    expect(network.calls).to.deep.equal([]);
    to.append(made);
    await shows(made);
  });

  it('a section from createElement accepts its manifest before and after insertion', async () => {
    for (const when of ['before', 'after'] as const) {
      const faq = document.createElement('trust-faq');
      if (when === 'before') faq.manifest = manifest;
      to.append(faq);
      if (when === 'after') faq.manifest = manifest;
      await faq.updateComplete;
      await faq.updateComplete;
      expect(words(faq.renderRoot as ShadowRoot), when).to.include('In Frankfurt.');
    }
  });

  describe('in the document of a frame', () => {
    let frame: HTMLIFrameElement;
    beforeEach(() => {
      frame = document.createElement('iframe');
      Object.assign(frame.style, { width: '70em', height: '40em' });
      to.append(frame);
    });
    afterEach(() => frame.remove());
    const inFrame = (): Document => frame.contentDocument!;
    /** Returns a computed value that only the library's style sheets set. */
    const titleSpacing = (element: { renderRoot: ParentNode }): string =>
      getComputedStyle(element.renderRoot.querySelector('.title')!).letterSpacing;

    it('an element that is moved into a frame and back keeps its styles, its manifest and the typed text', async () => {
      const made = document.createElement('trust-center');
      made.src = src;
      to.append(made);
      await shows(made);
      await fill(made);
      const faq = (): TrustFaq => made.renderRoot.querySelector('trust-faq')!;
      const spacing = titleSpacing(faq());
      expect(spacing).to.not.equal('normal');
      inFrame().body.append(made);
      await shows(made);
      expect(titleSpacing(faq()), 'in the frame').to.equal(spacing);
      expect(isFilled(made)).to.equal(true);
      made.sections = 'faq subprocessor-table';
      await still(made);
      expect(titleSpacing(made.renderRoot.querySelector('trust-subprocessor-table')!), 'made there').to.equal(
        spacing,
      );
      made.sections = '';
      to.append(made);
      await shows(made);
      expect(titleSpacing(faq()), 'back again').to.equal(spacing);
      expect(network.calls).to.have.length(1);
    });

    it('an element that is adopted by the document of a frame is styled there', async () => {
      const made = document.createElement('trust-center');
      made.manifest = manifest;
      inFrame().body.append(inFrame().adoptNode(made));
      await still(made);
      expect(titleSpacing(made.renderRoot.querySelector('trust-faq')!)).to.not.equal('normal');
    });
  });
});
