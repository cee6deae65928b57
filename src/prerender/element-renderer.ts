import { LitElementRenderer, RenderResultIterator, type RenderInfo } from '@lit-labs/ssr';
import { styleMarkup, type PrerenderStyles } from './styles.js';

/** An element to render, with what it is given. */
export interface RootElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Lit's renderer, but with styles that a strict policy lets pass. */
const rendererWith = (styles: PrerenderStyles): typeof LitElementRenderer =>
  class extends LitElementRenderer {
    override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
      // Lit's own: '<style>', the texts, '</style>', and last the template.
      const template = super.renderShadow(info)?.at(-1);
      return template === undefined ? undefined : [styleMarkup(this.tagName, styles), template];
    }
  };

/**
 * The inside of an element's shadow root, with the roots of the elements within, in pieces. The elements
 * have to be registered, and the words of the language loaded.
 */
export function* renderRoot(
  { tag, attributes, properties }: RootElement,
  styles: PrerenderStyles,
): Generator<string> {
  const Renderer = rendererWith(styles);
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
    // Promises come from directives that wait, which no element here has.
    if (typeof piece !== 'string') throw new Error(`<${tag}> renders later than a server waits`);
    yield piece;
  }
}
