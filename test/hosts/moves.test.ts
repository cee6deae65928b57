// A page that moves, removes and puts back its elements at any time: nothing is asked for twice, and nothing
// that a visitor typed is lost.
import { expect, fixture, html } from '@open-wc/testing';
import '../../components/center/define.js';
import type { TrustCenter } from '../../components/center/center.js';
import { find, HostPage, place, seen, show, still, StubbedFetch } from '../components/center-harness.js';
import { fill, form, isFilled, manifest, search, vendors } from './support.js';

/** Ways in which pages take an element from one place to another. */
const MOVES: Readonly<Record<string, (center: Element, to: Element) => void>> = {
  append: (center, to) => to.append(center),
  'remove, then insert': (center, to) => {
    center.remove();
    to.insertBefore(center, to.firstChild);
  },
  'move its container': (center, to) => to.append(center.parentElement!),
  'replaceChildren of both': (center, to) => {
    center.parentElement!.replaceChildren();
    to.replaceChildren(center);
  },
  'by way of a fragment': (center, to) => {
    const fragment = document.createDocumentFragment();
    fragment.append(center);
    to.append(fragment);
  },
  'three times at once': (center, to) => {
    for (let times = 0; times < 3; times++) to.append(center);
  },
  'a Range around it': (center, to) => {
    const range = document.createRange();
    range.selectNode(center);
    to.append(range.extractContents());
  },
  // not in every engine yet: there it is an ordinary move
  moveBefore: (center, to) =>
    ((to as { moveBefore?: Element['insertBefore'] }).moveBefore ?? to.insertBefore).call(to, center, null),
};

describe('a page that moves its elements', () => {
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
    it(`${how}: while it loads, one request`, async () => {
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

    it(`${how}: when all is there, nothing that was typed is lost, nothing is asked for again`, async () => {
      const src = network.serve(manifest);
      const box = await fixture(html`<div><trust-center src=${src}></trust-center></div>`);
      const center = box.querySelector<TrustCenter>('trust-center')!;
      await still(center);
      await fill(center);
      search(center).value = 'Vendor 7';
      search(center).dispatchEvent(new Event('input', { bubbles: true }));
      await still(center);
      const before = form(center);
      let told = 0;
      center.addEventListener('trust-load', () => told++);
      move(center, to);
      await still(center);
      expect(isFilled(center)).to.equal(true);
      expect(form(center) === before).to.equal(true);
      expect(search(center).value).to.equal('Vendor 7');
      expect(vendors(center)).to.include('Vendor 7').and.to.not.include('Vendor 8');
      expect(network.calls).to.have.length(1);
      expect(told).to.equal(0);
    });
  }

  it('its navigation follows the reader after a move as before', async () => {
    const center = await show(network.serve(manifest));
    const here = (): string | null | undefined =>
      center.renderRoot.querySelector('nav [aria-current=location]')?.getAttribute('href');
    const follows = async (anchor: string): Promise<void> => {
      find(center, anchor)!.scrollIntoView();
      while (here() !== anchor) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    await follows('#trust-subprocessor-table');
    to.append(center);
    to.style.minHeight = '3000px';
    await follows('#trust-disclosure-form');
    await follows('#trust-subprocessor-table');
    scrollTo(0, 0);
  });

  it('taken away while it loads asks no more; put back, it asks again', async () => {
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

  it('taken away for a day, it shows at once what it showed, and on which day', async () => {
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

  it('made anew, as frameworks do, it has the draft of the one before', async () => {
    const src = network.serve(manifest);
    const first = await show(src);
    await fill(first);
    first.remove();
    const second = await show(src);
    await still(second);
    expect(isFilled(second)).to.equal(true);
  });

  it('made anew where a page may store nothing, it has it all the same', async () => {
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
      expect(isFilled(third), 'a draft that was discarded').to.equal(false);
    } finally {
      Object.defineProperty(globalThis, 'sessionStorage', descriptor);
    }
  });

  it('keeps the draft when the manifest is loaded again, the language or the choice of sections changes', async () => {
    const src = network.serve(manifest);
    const center = await show(src);
    await fill(center);
    await center.reload();
    await still(center);
    expect(isFilled(center), 'loaded again').to.equal(true);
    center.lang = 'de';
    await still(center);
    expect(isFilled(center), 'another language').to.equal(true);
    center.sections = 'disclosure-form faq';
    await still(center);
    expect(isFilled(center), 'in another place').to.equal(true);
    center.sections = 'faq';
    await still(center);
    center.sections = '';
    await still(center);
    expect(isFilled(center), 'shown again').to.equal(true);
    center.headingLevel = 4;
    center.theme = 'dark';
    await still(center);
    expect(isFilled(center), 'another look').to.equal(true);
  });

  it('keeps the draft when the page puts its chosen sections in another order', async () => {
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

  it('keeps the draft when the new manifest cannot be had', async () => {
    const src = network.serve(manifest);
    const center = await show(src);
    await fill(center);
    network.answer(src, () => new Response('', { status: 500 }));
    await center.reload();
    await still(center);
    expect(isFilled(center)).to.equal(true);
  });

  it('may be moved, or taken away, by who hears that it has loaded', async () => {
    const src = network.serve(manifest);
    let heard = 0;
    const onLoad = ({ target }: Event): void => {
      heard++;
      if (heard === 1) to.append(target as Element);
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
    expect(heard).to.equal(2);
  });
});
