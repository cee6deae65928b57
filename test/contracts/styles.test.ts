import { expect } from '@open-wc/testing';
import type { CSSResult, LitElement } from 'lit';
import * as elements from '../../components/index.js';
import { minifyCss } from '../../vite.css.js';

/** What a browser understood of a style sheet. Spaces inside custom properties are kept as written, so they go. */
const understood = (css: string): string[] => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map((rule) => minifyCss(rule.cssText));
};

const isElement = (value: unknown): value is typeof LitElement & { finalize(): void } =>
  typeof value === 'function' && 'elementStyles' in value;

describe('minified styles', () => {
  for (const [name, element] of Object.entries<unknown>(elements)) {
    if (!isElement(element)) continue;
    it(`of ${name} mean the same to a browser`, () => {
      element.finalize();
      expect(element.elementStyles).not.to.be.empty;
      for (const { cssText } of element.elementStyles as CSSResult[]) {
        expect(understood(minifyCss(cssText))).to.deep.equal(understood(cssText));
      }
    });
  }

  it('leave strings, expressions and the spaces that mean something', () => {
    expect(minifyCss('a b > c { content: "x ; y"; width: calc(1em + 2px); } /* why */')).to.equal(
      'a b>c{content:"x ; y";width:calc(1em + 2px)}',
    );
    expect(minifyCss('a { margin: ${unsafe( { a: 1 } )} }')).to.contain('${unsafe( { a: 1 }');
    expect(minifyCss('.a :hover { }')).to.equal('.a :hover{}');
    expect(minifyCss('a { margin: 0.5em -0.25em 10.05em 0 !important; content: "0.5 > 1" }')).to.equal(
      'a{margin:.5em -.25em 10.05em 0!important;content:"0.5 > 1"}',
    );
  });
});
