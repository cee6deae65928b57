import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';

/** The pieces of text between what templates fill in, each where it stands in the code. */
function* piecesOf(node: Node): Generator<Node> {
  const { tag, quasi } = node as Node & { tag?: { name?: string }; quasi?: { quasis: Node[] } };
  if (node.type === 'TaggedTemplateExpression' && /^(html|svg)$/.test(tag?.name ?? '')) yield* quasi!.quasis;
  for (const inner of Object.values(node).flat()) if (isNode(inner)) yield* piecesOf(inner);
}

/**
 * Makes one blank of each line break with its indentation in html`…` and svg`…`: to a bundler they are strings,
 * so nobody after us will. A blank stays a blank, as between words and tags it means something.
 */
export const minifiedTemplates = (): Plugin => ({
  name: 'minified-templates',
  transform(code, id) {
    if (!/\/(src|components)\/.*\.ts$/.test(id) || !/\b(html|svg)`/.test(code)) return null;
    let output = '';
    let done = 0;
    const pieces = [...piecesOf(this.parse(code))].sort((a, b) => a.start - b.start);
    for (const { start, end } of pieces) {
      output += code.slice(done, start) + code.slice(start, end).replace(/[ \t]*\n[ \t\n]*/g, ' ');
      done = end;
    }
    return { code: output + code.slice(done), map: null };
  },
});
