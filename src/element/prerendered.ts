import { LitElement } from 'lit';
import { VERSION } from '../version.js';

/** Marks the style or link of a prerendered root. Its value is the version that rendered it. */
export const STYLE_MARK = 'data-trust-style';

/**
 * Whether Lit's hydration support is on the very Lit that these elements are made of: another library of
 * the page may have brought a Lit, and a support, of its own.
 */
export const canHydrate = (): boolean => Object.hasOwn(LitElement, 'observedAttributes');

/**
 * Whether a root can be taken over: prerendered by this very version, as templates of another do not fit its
 * markup, and with Lit's comments, which minifiers of HTML remove.
 */
export const isOurs = (root: ShadowRoot): boolean => {
  const style = [...root.querySelectorAll(`[${STYLE_MARK}]`)].at(-1);
  const start = style?.nextSibling as Partial<Comment> | null | undefined;
  return style?.getAttribute(STYLE_MARK) === VERSION && start?.data?.startsWith('lit-part') === true;
};

/**
 * Lit takes a part of a template that was empty on the server for a text that is there, and would later
 * write into the comment after it (lit/lit, ssr-client 1.1.8): so give it the text. Remove this when words
 * that come into an empty part after hydration show without it.
 */
export const fillEmptyParts = (root: ShadowRoot): void => {
  const comments = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const empty: Comment[] = [];
  while (comments.nextNode()) {
    const comment = comments.currentNode as Comment;
    if (comment.data === 'lit-part' && (comment.nextSibling as Partial<Comment> | null)?.data === '/lit-part')
      empty.push(comment);
  }
  for (const comment of empty) comment.after('');
};
