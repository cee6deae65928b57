export type InlineNode =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong' | 'em'; readonly children: readonly InlineNode[] }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly InlineNode[] };

type Emphasis = 'strong' | 'em';

/** A run of `*` or `_`. The bits are the delimiters that are not paired yet: 1 `*`, 2 `**`, 3 `***` (both), 4 `_`. */
interface Run {
  readonly canOpen: boolean;
  readonly canClose: boolean;
  bits: number;
  closes: readonly Emphasis[];
  opens: readonly Emphasis[];
}

type Token = string | Run | InlineNode;

const markup = /[\\`*_[]/;
const asciiPunctuation = /[!-/:-@[-`{-~]/;
const word = /[\p{L}\p{M}\p{N}]/u;
const blank = /^\s?$/;
const runText = ['', '*', '**', '***', '_'];
const emphasisOf: readonly (readonly Emphasis[])[] = [[], ['em'], ['strong'], ['em', 'strong'], ['em']];
// A search for the end of a link scans past every unclosed parenthesis before it fails. The limit keeps parsing linear.
const maxParentheses = 8;

const runLength = (source: string, at: number): number => {
  let end = at;
  while (source[end] === source[at]) end++;
  return end - at;
};

const isEscape = (source: string, at: number): boolean =>
  source[at] === '\\' && asciiPunctuation.test(source[at + 1] ?? '');

const emphasisRun = (source: string, at: number, size: number): Run | undefined => {
  const before = source[at - 1] ?? '';
  const after = source[at + size] ?? '';
  let canOpen = !blank.test(after);
  let canClose = !blank.test(before);
  let bits = size;
  if (source[at] === '_') {
    if (size > 1) return undefined; // __init__ is an identifier
    canOpen &&= !word.test(before); // so is snake_case
    canClose &&= !word.test(after);
    bits = 4;
  }
  return size < 4 && (canOpen || canClose) ? { canOpen, canClose, bits, closes: [], opens: [] } : undefined;
};

const linkTarget = (source: string, start: number): { href: string; end: number } | undefined => {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const char = source.charAt(at);
    if (isEscape(source, at)) at++;
    else if (char <= ' ' || (char === '(' && ++depth > maxParentheses)) return undefined;
    else if (char === ')' && depth-- === 0) {
      const href = source.slice(start, at).replace(/\\([!-/:-@[-`{-~])/g, '$1');
      return href === '' ? undefined : { href, end: at + 1 };
    }
  }
  return undefined;
};

/** Pairs opening and closing runs. Takes linear time: each run enters the list of openers a bounded number of times. */
const pairRuns = (tokens: readonly Token[]): void => {
  const openers: Run[] = [];
  const openersByBits = [0, 0, 0, 0, 0];
  const count = (run: Run, change: 1 | -1): void => {
    openersByBits[run.bits] = (openersByBits[run.bits] ?? 0) + change;
  };
  for (const run of tokens) {
    if (typeof run === 'string' || 'type' in run) continue;
    while (run.canClose && openersByBits.some((openerCount, bits) => openerCount > 0 && bits & run.bits)) {
      const opener = openers.pop();
      if (!opener) break;
      count(opener, -1);
      const match = opener.bits & run.bits;
      if (match === 0) continue; // an unmatched opener between the two stays literal text
      const pair = emphasisOf[match] ?? [];
      opener.opens = [...pair, ...opener.opens];
      run.closes = [...run.closes, ...pair.toReversed()];
      opener.bits &= ~match;
      run.bits &= ~match;
      if (opener.bits !== 0) {
        openers.push(opener);
        count(opener, 1);
      }
    }
    if (run.canOpen && run.bits !== 0) {
      openers.push(run);
      count(run, 1);
    }
  }
};

/**
 * Builds the tree. Flattens emphasis inside the same emphasis, which has no effect, so the tree is only a few levels
 * deep.
 */
const toTree = (tokens: readonly Token[]): InlineNode[] => {
  pairRuns(tokens);
  const parents: InlineNode[][] = [];
  const depth = { em: 0, strong: 0 };
  let siblings: InlineNode[] = [];
  let text = '';
  const endText = (): void => {
    if (text !== '') siblings.push({ type: 'text', value: text });
    text = '';
  };
  for (const token of tokens) {
    if (typeof token === 'string') {
      text += token;
      continue;
    }
    if ('type' in token) {
      endText();
      siblings.push(token);
      continue;
    }
    for (const type of token.closes) {
      if (--depth[type] > 0) continue;
      endText();
      const children = siblings;
      siblings = parents.pop() ?? [];
      siblings.push({ type, children });
    }
    text += runText[token.bits] ?? '';
    for (const type of token.opens) {
      if (depth[type]++ > 0) continue;
      endText();
      parents.push(siblings);
      siblings = [];
    }
  }
  endText();
  return siblings;
};

/**
 * Parses inline Markdown to a tree: `**strong**`, `*em*`, `_em_`, code in backticks, `[label](url)`, and a backslash
 * before ASCII punctuation. Everything else is text: HTML, blocks, images, bare URLs, link titles, unbalanced
 * delimiters. Links do not nest. A link's `href` is not checked: pass it through `safeHref`.
 *
 * Takes time linear in the length of the text and never throws.
 *
 * Source: CommonMark 0.31, chapter 6, limited to the syntax above. Two differences are deliberate: `__` is text (for
 * identifiers such as `__init__`), and the punctuation rules for `*` are left out, so that `**「重要」**です` and
 * `**Note:**text` are strong.
 *
 * @example parseInline('**All** data') // [{ type: 'strong', children: [{ type: 'text', value: 'All' }] }, { type: 'text', value: ' data' }]
 */
export const parseInline = (markdown: string): readonly InlineNode[] => {
  const tokens: Token[] = [];
  const brackets: number[] = []; // indexes in `tokens` of the `[` that may begin a link
  const lastLink = markdown.lastIndexOf('](');
  // The last run of backticks of each length: without a later one, a code span cannot end, and is not searched for.
  let lastBackticks: Map<number, number> | undefined;
  let textFrom = 0;
  let at = 0;
  const push = (next: number, token?: Token): void => {
    if (at > textFrom) tokens.push(markdown.slice(textFrom, at));
    if (token !== undefined) tokens.push(token);
    textFrom = at = next;
  };

  const code = (size: number): void => {
    if (!lastBackticks) {
      lastBackticks = new Map();
      for (const run of markdown.matchAll(/`+/g)) lastBackticks.set(run[0].length, run.index);
    }
    if ((lastBackticks.get(size) ?? -1) <= at) {
      at += size;
      return;
    }
    let end = at + size;
    let found = 0;
    while (found !== size) {
      end = markdown.indexOf('`', end + found);
      found = runLength(markdown, end);
    }
    const value = markdown.slice(at + size, end).replace(/\n/g, ' ');
    const padded = value.startsWith(' ') && value.endsWith(' ') && value.trim() !== '';
    push(end + size, { type: 'code', value: padded ? value.slice(1, -1) : value });
  };

  const closeBracket = (): void => {
    const open = brackets.pop();
    const empty = tokens.length - 1 === open && markdown.slice(textFrom, at).trim() === '';
    const target =
      open !== undefined && !empty && markdown[at + 1] === '(' ? linkTarget(markdown, at + 2) : undefined;
    if (open === undefined || target === undefined) {
      at++;
      return;
    }
    push(target.end);
    const [, ...label] = tokens.splice(open);
    tokens.push({ type: 'link', href: target.href, children: toTree(label) });
    brackets.length = 0;
  };

  while (at < markdown.length) {
    const char = markdown[at];
    if (isEscape(markdown, at)) {
      push(at + 1);
      at++;
    } else if (char === '`') {
      code(runLength(markdown, at));
    } else if (char === '*' || char === '_') {
      const size = runLength(markdown, at);
      const run = emphasisRun(markdown, at, size);
      if (run) push(at + size, run);
      else at += size;
    } else if (char === '[' && at < lastLink) {
      push(at + 1, '[');
      brackets.push(tokens.length - 1);
    } else if (char === ']') {
      closeBracket();
    } else {
      at++;
    }
  }
  push(at);
  return toTree(tokens);
};

/**
 * Returns whether a text contains any character that `parseInline` treats as markup. A fast path for thousands of
 * cells.
 */
export const hasMarkup = (markdown: string): boolean => markup.test(markdown);

const plain = (nodes: readonly InlineNode[]): string =>
  nodes.map((node) => ('value' in node ? node.value : plain(node.children))).join('');

/**
 * Returns the text without its markup, for sorting, searching, `title`, CSV and feeds.
 *
 * @example inlineToPlain('Kept for **30 days**, see [policy](/p)') // 'Kept for 30 days, see policy'
 */
export const inlineToPlain = (markdown: string): string =>
  hasMarkup(markdown) ? plain(parseInline(markdown)) : markdown;
