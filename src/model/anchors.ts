/** Ids of all places that can be linked begin so, lest they take a name of the host page's. */
export const ANCHOR_PREFIX = 'trust-';

/** The anchor of a section: its type, or for prose, of which a page may hold several, its own id. */
export const sectionAnchor = ({ id, type }: { readonly id: string; readonly type: string }): string =>
  ANCHOR_PREFIX + (type === 'prose' ? id : type);
