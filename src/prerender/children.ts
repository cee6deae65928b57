import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributesOfNode, isHtmlElement, type Stretch } from './places.js';

/** Elements that show nothing, and so are no fallback. */
const SILENT = /^(?:script|style|template|link|meta)$/;

const isFallback = (node: Tree.ChildNode, isOurs: (tag: string) => boolean): boolean => {
  if ('value' in node) return node.value.trim() !== '';
  if (!('tagName' in node)) return false;
  return !attributesOfNode(node).has('slot') && !isOurs(node.tagName) && !SILENT.test(node.tagName);
};

/**
 * Returns where the fallback of an element is in the page: its text and its child elements, without those that have a
 * slot and those of the library. The element shows them until it has content of its own.
 */
export const fallbackIn = (element: Tree.Element, isOurs: (tag: string) => boolean): readonly Stretch[] =>
  element.childNodes
    .filter((node) => isFallback(node, isOurs))
    .flatMap(({ sourceCodeLocation: place }) =>
      place ? [{ start: place.startOffset, end: place.endOffset }] : [],
    );

/** Returns the sections that a page has put into its `<trust-center>`, in the form of the attribute `sections`. */
export const sectionsIn = (element: Tree.Element, isOurs: (tag: string) => boolean): string =>
  element.childNodes
    .flatMap((node) => {
      if (!isHtmlElement(node) || !isOurs(node.tagName)) return [];
      const attributes = attributesOfNode(node);
      if (attributes.has('slot')) return [];
      return attributes.get('section-id') ?? node.tagName.replace(/^trust-/, '');
    })
    .join(' ');
