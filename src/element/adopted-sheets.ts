import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';

/** Copies of style sheets, by document and original. All elements in one frame share them. */
const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * Adopts style sheets in a shadow root. A constructed style sheet works only in the document that created it, and a
 * root that moves to another document loses its sheets (CSSOM, "adoptedStyleSheets"). So a root in the document of a
 * frame gets copies. A document without a window is not displayed and gets none.
 */
export const adoptSheets = (root: ShadowRoot, styles: readonly CSSResultOrNative[]): void => {
  const { ownerDocument } = root;
  if (ownerDocument === document) return adoptStyles(root, [...styles]);
  const Sheet = (ownerDocument.defaultView as typeof globalThis | null)?.CSSStyleSheet;
  if (!Sheet) return;
  const sheets = copies.get(ownerDocument) ?? new Map<CSSResult, CSSStyleSheet>();
  copies.set(ownerDocument, sheets);
  root.adoptedStyleSheets = (styles as readonly CSSResult[]).map((result) => {
    const sheet = sheets.get(result) ?? new Sheet();
    if (!sheets.has(result)) sheet.replaceSync(result.cssText);
    sheets.set(result, sheet);
    return sheet;
  });
};
