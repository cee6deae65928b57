import { html, type LitElement } from 'lit';
import { bodyFrom, type BodyClass, type BodySource } from '../../src/element/body.js';
import { SectionBody } from '../../src/element/section-body.js';
import { TrustSection } from '../../src/element/section-element.js';
import type { TrustModel } from '../../src/model/types.js';

export type Data = Pick<Partial<TrustModel>, 'title' | 'sections' | 'lang'>;

/** A body that a test sends for when it likes, as the network would. */
export class Delivery {
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

export class ProbeBody extends SectionBody<Data> {
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
export const section = (): { readonly make: () => TrustSection<Data>; readonly delivery: Delivery } => {
  const delivery = new Delivery();
  class Probe extends TrustSection<Data> {
    static override readonly body: BodySource = bodyFrom(delivery.load);
    override readonly type = 'faq';
  }
  const tag = `probe-section-${(count += 1)}`;
  customElements.define(tag, Probe);
  return { make: () => document.createElement(tag) as TrustSection<Data>, delivery };
};

export const put = (element: HTMLElement): void => document.body.append(element);
export const said = (element: LitElement): string =>
  element.renderRoot.textContent.replace(/\s+/g, ' ').trim();
export const manifest = { manifestVersion: 1, title: 'A title' };
export const frame = { base: undefined, lang: 'en', headingLevel: 2 };
export const sheets = (element: HTMLElement): number => element.shadowRoot!.adoptedStyleSheets.length;
