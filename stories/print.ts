/** Returns every shadow root inside a node, including nested ones. */
const rootsIn = (node: ParentNode): ShadowRoot[] =>
  [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );

/** Returns the rules in the `@media print` blocks of a style sheet, as text. */
const printRules = ({ cssRules }: CSSStyleSheet): string =>
  [...cssRules]
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText.includes('print'))
    .flatMap((rule) => [...(rule as CSSMediaRule).cssRules].map(({ cssText }) => cssText))
    .join('\n');

/**
 * Shows on screen what would be printed. Dispatches `beforeprint`, as a browser does, and adds a style sheet with the
 * print rules to each shadow root. It does not change the library's own style sheets, because other elements share them.
 */
export const showAsPrinted = (canvas: ParentNode): void => {
  dispatchEvent(new Event('beforeprint'));
  for (const root of rootsIn(canvas)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(root.adoptedStyleSheets.map(printRules).join('\n'));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
};
