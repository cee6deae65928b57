import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/center/define.js';
import type { TrustCenter } from '../../components/center/center.js';
import { setWindow } from '../helpers/engine.js';
import { words } from '../helpers/fixture.js';
import { find, HostPage, nav, place, retry, show, still, StubbedFetch } from './center-harness.js';

const questions = Array.from({ length: 30 }, (_, index) => ({
  id: `q${index}`,
  question: `Question ${index}?`,
  answer: 'Yes.',
}));
const manifest = {
  manifestVersion: 1,
  organization: { name: 'Acme' },
  faq: questions,
  updates: questions.map(({ id }) => ({ id, title: `Update ${id}`, date: '2026-05-01' })),
  contacts: [{ id: 'security', kind: 'security', email: 'security@acme.example' }],
  sections: [{ type: 'faq' }, { type: 'updates' }, { type: 'contacts' }],
};
const link = (center: TrustCenter, index: number) =>
  center.renderRoot.querySelectorAll<HTMLAnchorElement>('nav a')[index]!;
const here = (center: TrustCenter): string =>
  words(center.renderRoot.querySelector('nav [aria-current="location"]'));
const fold = (center: TrustCenter) => center.renderRoot.querySelector('details')!;
/** Waits for something that the browser does in its own time. */
const until = async (done: () => boolean): Promise<void> => {
  while (!done()) await new Promise((resolve) => requestAnimationFrame(resolve));
};
const focused = (center: TrustCenter): Element | null => {
  let active: Element | null = (center.renderRoot as ShadowRoot).activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};
const address = location.pathname + location.search;

describe('the navigation of <trust-center>', () => {
  let page: HostPage;
  before(() => setWindow(1280, 600));
  after(() => setWindow(800, 600));
  beforeEach(() => (page = new HostPage()));
  afterEach(() => {
    history.replaceState(null, '', address);
    scrollTo(0, 0);
    expect(page.leave()).to.deep.equal([]);
  });
  const present = async (): Promise<TrustCenter> => {
    const center = await place(html`<trust-center .manifest=${manifest}></trust-center>`);
    await still(center);
    return center;
  };

  it('is a named landmark with a link for each section', async () => {
    const center = await present();
    expect(center.renderRoot.querySelector('nav')!.getAttribute('aria-label')).to.equal('On this page');
    expect(nav(center)).to.deep.equal(['Questions and answers', 'Updates', 'Contacts']);
    expect(link(center, 0).getAttribute('href')).to.equal('#trust-faq');
  });

  it('is left out for a single section', async () => {
    const center = await present();
    center.sections = 'faq';
    await still(center);
    expect(center.renderRoot.querySelector('nav')).to.equal(null);
  });

  it('marks the section that the reader is in', async () => {
    const center = await present();
    await until(() => here(center) === 'Questions and answers');
    find(center, '#trust-updates')!.scrollIntoView();
    await until(() => here(center) === 'Updates');
    expect(center.renderRoot.querySelectorAll('[aria-current]')).to.have.length(1);
    scrollTo(0, 0);
    await until(() => here(center) === 'Questions and answers');
    expect(location.hash).to.equal('');
  });

  it('marks the section that the reader is in among child sections', async () => {
    const center = await place(
      html`<trust-center .manifest=${manifest}>
        <trust-updates></trust-updates><trust-faq></trust-faq><trust-contacts></trust-contacts>
      </trust-center>`,
    );
    await still(center);
    center.querySelector('trust-faq')!.scrollIntoView();
    await until(() => here(center) === 'Questions and answers');
  });

  it('is open beside the sections where there is room, and its links work with Tab and Enter', async () => {
    const center = await present();
    expect(link(center, 0).getBoundingClientRect().right).to.be.below(
      center.renderRoot.querySelector('.sections')!.getBoundingClientRect().left,
    );
    await sendKeys({ press: 'Tab' });
    expect(focused(center)).to.equal(link(center, 0));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => location.hash === '#trust-updates' && focused(center)?.id === 'trust-updates');
    expect(Math.abs(find(center, '#trust-updates')!.getBoundingClientRect().top)).to.be.below(100);
  });

  it('is folded in a narrow container, however wide the window is', async () => {
    const box = await place(
      html`<div style="width: 24em"><trust-center .manifest=${manifest}></trust-center></div>`,
    );
    const center = box.querySelector<TrustCenter>('trust-center')!;
    await still(center);
    expect(link(center, 0).checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    await sendKeys({ press: 'Tab' });
    expect(focused(center)?.localName).to.equal('summary');
    await sendKeys({ press: 'Enter' });
    await until(() => fold(center).open);
    expect(link(center, 0).checkVisibility()).to.equal(true);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => location.hash === '#trust-faq' && focused(center)?.id === 'trust-faq');
    expect(fold(center).open).to.equal(false);
  });

  it('scrolls to the same section a second time', async () => {
    const center = await present();
    link(center, 1).click();
    await until(() => focused(center)?.id === 'trust-updates');
    scrollTo(0, 0);
    (document.activeElement as HTMLElement).blur();
    let told = 0;
    const listen = (): void => void told++;
    addEventListener('hashchange', listen);
    link(center, 1).click();
    await until(() => focused(center)?.id === 'trust-updates' && scrollY > 500);
    removeEventListener('hashchange', listen);
    expect(told, 'the host page is told of a change that is none').to.equal(0);
  });

  it('stays on the page when a base element points elsewhere', async () => {
    const base = Object.assign(document.createElement('base'), { href: 'https://elsewhere.example/' });
    document.head.append(base);
    const center = await present();
    link(center, 2).click();
    await until(() => focused(center)?.id === 'trust-contacts');
    expect(location.pathname + location.search + location.hash).to.equal(`${address}#trust-contacts`);
    base.remove();
  });

  it('leaves clicks that open another tab to the browser', async () => {
    const center = await present();
    let prevented: boolean | undefined;
    addEventListener(
      'click',
      (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    const options = { ctrlKey: true, bubbles: true, composed: true, cancelable: true };
    link(center, 1).dispatchEvent(new MouseEvent('click', options));
    expect(prevented).to.equal(false);
    expect(location.hash).to.equal('');
  });

  it('opens the entry that a hash names, in a section that stands alone', async () => {
    const center = await present();
    location.hash = '#trust-faq-q20';
    await until(() => focused(center)?.id === 'trust-faq-q20');
    expect(find<HTMLDetailsElement>(center, '#trust-faq-q20')!.open).to.equal(true);
  });

  it('opens the entry that a hash names when the manifest arrives after the page', async () => {
    const network = new StubbedFetch();
    network.install();
    let answer!: (response: Response) => void;
    const src = network.serve(() => new Promise<Response>((resolve) => (answer = resolve)));
    // An entry as routers write it: where nothing else tells entries apart, this address was followed in the test before.
    history.replaceState({}, '', `${address}#trust-faq-q20`);
    const center = await place(html`<trust-center src=${src}></trust-center>`);
    answer(Response.json(manifest));
    await still(center);
    await until(() => focused(center)?.id === 'trust-faq-q20');
    network.restore();
  });

  it('leaves the focus alone for a hash that belongs to the host page', async () => {
    const center = await present();
    location.hash = '#elsewhere';
    await still(center);
    expect(focused(center)).to.equal(null);
    expect(scrollY).to.equal(0);
  });

  it('is replaced by a button to try again, reached by Tab and pressed by Enter, when loading fails', async () => {
    const network = new StubbedFetch();
    network.install();
    const src = network.serve(() => new Response('', { status: 500 }));
    const center = await show(src);
    await sendKeys({ press: 'Tab' });
    expect(focused(center)).to.equal(retry(center));
    await sendKeys({ press: 'Enter' });
    await still(center);
    // It failed again: who pressed the button is still on it.
    expect(focused(center)?.localName).to.equal('button');
    network.answer(src, manifest);
    await sendKeys({ press: 'Enter' });
    await still(center);
    expect(center.state.status).to.equal('ready');
    network.restore();
  });
});
