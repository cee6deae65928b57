import { LitElement } from 'lit';
import { VERSION } from '../version.js';

/** Marks the style or link of a prerendered root. Its value is the version that rendered it. */
export const STYLE_MARK = 'data-ssr-style';

/**
 * Whether Lit's hydration support is on the very Lit that these elements are made of: another library of
 * the page may have brought a Lit, and a support, of its own.
 */
export const canHydrate = (): boolean => Object.hasOwn(LitElement, 'observedAttributes');

/** Whether a root was prerendered by this very version: templates of another do not fit its markup. */
export const isOurs = (root: ShadowRoot): boolean =>
  root.querySelector(`[${STYLE_MARK}]`)?.getAttribute(STYLE_MARK) === VERSION;

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

/** Whether the document holds an element of the library that was prerendered and is not defined yet. */
const hasPrerendered = (): boolean =>
  [...document.querySelectorAll(':not(:defined)')].some(
    ({ localName, shadowRoot }) =>
      localName.startsWith('trust-') && shadowRoot?.querySelector(`[${STYLE_MARK}]`),
  );

/**
 * Fetches what takes prerendered elements over in place, where the document holds any. Await it before the
 * elements are defined. Undefined when there is nothing to wait for; it never rejects: without the support
 * the elements render afresh.
 *
 * @example
 * await hydrationReady();
 * define('trust-center', TrustCenter);
 */
export const hydrationReady = (): Promise<void> | undefined => {
  if (canHydrate() || !hasPrerendered()) return undefined;
  return import('./hydrate.js').then(
    () => undefined,
    () => undefined,
  );
};
