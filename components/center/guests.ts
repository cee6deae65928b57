import { isSection } from '../../src/element/frame.js';
import type { TrustSection } from '../../src/element/section-element.js';

/** Whether a node stands in an element, also in the shadow root of another element within it. */
const isWithin = (node: Node, element: Element): boolean => {
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  return element.contains(node) || (host !== undefined && isWithin(host, element));
};

/**
 * The sections of the page around which a center stands. Those in the shadow roots of elements of the page's own are
 * found by no query: they have asked, and are forgotten when they go.
 */
export class Guests {
  #refs: readonly WeakRef<TrustSection>[] = [];

  add(section: TrustSection): void {
    if (!this.#refs.some((ref) => ref.deref() === section))
      this.#refs = [...this.#refs, new WeakRef(section)];
  }

  /** All to whom the center hands its manifest. A center within it has its own to hand out. */
  all(center: Element): readonly TrustSection[] {
    const sections = [...center.querySelectorAll('*')].filter(isSection);
    const near = sections.filter((it) => it.parentElement?.closest(center.localName) === center);
    return [...near, ...this.#within(center)];
  }

  #within(center: Element): readonly TrustSection[] {
    const present = (ref: WeakRef<TrustSection>): TrustSection[] => {
      const section = ref.deref();
      return section && isWithin(section, center) ? [section] : [];
    };
    this.#refs = this.#refs.filter((ref) => present(ref).length > 0);
    return this.#refs.flatMap(present);
  }
}
