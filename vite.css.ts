import type { Plugin } from 'vite';

const COMMENT = /\/\*[\s\S]*?\*\//g;
/** Strings and what a template fills in: their spaces mean something. */
const OPAQUE = /("[^"\n]*"|'[^'\n]*'|\$\{[^}]*\})/;

/**
 * Style sheet text without comments, needless space and noughts. No knowledge of CSS beyond where a space can't
 * matter: around braces, semicolons, commas and `>`, before an exclamation mark and after a colon.
 *
 * @example minifyCss('a { color: red; /* why *\/ }') // 'a{color:red}'
 */
export const minifyCss = (css: string): string =>
  css
    .replace(COMMENT, '')
    .split(OPAQUE)
    .map((piece, index) =>
      index % 2
        ? piece
        : piece
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,>]) ?/g, '$1')
            .replace(/ !/g, '!')
            .replace(/(?<![\w.])0\.(?=\d)/g, '.')
            .replace(/: /g, ':')
            .replace(/;\}/g, '}'),
    )
    .join('')
    .trim();

/** Minifies what stands in css`…`: to a bundler it is a string, so nobody after us will. */
export const minifiedStyles = (): Plugin => ({
  name: 'minified-styles',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/(src|components)\/.*\.ts$/.test(id) || !code.includes('css`')) return null;
    return {
      code: code.replace(/\bcss`([^`]*)`/g, (_, css: string) => `css\`${minifyCss(css)}\``),
      map: null,
    };
  },
});
