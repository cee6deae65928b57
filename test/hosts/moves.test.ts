// Pages move, remove and insert elements at any time. No request is made twice, and no typed text is lost.
import { expect, fixture, html } from '@open-wc/testing';
import '../../components/center/define.js';
import type { TrustCenter } from '../../components/center/center.js';
import { find, HostPage, place, seen, show, still, StubbedFetch } from '../components/center-harness.js';
import { fill, form, isFilled, manifest, search, vendors } from './support.js';

/** The ways in which pages move an element. */
const MOVES: Readonly<Record<string, (center: Element, to: Element) => void>> = {
  append: (center, to) => to.append(center),
  'remove and insertBefore': (center, to) => {
    center.remove();
    to.insertBefore(center, to.firstChild);
  },
  'moving its container': (center, to) => to.append(center.parentElement!),
  'replaceChildren on both parents': (center, to) => {
    center.parentElement!.replaceChildren();
    to.replaceChildren(center);
  },
  'a document fragment': (center, to) => {
    const fragment = document.createDocumentFragment();
    fragment.append(center);
    to.append(fragment);
  },
  'three times append': (center, to) => {
    for (let times = 0; times < 3; times++) to.append(center);
  },
  'extractContents of a Range': (center, to) => {
    const range = document.createRange();
    range.selectNode(center);
    to.append(range.extractContents());
  },
  // Engines without moveBefore do an ordinary move.
  moveBefore: (center, to) =>
    ((to as { moveBefore?: Element['insertBefore'] }).moveBefore ?? to.insertBefore).call(to, center, null),
};

describe('a page that moves elements', () => {
  const network = new StubbedFetch();
  let page: HostPage;
  let to: HTMLElement;
  beforeEach(async () => {
    sessionStorage.clear();
    network.install();
    network.calls.length = 0;
    page = new HostPage();
    to = await fixture(html`<div></div>`);
  });
  afterEach(() => {
    network.restore();
    sessionStorage.clear();
    expect(page.leave().join('; ')).to.equal('');
  });

  for (const [how, move] of Object.entries(MOVES)) {
    it(`a center that is moved by ${how} during loading makes one request`, async () => {
      const src = network.serve(manifest);
      const box = await fixture(html`<div><trust-center src=${src}></trust-center></div>`);
      const center = box.querySelector<TrustCenter>('trust-center')!;
      move(center, to);
      expect(to.contains(center)).to.equal(true);
      await still(center);
      expect(center.state.status).to.equal('ready');
      expect(seen(center)).to.include('In Frankfurt.');
      expect(network.calls).to.have.length(1);
    });

    it(`a loaded center that is moved by ${how} keeps typed text and makes no new request`, async () => {
      const src = network.serve(manifest);
      const box = await fixture(html`<div><trust-center src=${src}></trust-center></div>`);
      const center = box.querySelector<TrustCenter>('trust-center')!;
      await still(center);
      await fill(center);
      search(center).value = 'Vendor 7';
      search(center).dispatchEvent(new Event('input', { bubbles: true }));
      await still(center);
      const before = form(center);
      let loadEvents = 0;
      center.addEventListener('trust-load', () => loadEvents++);
      move(center, to);
      await still(center);
      expect(isFilled(center)).to.equal(true);
      expect(form(center) === before).to.equal(true);
      expect(search(center).value).to.equal('Vendor 7');
      expect(vendors(center)).to.include('Vendor 7').and.to.not.include('Vendor 8');
      expect(network.calls).to.have.length(1);
      expect(loadEvents).to.equal(0);
    });
  }

  it('the navigation follows the scroll position after a move', async () => {
    const center = await show(network.serve(manifest));
    const current = (): string | null | undefined =>
      center.renderRoot.querySelector('nav [aria-current=location]')?.getAttribute('href');
    const follows = async (anchor: string): Promise<void> => {
      find(center, anchor)!.scrollIntoView();
      while (current() !== anchor) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    await follows('#trust-subprocessor-table');
    to.append(center);
    to.style.minHeight = '3000px';
    await follows('#trust-disclosure-form');
    await follows('#trust-subprocessor-table');
    scrollTo(0, 0);
  });

  it('a center that is removed during loading aborts its request, and makes a new one when it is inserted again', async () => {
    let ended = 0;
    const src = network.serve(() => new Promise<Response>(() => {}));
    const fetch = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      init?.signal?.addEventListener('abort', () => ended++);
      return fetch(input, init);
    };
    const center = await place(html`<trust-center src=${src}><p>The fallback</p></trust-center>`);
    center.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(ended).to.equal(1);
    network.answer(src, manifest);
    to.append(center);
    await still(center);
    expect(seen(center)).to.include('In Frankfurt.');
    expect(network.calls).to.have.length(2);
  });

  it('a center that is inserted again shows its content at once, without a request', async () => {
    const center = await show(network.serve(manifest));
    await fill(center);
    center.remove();
    await still(center);
    to.append(center);
    expect(seen(center)).to.include('In Frankfurt.');
    await still(center);
    expect(isFilled(center)).to.equal(true);
    expect(network.calls).to.have.length(1);
  });

  it('a center that replaces another one has the draft of the replaced one', async () => {
    const src = network.serve(manifest);
    const first = await show(src);
    await fill(first);
    first.remove();
    const second = await show(src);
    await still(second);
    expect(isFilled(second)).to.equal(true);
  });

  it('a center that replaces another one has its draft even without sessionStorage', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The document is sandboxed', 'SecurityError');
      },
    });
    try {
      const src = network.serve(manifest);
      const first = await show(src);
      await fill(first);
      first.remove();
      const second = await show(src);
      await still(second);
      expect(isFilled(second)).to.equal(true);
      second.renderRoot
        .querySelector('trust-disclosure-form')!
        .renderRoot.querySelector<HTMLButtonElement>('.notice button')!
        .click();
      await still(second);
      second.remove();
      const third = await show(src);
      await still(third);
      expect(isFilled(third), 'a discarded draft').to.equal(false);
    } finally {
      Object.defineProperty(globalThis, 'sessionStorage', descriptor);
    }
  });

  it('a draft survives a reload of the manifest, a change of the language and of the sections', async () => {
    const src = network.serve(manifest);
    const center = await show(src);
    await fill(center);
    await center.reload();
    await still(center);
    expect(isFilled(center), 'after a reload').to.equal(true);
    center.lang = 'de';
    await still(center);
    expect(isFilled(center), 'in another language').to.equal(true);
    center.sections = 'disclosure-form faq';
    await still(center);
    expect(isFilled(center), 'with the sections in another order').to.equal(true);
    center.sections = 'faq';
    await still(center);
    center.sections = '';
    await still(center);
    expect(isFilled(center), 'after the section was hidden').to.equal(true);
    center.headingLevel = 4;
    center.theme = 'dark';
    await still(center);
    expect(isFilled(center), 'with another heading level and theme').to.equal(true);
  });

  it('a draft survives when the page reorders its slotted sections', async () => {
    const center = await place(
      html`<trust-center .manifest=${manifest}>
        <trust-disclosure-form></trust-disclosure-form><trust-faq></trust-faq>
      </trust-center>`,
    );
    await still(center);
    await fill(center);
    center.append(form(center));
    await still(center);
    expect(isFilled(center)).to.equal(true);
    const chosen = form(center);
    to.append(chosen);
    chosen.src = network.serve(manifest);
    center.append(chosen);
    chosen.src = '';
    await still(center);
    expect(isFilled(center)).to.equal(true);
  });

  it('a draft survives a failed reload', async () => {
    const src = network.serve(manifest);
    const center = await show(src);
    await fill(center);
    network.answer(src, () => new Response('', { status: 500 }));
    await center.reload();
    await still(center);
    expect(isFilled(center)).to.equal(true);
  });

  it('a listener for trust-load may move or remove the center', async () => {
    const src = network.serve(manifest);
    let events = 0;
    const onLoad = ({ target }: Event): void => {
      events++;
      if (events === 1) to.append(target as Element);
      else (target as Element).remove();
    };
    document.addEventListener('trust-load', onLoad);
    const moved = await show(src);
    const removed = await place(html`<trust-center src=${src}></trust-center>`);
    await still(moved);
    await new Promise((resolve) => setTimeout(resolve));
    document.removeEventListener('trust-load', onLoad);
    expect(seen(moved)).to.include('In Frankfurt.');
    expect(removed.isConnected).to.equal(false);
    expect(events).to.equal(2);
  });
});
