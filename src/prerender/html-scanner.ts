/** An attribute as it stands in a tag. */
export interface HtmlAttribute {
  /** In lower case. */
  readonly name: string;
  /** As written, with its entities; empty where there is none. */
  readonly value: string;
}

/** A piece of HTML and where it stands: `html.slice(start, end)`. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'comment'; readonly start: number; readonly end: number }
  | { readonly kind: 'close'; readonly name: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: readonly HtmlAttribute[];
      /** `<path/>`: means something in SVG only. */
      readonly selfClosing: boolean;
      readonly start: number;
      readonly end: number;
    };

export type OpenTag = Extract<HtmlToken, { kind: 'open' }>;

/** Elements whose content is text up to their end tag, whatever it looks like. */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/;

const NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/y;
const TAG_END = /[\s/]*>/y;

const at = (pattern: RegExp, html: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(html);
};

const commentEnd = (html: string, start: number): number => {
  const abrupt = at(/<!--(?:-?>)/y, html, start);
  if (abrupt) return start + abrupt[0].length;
  const end = /--!?>/g;
  end.lastIndex = start + 4;
  return end.exec(html) ? end.lastIndex : -1;
};

const openTag = (html: string, start: number): OpenTag | undefined => {
  const name = at(NAME, html, start + 1)![0];
  const attributes: HtmlAttribute[] = [];
  let index = start + 1 + name.length;
  for (;;) {
    const end = at(TAG_END, html, index);
    if (end) {
      const close = index + end[0].length;
      const selfClosing = html[close - 2] === '/';
      return { kind: 'open', name: name.toLowerCase(), attributes, selfClosing, start, end: close };
    }
    const attribute = at(ATTRIBUTE, html, index);
    if (!attribute) return undefined;
    const [whole, key = '', double, single, bare] = attribute;
    // Of two with one name the first counts (HTML, 13.2.5.33).
    if (!attributes.some((known) => known.name === key.toLowerCase()))
      attributes.push({ name: key.toLowerCase(), value: double ?? single ?? bare ?? '' });
    index += whole.length;
  }
};

/** The token at an index; undefined where the text ends before the token does. */
const tokenAt = (html: string, start: number): HtmlToken | undefined => {
  const to = (kind: 'text' | 'comment', end: number): HtmlToken | undefined =>
    end < 0 ? undefined : { kind, start, end };
  if (html[start] !== '<') {
    const next = html.indexOf('<', start);
    return to('text', next);
  }
  if (html.startsWith('<!--', start)) return to('comment', commentEnd(html, start));
  const close = at(/<\/([a-z][^\s/>]*)[^>]*>/iy, html, start);
  if (close) return { kind: 'close', name: close[1]!.toLowerCase(), start, end: start + close[0].length };
  const next = html[start + 1];
  if (next === undefined) return undefined;
  if (/[a-z]/i.test(next)) return openTag(html, start);
  // A doctype, and what the specification calls a bogus comment; a lone `<` is text.
  if (/[!?/]/.test(next)) return to('comment', html.indexOf('>', start) + 1 || -1);
  return to('text', html.indexOf('<', start + 1));
};

/**
 * Cuts HTML into tokens, after the tokenizer of the HTML Standard (13.2.5), as far as finding a place in a
 * page needs it: comments, tags with quoted attributes, and elements whose content is no markup. It builds
 * no tree and mends nothing.
 *
 * @param html The text; what ends in the middle of a token is left over.
 * @param from Where to begin.
 * @example for (const token of scanHtml('<p>Hi</p>')) console.log(token.kind);
 */
export function* scanHtml(html: string, from = 0): Generator<HtmlToken> {
  let index = from;
  while (index < html.length) {
    const token = tokenAt(html, index);
    if (!token) return;
    yield token;
    index = token.end;
    if (token.kind !== 'open' || !RAW.test(token.name)) continue;
    const end = new RegExp(`</${token.name}(?=[\\s/>])`, 'gi');
    end.lastIndex = index;
    const found = end.exec(html);
    if (!found) return;
    if (found.index > index) yield { kind: 'text', start: index, end: found.index };
    index = found.index;
  }
}
