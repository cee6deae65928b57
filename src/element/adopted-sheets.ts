import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';

/** Sheets by document and rules: a frame's elements share theirs as the page's do. */
const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * Gives a shadow root its style sheets. A constructed sheet is of use in the document that made it only, and a root
 * that goes to another one loses those it had (CSSOM, "adoptedStyleSheets"): in the document of a frame it is given
 * copies. A document without a window shows nothing, and has none.
 */
export const adoptSheets = (root: ShadowRoot, styles: readonly CSSResultOrNative[]): void => {
  const { ownerDocument } = root;
  if (ownerDocument === document) return adoptStyles(root, [...styles]);
  const Sheet = (ownerDocument.defaultView as typeof globalThis | null)?.CSSStyleSheet;
  if (!Sheet) return;
  const known = copies.get(ownerDocument) ?? new Map<CSSResult, CSSStyleSheet>();
  copies.set(ownerDocument, known);
  root.adoptedStyleSheets = (styles as readonly CSSResult[]).map((result) => {
    const sheet = known.get(result) ?? new Sheet();
    if (!known.has(result)) sheet.replaceSync(result.cssText);
    known.set(result, sheet);
    return sheet;
  });
};
