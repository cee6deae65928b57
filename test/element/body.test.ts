import { expect } from '@open-wc/testing';
import { css, html, LitElement, type CSSResultGroup } from 'lit';
import { bodyFrom, type BodyClass, type BodySource } from '../../src/element/body.js';
import { TrustSection } from '../../src/element/section-element.js';
import { SectionBody } from '../../src/element/section-body.js';
import type { TrustModel } from '../../src/model/types.js';
import { expectNoWarnings } from '../helpers/fixture.js';

type Data = Pick<Partial<TrustModel>, 'title' | 'sections' | 'lang'>;

/** A body that a test sends for when it likes, as the network would. */
class Delivery {
  asked = 0;
  #answers: { take: (body: BodyClass<SectionBody<Data>>) => void; fail: (error: Error) => void }[] = [];

  readonly load = (): Promise<BodyClass<SectionBody<Data>>> => {
    this.asked += 1;
    return new Promise((take, fail) => this.#answers.push({ take, fail }));
  };

  /** What is under way arrives, and what follows from that is done. */
  async arrive(): Promise<void> {
    for (const { take } of this.#answers.splice(0)) take(ProbeBody);
    await new Promise((resolve) => setTimeout(resolve));
  }

  async fail(): Promise<void> {
    for (const { fail } of this.#answers.splice(0)) fail(new Error('no way'));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

class ProbeBody extends SectionBody<Data> {
  static made = 0;
  static override readonly words = [{ 'faq.title': 'Probe' }];

  constructor(host: ConstructorParameters<typeof SectionBody<Data>>[0]) {
    super(host);
    ProbeBody.made += 1;
  }

  protected override isEmpty({ title }: Data): boolean {
    return title === undefined;
  }

  protected override renderContent({ title }: Data): unknown {
    return html`<p class="content">${this.text(title)}</p>`;
  }
}

let count = 0;

/** A section of a class of its own, whose body nobody has loaded yet. */
const section = (): { readonly make: () => TrustSection<Data>; readonly delivery: Delivery } => {
  const delivery = new Delivery();
  class Probe extends TrustSection<Data> {
    static override readonly body: BodySource = bodyFrom(delivery.load);
    override readonly type = 'faq';
  }
  const tag = `probe-section-${(count += 1)}`;
  customElements.define(tag, Probe);
  return { make: () => document.createElement(tag) as TrustSection<Data>, delivery };
};

const put = (element: HTMLElement): void => document.body.append(element);
const said = (element: LitElement): string => element.renderRoot.textContent.replace(/\s+/g, ' ').trim();
const manifest = { manifestVersion: 1, title: 'A title' };
const frame = { base: undefined, lang: 'en', headingLevel: 2 };
const sheets = (element: HTMLElement): number => element.shadowRoot!.adoptedStyleSheets.length;

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

  it('says in plain words that the body could not be loaded, beside the fallback, and tries again when asked', async () => {
    const { make, delivery } = section();
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warned.push(...words);
    try {
      const element = make();
      element.manifest = manifest;
      put(element);
      await delivery.fail();
      await element.updateComplete;
      expect(said(element)).to.contain('could not be loaded');
      expect(element.renderRoot.querySelector('slot')).to.exist;
      expect(warned.join()).to.match(/<probe-section-\d+> could not be loaded\. Error: no way/);
      // not by itself, however often it renders
      element.requestUpdate();
      await element.updateComplete;
      expect(delivery.asked).to.equal(1);
      const press = async (): Promise<void> => {
        const button = element.renderRoot.querySelector('button')!;
        button.focus();
        button.click();
        await element.updateComplete;
      };
      const focused = (): string | null | undefined =>
        element.shadowRoot!.activeElement?.closest('[part]')?.getAttribute('part');
      void press();
      await delivery.fail();
      await element.updateComplete;
      expect(focused()).to.equal('button');
      void press();
      await delivery.arrive();
      await element.updateComplete;
      expect(said(element)).to.equal('Probe A title');
      expect(delivery.asked).to.equal(3);
      expect(focused()).to.equal('section');
    } finally {
      console.warn = warn;
    }
  });

  it('takes a body that has come meanwhile, also after it failed itself', async () => {
    const { make, delivery } = section();
    const { warn } = console;
    console.warn = () => {};
    try {
      const [element, other] = [make(), make()];
      for (const one of [element, other]) {
        one.manifest = manifest;
        put(one);
      }
      await delivery.fail();
      other.renderRoot.querySelector('button')!.click();
      await delivery.arrive();
      element.requestUpdate();
      await element.updateComplete;
      expect(said(element)).to.equal('Probe A title');
    } finally {
      console.warn = warn;
    }
  });

  it('says why its manifest failed, not that the body did', async () => {
    const { make, delivery } = section();
    const { warn } = console;
    console.warn = () => {};
    try {
      const element = make();
      element.manifest = { manifestVersion: 2 };
      put(element);
      await element.updateComplete;
      expect(said(element)).to.contain('newer format');
      element.manifest = manifest;
      await Promise.resolve();
      await delivery.fail();
      expect(said(element)).to.contain('could not be loaded');
      element.manifest = { manifestVersion: 2 };
      await element.updateComplete;
      expect(said(element)).to.contain('newer format');
    } finally {
      console.warn = warn;
    }
  });

  it('is complete when a manifest that had to be mended is shown', async () => {
    const { make, delivery } = section();
    const { warn } = console;
    console.warn = () => {};
    try {
      const element = make();
      element.manifest = { ...manifest, faq: [{ question: 5 }] };
      put(element);
      await delivery.arrive();
      await element.updateComplete;
      expect(said(element)).to.equal('Probe A title');
      expect(element.problems).to.have.length(1);
    } finally {
      console.warn = warn;
    }
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

  it('leaves what a server rendered as it is until the body is there, and for good where it cannot be had', async () => {
    const { make, delivery } = section();
    const { warn } = console;
    console.warn = () => {};
    try {
      const [element, other] = [make(), make()];
      for (const one of [element, other]) {
        one.attachShadow({ mode: 'open' }).append('What a server wrote');
        one.manifest = manifest;
        put(one);
      }
      await new Promise((resolve) => setTimeout(resolve));
      expect(said(element)).to.equal('What a server wrote');
      await delivery.fail();
      expect(said(element)).to.equal('What a server wrote');
      const third = make();
      third.attachShadow({ mode: 'open' }).append('What a server wrote');
      third.manifest = manifest;
      put(third);
      await delivery.arrive();
      await third.updateComplete;
      expect(said(third)).to.equal('Probe A title');
    } finally {
      console.warn = warn;
    }
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
