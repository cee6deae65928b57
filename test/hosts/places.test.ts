// Unusual places for an element on a page.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../components/center/define.js';
import type { TrustCenter } from '../../components/center/center.js';
import { find, HostPage, nav, place, seen, still, StubbedFetch } from '../components/center-harness.js';
import { fill, form, isFilled, manifest, search, vendors } from './support.js';

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
const until = async (done: () => boolean): Promise<void> => {
  while (!done()) await frame();
};
const height = (element: Element): number => element.getBoundingClientRect().height;
const current = (center: TrustCenter): string | undefined =>
  center.renderRoot.querySelector('nav [aria-current=location]')?.textContent?.trim();
const address = location.pathname + location.search;

describe('an element in an unusual place', () => {
  const network = new StubbedFetch();
  let page: HostPage;
  let src: string;
  beforeEach(() => {
    sessionStorage.clear();
    network.install();
    network.calls.length = 0;
    src = network.serve(manifest);
    page = new HostPage();
  });
  afterEach(() => {
    network.restore();
    sessionStorage.clear();
    history.replaceState(null, '', address);
    scrollTo(0, 0);
    expect(page.leave().join('; ')).to.equal('');
  });
  const inside = async (box: HTMLElement): Promise<TrustCenter> => {
    const center = box.querySelector<TrustCenter>('trust-center')!;
    await still(center);
    return center;
  };
  const isWhole = (center: TrustCenter): void => {
    expect(height(center)).to.be.above(500);
    expect(seen(center)).to.include('In Frankfurt.').and.to.include('Vendor 11');
    expect(form(center).renderRoot.querySelector('input') === null).to.equal(false);
  };

  it('a center in a container that is hidden at first is complete when the container is shown', async () => {
    const box = await fixture<HTMLElement>(html`<div hidden><trust-center src=${src}></trust-center></div>`);
    const center = await inside(box);
    expect(height(center)).to.equal(0);
    box.hidden = false;
    await until(() => current(center) !== undefined);
    isWhole(center);
    box.style.display = 'none';
    await still(center);
    box.style.display = '';
    await still(center);
    isWhole(center);
  });

  it('a link into a center in a closed details element opens the details element and moves focus', async () => {
    const box = await fixture<HTMLDetailsElement>(
      html`<details>
        <summary>Trust</summary>
        <trust-center src=${src}></trust-center>
      </details>`,
    );
    const center = await inside(box);
    location.hash = '#trust-faq-who';
    await until(() => box.open);
    await until(() => center.shadowRoot!.activeElement?.localName === 'trust-faq');
    isWhole(center);
  });

  it('a center in a dialog is complete, and keeps typed text when the dialog is closed and opened again', async () => {
    const box = await fixture<HTMLDialogElement>(
      html`<dialog><trust-center src=${src}></trust-center></dialog>`,
    );
    const center = await inside(box);
    box.showModal();
    await still(center);
    isWhole(center);
    await fill(center);
    await sendKeys({ press: 'Escape' });
    await until(() => !box.open);
    box.showModal();
    await still(center);
    expect(isFilled(center)).to.equal(true);
    box.close();
  });

  it('a center inside content-visibility: auto is complete when it is scrolled into view', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <div style="block-size: 3000px"></div>
        <div style="content-visibility: auto; contain-intrinsic-size: auto 100px">
          <trust-center src=${src}></trust-center>
        </div>
      </div>`,
    );
    const center = await inside(box);
    center.scrollIntoView();
    await until(() => height(center) > 500);
    isWhole(center);
  });

  it('a center inside contenteditable cannot be edited, but its fields can', async () => {
    const box = await fixture<HTMLElement>(
      html`<div contenteditable="true">
        <p>Words of the page</p>
        <trust-center src=${src}></trust-center>
      </div>`,
    );
    const center = await inside(box);
    isWhole(center);
    const hint = form(center).renderRoot.querySelector<HTMLElement>('.hint')!;
    const before = hint.textContent;
    expect(hint.isContentEditable).to.equal(false);
    hint.scrollIntoView({ block: 'center' });
    const { x, y } = hint.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x) + 20, Math.round(y) + 5] });
    await sendKeys({ type: 'typed' });
    await sendKeys({ press: 'Delete' });
    expect(center.isConnected).to.equal(true);
    expect(hint.textContent).to.equal(before);
    search(center).focus();
    await sendKeys({ type: 'Vendor 7' });
    await still(center);
    expect(search(center).value).to.equal('Vendor 7');
    expect(vendors(center)).to.not.include('Vendor 8');
  });

  it('a center in an open or closed shadow root uses the host’s language and follows links', async () => {
    for (const mode of ['open', 'closed'] as const) {
      const host = await fixture<HTMLElement>(html`<div lang="de"></div>`);
      const root = host.attachShadow({ mode });
      root.append(Object.assign(document.createElement('trust-center'), { src }));
      const center = root.querySelector('trust-center')!;
      await still(center);
      isWhole(center);
      // The German messages are lazy-loaded.
      await until(() => nav(center)[1] === 'Unterauftragsverarbeiter');
      find<HTMLElement>(center, 'nav a')!.click();
      await until(() => center.shadowRoot!.activeElement?.localName === 'trust-faq');
      history.replaceState(null, '', address);
    }
  });

  it('a navigation link leads to the section of its own center if there are several', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <trust-center .manifest=${manifest}></trust-center>
        <trust-center .manifest=${manifest}></trust-center>
        <trust-center .manifest=${manifest}
          ><trust-faq></trust-faq><trust-subprocessor-table></trust-subprocessor-table
        ></trust-center>
      </div>`,
    );
    const centers = [...box.querySelectorAll<TrustCenter>('trust-center')];
    await still(...centers);
    const links = [1, 0, 2, 1];
    for (const at of links) {
      const center = centers[at]!;
      find<HTMLElement>(center, 'nav a')!.click();
      const faq = find<HTMLElement>(center, '#trust-faq')!.getRootNode() as ShadowRoot;
      await until(() => faq.activeElement !== null);
      (document.activeElement as HTMLElement).blur();
    }
  });

  it('twenty centers share one request, and each keeps its own typed text', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>${Array.from({ length: 20 }, () => html`<trust-center src=${src}></trust-center>`)}</div>`,
    );
    const centers = [...box.querySelectorAll<TrustCenter>('trust-center')];
    await still(...centers);
    centers.forEach(isWhole);
    expect(network.calls).to.have.length(1);
    search(centers[3]!).value = 'Vendor 7';
    search(centers[3]!).dispatchEvent(new Event('input', { bubbles: true }));
    await fill(centers[5]!);
    await still(...centers);
    expect(centers.filter((center) => !vendors(center).includes('Vendor 8'))).to.have.length(1);
    expect(centers.filter(isFilled)).to.have.length(1);
    await centers[0]!.reload();
    await still(...centers);
    expect(network.calls).to.have.length(2);
    expect(isFilled(centers[5]!)).to.equal(true);
  });

  it('a center inside another one shows its own manifest', async () => {
    const other = { ...manifest, faq: [{ question: 'Inner?', answer: 'In Paris.' }] };
    const box = await place(
      html`<trust-center .manifest=${manifest}>
        <div slot="footer"><trust-center sections="faq" .manifest=${other}></trust-center></div>
      </trust-center>`,
    );
    await still(box);
    const inner = box.querySelector<TrustCenter>('trust-center')!;
    await still(inner);
    expect(seen(box)).to.include('In Frankfurt.').and.to.not.include('In Paris.');
    expect(seen(inner)).to.include('In Paris.');
  });

  it('sections that are slotted into an inner center use the manifest of the inner one', async () => {
    const other = { ...manifest, faq: [{ question: 'Inner?', answer: 'In Paris.' }] };
    const box = await place(
      html`<trust-center .manifest=${manifest}>
        <div slot="footer">
          <trust-center .manifest=${other}><trust-faq></trust-faq></trust-center>
        </div>
      </trust-center>`,
    );
    await still(box);
    const inner = box.querySelector<TrustCenter>('trust-center')!;
    await still(inner);
    box.lang = 'de';
    await still(box, inner);
    expect(seen(inner)).to.include('In Paris.');
    expect(seen(inner)).to.not.include('In Frankfurt.');
  });

  it('a center survives view transitions, also with a view-transition-name that is used twice', async () => {
    const changed = async (change: () => void): Promise<void> => {
      const transition = document.startViewTransition(change);
      // If a name is used twice, the browser skips the animation but not the change.
      transition.ready.catch(() => undefined);
      await transition.finished;
    };
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const center = document.createElement('trust-center');
    center.setAttribute('src', src);
    center.style.setProperty('view-transition-name', 'trust');
    await changed(() => box.append(center));
    await still(center);
    isWhole(center);
    await fill(center);
    await changed(() => center.remove());
    await changed(() => box.append(center));
    await still(center);
    expect(isFilled(center)).to.equal(true);
    const twin = center.cloneNode(true) as TrustCenter;
    await changed(() => box.append(twin));
    await still(twin);
    isWhole(twin);
  });
});
