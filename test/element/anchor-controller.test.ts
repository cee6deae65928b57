import { expect, fixture, html } from '@open-wc/testing';
import '../../components/center/define.js';
import type { TrustCenter } from '../../components/center/center.js';
import { HostPage, place, still, StubbedFetch } from '../components/center-harness.js';

const manifest = {
  manifestVersion: 1,
  organization: { name: 'Acme' },
  faq: Array.from({ length: 40 }, (_, at) => ({ id: `q${at}`, question: `Question ${at}?`, answer: 'Yes.' })),
  updates: [{ id: 'first', title: 'First audit', date: '2026-05-01' }],
  sections: [{ type: 'faq' }, { type: 'updates' }],
};
const address = location.pathname + location.search;
/** Replaces the history entry as a router does. It counts as another visit, even if the URL is the same. */
const visit = (hash: string): void => history.replaceState({}, '', `${address}#${hash}`);
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
const focused = (center: TrustCenter): Element | null => {
  let active: Element | null = (center.renderRoot as ShadowRoot).activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};
const unfocus = (): void => (document.activeElement as HTMLElement).blur();
const loaded = async (center: TrustCenter): Promise<void> => {
  await still(center);
  await frame();
  await still(center);
};
const make = (): Promise<TrustCenter> => place(html`<trust-center .manifest=${manifest}></trust-center>`);

describe('the AnchorController', () => {
  const network = new StubbedFetch();
  let page: HostPage;
  let answer: () => void;
  /** Shows a center whose manifest arrives when the test calls `answer`. */
  const showSlow = async (): Promise<TrustCenter> => {
    const response = new Promise<Response>((resolve) => {
      answer = () => resolve(Response.json(manifest));
    });
    const src = network.serve(() => response);
    return place(html`<trust-center src=${src}></trust-center>`);
  };
  beforeEach(() => {
    network.install();
    page = new HostPage();
    document.body.style.minHeight = '3000px';
  });
  afterEach(() => {
    network.restore();
    document.body.style.minHeight = '';
    history.replaceState(null, '', address);
    scrollTo(0, 0);
    expect(page.leave().join('; ')).to.equal('');
  });

  it('follows an address once, and not again when the element is moved or removed and inserted again', async () => {
    visit('trust-faq-q30');
    const center = await make();
    await loaded(center);
    expect(focused(center)?.id).to.equal('trust-faq-q30');
    unfocus();
    scrollTo(0, 0);
    const box = await fixture(html`<div></div>`);
    box.append(center);
    await loaded(center);
    expect(focused(center)?.id).to.equal(undefined);
    center.remove();
    await loaded(center);
    box.append(center);
    await loaded(center);
    expect(focused(center)?.id).to.equal(undefined);
    expect(scrollY).to.equal(0);
  });

  it('does not follow an address again when a framework creates the element again', async () => {
    visit('trust-faq-q30');
    const center = await make();
    await loaded(center);
    center.remove();
    scrollTo(0, 0);
    const second = await make();
    await loaded(second);
    expect(focused(second)?.id).to.equal(undefined);
    expect(scrollY).to.equal(0);
  });

  it('follows an address again when the reader visits it again', async () => {
    visit('trust-faq-q30');
    const center = await make();
    await loaded(center);
    center.remove();
    scrollTo(0, 0);
    // The router of the page shows another view and then this one again, which fires no hashchange.
    visit('elsewhere');
    const other = await make();
    await loaded(other);
    other.remove();
    visit('trust-faq-q30');
    const second = await make();
    await loaded(second);
    expect(focused(second)?.id).to.equal('trust-faq-q30');
  });

  it('follows an address when the element is moved before its manifest arrives', async () => {
    visit('trust-faq-q30');
    const response = new Promise<Response>((resolve) => {
      answer = () => resolve(Response.json(manifest));
    });
    const faq = await fixture<TrustCenter>(
      html`<trust-faq src=${network.serve(() => response)}></trust-faq>`,
    );
    const box = await fixture(html`<div></div>`);
    box.append(faq);
    answer();
    const active = (): Element | null => (faq.renderRoot as ShadowRoot).activeElement;
    while (!active()) await frame();
    expect(active()?.id).to.equal('trust-faq-q30');
  });

  it('leaves a reader alone who has scrolled before the target exists', async () => {
    visit('trust-faq-q30');
    const center = await showSlow();
    await frame();
    scrollTo(0, 700);
    answer();
    await loaded(center);
    expect(focused(center)?.id).to.equal(undefined);
    expect(scrollY).to.equal(700);
    // The element does not try again later.
    scrollTo(0, 0);
    center.requestUpdate();
    await loaded(center);
    expect(scrollY).to.equal(0);
  });

  for (const [what, event] of [
    ['turns a wheel, in a box of the host’s that scrolls', new WheelEvent('wheel', { bubbles: true })],
    ['types', new KeyboardEvent('keydown', { key: 'a', bubbles: true })],
    ['pages down', new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true })],
  ] as const)
    it(`leaves a reader alone who ${what} before the target exists`, async () => {
      visit('trust-faq-q30');
      const center = await showSlow();
      document.body.dispatchEvent(event);
      answer();
      await loaded(center);
      expect(focused(center)?.id).to.equal(undefined);
      expect(scrollY).to.equal(0);
    });

  it('scrolls late for a reader who has only pressed Tab, or waited', async () => {
    visit('trust-faq-q30');
    const center = await showSlow();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    answer();
    while (!focused(center)) await frame();
    expect(focused(center)?.id).to.equal('trust-faq-q30');
  });

  it('scrolls to the first of several elements that have the target', async () => {
    const centers = [await make(), await make(), await make()];
    await still(...centers);
    location.hash = '#trust-updates';
    while (!focused(centers[0]!)) await frame();
    await loaded(centers[0]!);
    expect(centers.map((center) => focused(center)?.id)).to.deep.equal([
      'trust-updates',
      undefined,
      undefined,
    ]);
  });

  it('listens to the page only while an element is connected', async () => {
    const heard: string[] = [];
    const { addEventListener: add, removeEventListener: remove } = globalThis;
    const count = new Map<string, Set<unknown>>();
    globalThis.addEventListener = ((type: string, listener: () => void, options?: object) => {
      count.set(type, (count.get(type) ?? new Set()).add(listener));
      add(type, listener, options);
    }) as typeof add;
    globalThis.removeEventListener = ((type: string, listener: () => void, options?: object) => {
      count.get(type)?.delete(listener);
      remove(type, listener, options);
    }) as typeof remove;
    try {
      const centers = [await make(), await make()];
      await still(...centers);
      expect(count.get('hashchange')?.size).to.equal(1);
      for (const center of centers) center.remove();
      for (const [type, listeners] of count) if (listeners.size > 0) heard.push(type);
      expect(heard).to.deep.equal([]);
    } finally {
      for (const name of ['addEventListener', 'removeEventListener'])
        Reflect.deleteProperty(globalThis, name);
    }
  });
});
