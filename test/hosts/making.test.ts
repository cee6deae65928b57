// Whatever way a page makes an element, it comes to the same.
import { expect, fixture, html } from '@open-wc/testing';
import '../../components/center/define.js';
import { TrustCenter } from '../../components/center/center.js';
import type { TrustFaq } from '../../components/faq/faq.js';
import { HostPage, seen, still, StubbedFetch } from '../components/center-harness.js';
import { words } from '../helpers/fixture.js';
import { fill, isFilled, manifest } from './support.js';

const inline = `<script type="application/json">${JSON.stringify(manifest)}</script>`;

describe('a page that makes its elements', () => {
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
    'DOMParser, adopted by hand': (markup) => {
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      to.append(document.adoptNode(body.firstElementChild!));
    },
    setHTMLUnsafe: (markup) => to.setHTMLUnsafe(markup),
    'a template, cloned': (markup) => {
      const template = document.createElement('template');
      template.innerHTML = markup;
      to.append(template.content.cloneNode(true));
    },
    'a template, imported': (markup) => {
      const template = document.createElement('template');
      template.innerHTML = markup;
      to.append(document.importNode(template.content, true));
    },
    'a document of its own': (markup) => {
      const other = document.implementation.createHTMLDocument();
      other.body.innerHTML = markup;
      to.append(document.importNode(other.body.firstElementChild!, true));
    },
  };
  for (const [how, make] of Object.entries(MARKUP)) {
    it(`${how}: with src`, async () => {
      make(`<trust-center src="${src}"><p>The fallback</p></trust-center>`);
      await shows();
      expect(network.calls).to.have.length(1);
    });
    it(`${how}: with an inline manifest`, async () => {
      make(`<trust-center src="${src}">${inline}</trust-center>`);
      await shows();
      expect(network.calls).to.have.length(0);
    });
  }

  it('a clone stands for itself, and has none of what was rendered', async () => {
    to.innerHTML = `<trust-center src="${src}"><p>The fallback</p></trust-center>`;
    await shows();
    const clone = center().cloneNode(true) as TrustCenter;
    expect(clone.outerHTML).to.equal(center().outerHTML);
    to.append(clone);
    await shows(clone);
    await fill(center());
    await still(clone);
    expect(isFilled(clone), 'what is typed in one').to.equal(false);
    center().remove();
    await shows(clone);
    expect(clone.querySelector('p')!.checkVisibility()).to.equal(false);
    expect(network.calls).to.have.length(1);
  });

  it('a clone that is taken while it loads, and one of a half-filled page', async () => {
    to.innerHTML = `<trust-center src="${src}"></trust-center>`;
    const early = center().cloneNode(true) as TrustCenter;
    to.append(early);
    await shows(early);
    await fill(center());
    const copy = to.cloneNode(true) as HTMLElement;
    to.replaceChildren(...copy.childNodes);
    await shows();
    expect(isFilled(center()), 'the draft of the one before').to.equal(true);
  });

  it('properties that were set before anybody knew the tag are taken', async () => {
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

  it('properties set after it was made, and before it is placed', async () => {
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

  it('a src that is set before it is placed asks for nothing until then', async () => {
    const made = document.createElement('trust-center');
    made.src = src;
    await new Promise((resolve) => setTimeout(resolve));
    expect(network.calls).to.deep.equal([]);
    to.append(made);
    await shows(made);
  });

  it('every section comes from createElement, and takes its data before and after', async () => {
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
    /** The display of a thing that only the library's own sheets give it. */
    const styled = (element: { renderRoot: ParentNode }): string =>
      getComputedStyle(element.renderRoot.querySelector('.title')!).letterSpacing;

    it('an element that moves there keeps its styles, its data and what was typed, and takes them back', async () => {
      const made = document.createElement('trust-center');
      made.src = src;
      to.append(made);
      await shows(made);
      await fill(made);
      const faq = (): TrustFaq => made.renderRoot.querySelector('trust-faq')!;
      const here = styled(faq());
      expect(here).to.not.equal('normal');
      inFrame().body.append(made);
      await shows(made);
      expect(styled(faq()), 'in the frame').to.equal(here);
      expect(isFilled(made)).to.equal(true);
      made.sections = 'faq subprocessor-table';
      await still(made);
      expect(styled(made.renderRoot.querySelector('trust-subprocessor-table')!), 'made there').to.equal(here);
      made.sections = '';
      to.append(made);
      await shows(made);
      expect(styled(faq()), 'back again').to.equal(here);
      expect(network.calls).to.have.length(1);
    });

    it('an element that was made for it is styled there too', async () => {
      const made = document.createElement('trust-center');
      made.manifest = manifest;
      inFrame().body.append(inFrame().adoptNode(made));
      await still(made);
      expect(styled(made.renderRoot.querySelector('trust-faq')!)).to.not.equal('normal');
    });
  });
});
