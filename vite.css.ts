import { Features, transform } from 'lightningcss';
import type { Plugin } from 'vite';

/** A node of the syntax tree of a module. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface CssLiteral extends Node {
  readonly quasi: Node & {
    readonly quasis: readonly { readonly value: { readonly cooked: string } }[];
    readonly expressions: readonly Node[];
  };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';

/** Yields the css`…` literals of a module, but none that are in the `${}` of another. */
function* literalsOf(node: Node): Generator<CssLiteral> {
  const { tag } = node as Node & { tag?: { name?: string } };
  if (node.type === 'TaggedTemplateExpression' && tag?.name === 'css') yield node as CssLiteral;
  else for (const inner of Object.values(node).flat()) if (isNode(inner)) yield* literalsOf(inner);
}

/** The first browsers with `color-mix()`. The minifier then keeps fallbacks for older ones and adds no rewrites. */
const BROWSERS = { chrome: 111 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) };
const REWRITES = Object.values(Features).reduce((all, one) => all | one, 0);

const minifySheet = (css: string): string =>
  Buffer.from(
    transform({
      filename: 'css`…`',
      code: Buffer.from(css),
      minify: true,
      targets: BROWSERS,
      exclude: REWRITES,
    }).code,
  ).toString();

/** Minifies text that is not a whole sheet, within a rule that is removed again. */
const minifyWithin = (before: string, css: string, after: string): string =>
  minifySheet(`${before}${css}${after}`).slice(before.length, -after.length);

/**
 * Minifies the text of a literal, which is a style sheet, the declarations of a rule, or one value.
 *
 * @example minifyCss('a { color: red; /* why *\/ }') // 'a{color:red}'
 */
export const minifyCss = (css: string): string => {
  if (css.includes('{')) return minifySheet(css);
  // Declarations keep their last semicolon, because another may follow where they are filled in.
  if (css.includes(';')) return `${minifyWithin('a{', css, '}')};`;
  return minifyWithin('a{--v:', css, '}');
};

/**
 * Returns a placeholder for an expression while the text around it is minified. It is an at-rule if the expression is
 * alone on its line, a type selector if it is part of a selector, and otherwise a value. The minifier knows none of
 * these names, so it leaves them unchanged.
 */
const holeFor = (index: number, before: string, after: string): string => {
  if (/(?:^|[{};]|\*\/)\s*$/.test(before) && /^[^\S\n]*(?:[\n;}]|$)/.test(after)) return `@hole-${index};`;
  return /^[^;{}]*\{/.test(after) ? `hole-${index}-` : `var(--hole-${index})`;
};

const minifiedLiteral = (code: string, { quasi }: CssLiteral): string => {
  const expressions = quasi.expressions.map(({ start, end }) => `\${${code.slice(start, end)}}`);
  const [first = '', ...texts] = quasi.quasis.map(({ value }) => value.cooked);
  const holes: string[] = [];
  let css = first;
  for (const [index, text] of texts.entries()) {
    const hole = holeFor(index, css, texts.slice(index).join(' '));
    holes.push(hole);
    css += hole + text;
  }
  let literal = minifyCss(css).replace(/[\\`]|\$\{/g, '\\$&');
  for (const [index, hole] of holes.entries()) {
    if (literal.split(hole).length !== 2)
      throw new Error(`Cannot minify css\`…\` around ${expressions[index]}`);
    literal = literal.replace(hole, () => expressions[index]!);
  }
  return `css\`${literal}\``;
};

/** Minifies css`…` literals. A bundler's own minifier treats them as strings and leaves them unchanged. */
export const minifiedStyles = (): Plugin => ({
  name: 'minified-styles',
  transform(code, id) {
    if (!/\/(src|components)\/.*\.ts$/.test(id) || !code.includes('css`')) return null;
    let output = '';
    let done = 0;
    for (const literal of literalsOf(this.parse(code))) {
      output += code.slice(done, literal.start) + minifiedLiteral(code, literal);
      done = literal.end;
    }
    return { code: output + code.slice(done), map: null };
  },
});
