import { LitElementRenderer, RenderResultIterator, type RenderInfo } from '@lit-labs/ssr';
import { renderTimes } from '../element/clock-controller.js';
import { styleMarkup, type PrerenderStyles } from './styles.js';

/** An element to render, with its attributes and properties. */
export interface RootElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Options for all shadow roots of a page. */
export interface RootOptions {
  readonly styles: PrerenderStyles;
  /** The time to compare dates with, in milliseconds since the epoch. */
  readonly at: number;
}

/** Extends Lit's renderer with a fixed time, and with styles that a strict content security policy allows. */
const rendererWith = ({ styles, at }: RootOptions): typeof LitElementRenderer =>
  class extends LitElementRenderer {
    override connectedCallback(): void {
      renderTimes.set(this.element, at);
      super.connectedCallback();
    }

    override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
      // Lit returns '<style>', the style texts, '</style>', and the template as the last item.
      const template = super.renderShadow(info)?.at(-1);
      return template === undefined ? undefined : [styleMarkup(this.tagName, styles, at), template];
    }
  };

/**
 * Renders the content of an element's shadow root, with the roots of the elements inside, in pieces. Register the
 * elements and load the messages of the language first.
 */
export function* renderRoot(
  { tag, attributes, properties }: RootElement,
  options: RootOptions,
): Generator<string> {
  const Renderer = rendererWith(options);
  const renderer = new Renderer(tag);
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  Object.assign(renderer.element, properties);
  renderer.connectedCallback();
  const shadow = renderer.renderShadow({
    elementRenderers: [Renderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [renderer.element],
    slotStack: [],
    deferHydration: false,
  });
  for (const piece of new RenderResultIterator(shadow ?? [])) {
    // Only asynchronous directives return promises, and the library's elements use none.
    if (typeof piece !== 'string')
      throw new Error(`<${tag}> renders asynchronously, which a server cannot wait for`);
    yield piece;
  }
}
