import { noChange, render } from 'lit';
import { Directive, directive, type DirectiveParameters, type Part } from 'lit/directive.js';

/** Elements in which white space between the children is never rendered. */
const IGNORES_WHITE_SPACE = /^(?:tr|ul|ol|dl)$/;

/**
 * Renders content to plain nodes, without Lit's marker comments and without the parts that Lit keeps for rendering
 * again. For ten thousand rows, those take most of the memory.
 */
const toNodes = (content: unknown): Node => {
  const rendered = document.createDocumentFragment();
  render(content, rendered);
  const walker = document.createTreeWalker(rendered, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const dispensable: ChildNode[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Comment | Text;
    if (
      node.nodeType === Node.COMMENT_NODE ||
      (IGNORES_WHITE_SPACE.test(node.parentElement?.localName ?? '') && !node.data.trim())
    )
      dispensable.push(node);
  }
  for (const node of dispensable) node.remove();
  rendered.normalize();
  // Insert a clone. The original nodes would keep Lit's parts alive, and cloned nodes need half the memory for their
  // attributes.
  return rendered.cloneNode(true);
};

class Still extends Directive {
  #dependencies: readonly unknown[] | undefined;

  override render(
    _dependencies: readonly unknown[] | undefined,
    _live: boolean,
    content: () => unknown,
  ): unknown {
    return content();
  }

  override update(_part: Part, [dependencies, live, content]: DirectiveParameters<this>): unknown {
    const before = this.#dependencies;
    if (
      dependencies === undefined ||
      (before && dependencies.every((value, index) => Object.is(value, before[index])))
    )
      return noChange;
    this.#dependencies = dependencies;
    return live ? content() : toNodes(content());
  }
}

/**
 * Renders a part of a long list, and renders it again only when one of its dependencies changes, as Lit's `guard` does.
 * Unless `live` is set, it inserts static nodes, which need much less memory than Lit's own. Static nodes are replaced
 * on each change. Do not add event listeners in their template, because those would keep Lit's parts alive: listen on
 * an ancestor instead.
 *
 * @param dependencies compared one by one with `Object.is`; if undefined, the current content is kept
 * @param live whether Lit updates the nodes in place; for short lists, and for content that a server has rendered
 * @example still([block, locale], false, () => block.map((item) => renderRow(item, locale)))
 */
export const still = directive(Still);
