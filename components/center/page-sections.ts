import { isSection, type FramedSection } from '../../src/element/frame.js';

/** Returns true if an element contains a node, also through the shadow roots of elements within it. */
const containsDeep = (element: Element, node: Node): boolean => {
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  return element.contains(node) || (host !== undefined && containsDeep(element, host));
};

/**
 * The sections that the host page placed in a center. Queries do not find sections in the shadow roots of the page's
 * elements. Those request their data with a `FrameRequest`, and are forgotten when they leave the center.
 */
export class PageSections {
  #requesting: readonly WeakRef<FramedSection>[] = [];

  /** Remembers a section that requested its data from inside another shadow root. */
  add(section: FramedSection): void {
    if (!this.#requesting.some((ref) => ref.deref() === section))
      this.#requesting = [...this.#requesting, new WeakRef(section)];
  }

  /** Returns all sections that get the center's manifest. A center inside it provides for its own sections. */
  all(center: Element): readonly FramedSection[] {
    const sections = [...center.querySelectorAll('*')].filter(isSection);
    const found = sections.filter((it) => it.parentElement?.closest(center.localName) === center);
    return [...found, ...this.#inShadowRoots(center)];
  }

  #inShadowRoots(center: Element): readonly FramedSection[] {
    const present = (ref: WeakRef<FramedSection>): FramedSection[] => {
      const section = ref.deref();
      return section && containsDeep(center, section) ? [section] : [];
    };
    this.#requesting = this.#requesting.filter((ref) => present(ref).length > 0);
    return this.#requesting.flatMap(present);
  }
}
