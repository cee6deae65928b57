import { noChange, render } from 'lit';
import { Directive, directive, type DirectiveParameters, type Part } from 'lit/directive.js';

/** Where white space between the children is never shown: what a template is indented by. */
const BETWEEN = /^(?:tr|ul|ol|dl)$/;

/**
 * Content as nodes alone: without the marks that Lit leaves in the document, and without what it keeps of each
 * place to render it again. Of ten thousand rows those are most of what the browser has to hold.
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
      (BETWEEN.test(node.parentElement?.localName ?? '') && !node.data.trim())
    )
      dispensable.push(node);
  }
  for (const node of dispensable) node.remove();
  rendered.normalize();
  // A copy: Lit would be reachable through the other as long as its nodes are shown, and a browser keeps the attributes
  // of what was cloned in half the room.
  return rendered.cloneNode(true);
};

class Still extends Directive {
  #depends: readonly unknown[] | undefined;

  override render(_depends: readonly unknown[] | undefined, _live: boolean, content: () => unknown): unknown {
    return content();
  }

  override update(_part: Part, [depends, live, content]: DirectiveParameters<this>): unknown {
    const before = this.#depends;
    if (depends === undefined || (before && depends.every((value, index) => Object.is(value, before[index]))))
      return noChange;
    this.#depends = depends;
    return live ? content() : toNodes(content());
  }
}

/**
 * Renders a part of a long list once, and again only when something that it depends on has changed, as Lit's
 * `guard` does; and, unless it is to stay `live`, leaves nothing behind but the nodes. Such nodes are made anew by
 * each change, and a listener in them would hold on to all that Lit knows of them: listen on an element around.
 *
 * @param depends compared one by one, with `Object.is`; undefined: it stays as it is
 * @param live whether Lit is to patch the nodes: few enough, or taken over from a server
 * @example still([block, locale], false, () => block.map((item) => renderRow(item, locale)))
 */
export const still = directive(Still);
