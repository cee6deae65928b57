/** Every shadow root at or below a node. */
const rootsIn = (node: ParentNode): ShadowRoot[] =>
  [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );

/** The text of the rules that a sheet keeps for paper. */
const printRules = ({ cssRules }: CSSStyleSheet): string =>
  [...cssRules]
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText.includes('print'))
    .flatMap((rule) => [...(rule as CSSMediaRule).cssRules].map(({ cssText }) => cssText))
    .join('\n');

/**
 * Shows on screen what would stand on paper: tells the elements that a print is about to begin, as a browser does,
 * and lets the rules of their `@media print` hold. The library's own sheets, which other elements share, stay as
 * they are.
 */
export const asPrinted = (canvas: ParentNode): void => {
  dispatchEvent(new Event('beforeprint'));
  for (const root of rootsIn(canvas)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(root.adoptedStyleSheets.map(printRules).join('\n'));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
};
