import type { TrustSection } from '../../src/element/section-element.js';

/** Whether a node stands in an element, also in the shadow root of another element within it. */
const isWithin = (node: Node, element: Element): boolean => {
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  return element.contains(node) || (host !== undefined && isWithin(host, element));
};

/**
 * Sections in the shadow roots of elements of the page's own, which no query of the center's finds. They have
 * asked; who has gone, and who is of use to nobody else, is forgotten.
 */
export class Guests {
  #refs: readonly WeakRef<TrustSection>[] = [];

  add(section: TrustSection): void {
    if (!this.#refs.some((ref) => ref.deref() === section))
      this.#refs = [...this.#refs, new WeakRef(section)];
  }

  /** Those that stand within the center. */
  within(center: Element): readonly TrustSection[] {
    const present = (ref: WeakRef<TrustSection>): TrustSection[] => {
      const section = ref.deref();
      return section && isWithin(section, center) ? [section] : [];
    };
    this.#refs = this.#refs.filter((ref) => present(ref).length > 0);
    return this.#refs.flatMap(present);
  }
}
