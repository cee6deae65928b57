import { LitElementRenderer, RenderResultIterator, type RenderInfo } from '@lit-labs/ssr';
import { renderTimes } from '../element/clock-controller.js';
import { styleMarkup, type PrerenderStyles } from './styles.js';

/** An element to render, with its attributes and properties. */
export interface RootElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** How all roots of a page are rendered. */
export interface RootOptions {
  readonly styles: PrerenderStyles;
  /** The time to judge dates by, in milliseconds since the epoch. */
  readonly at: number;
}

/** Lit's renderer, with the time to judge by, and with styles that a strict policy allows. */
const rendererWith = ({ styles, at }: RootOptions): typeof LitElementRenderer =>
  class extends LitElementRenderer {
    override connectedCallback(): void {
      renderTimes.set(this.element, at);
      super.connectedCallback();
    }

    override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
      // Lit's result is '<style>', the texts, '</style>', and last the template.
      const template = super.renderShadow(info)?.at(-1);
      return template === undefined ? undefined : [styleMarkup(this.tagName, styles, at), template];
    }
  };

/**
 * Renders the content of an element's shadow root, with the roots of the elements inside, in pieces. The elements must be
 * registered, and the words of the language loaded.
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
    // Only directives that wait give promises, and no element here has one.
    if (typeof piece !== 'string')
      throw new Error(`<${tag}> renders asynchronously, which a server cannot wait for`);
    yield piece;
  }
}
