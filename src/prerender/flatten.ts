import { ANCHOR_PREFIX } from '../model/anchors.js';
import { scanHtml, type HtmlToken, type OpenTag } from './html-scanner.js';

/** Does nothing without a script, or says nothing without a style. */
const DROPPED = /^(?:style|link|script|button|input|select|textarea|label|svg|option|i)$/;
/** Hold other things together; what is in them stands in their place. */
const UNWRAPPED = /^(?:template|slot|trust-.*)$/;
const VOID = /^(?:br|hr|img|wbr)$/;
/** Means something also when empty: a cell keeps its column. */
const KEPT_EMPTY = /^(?:td|th|dd)$/;

/** What plain HTML needs. Roles only where an element does not have them by itself. */
const ATTRIBUTES =
  /^(?:href|rel|id|lang|dir|scope|colspan|rowspan|datetime|alt|src|width|height|start|title|abbr|open|aria-label|aria-labelledby)$/;
const ROLES = /^(?:note|region|group)$/;

/** Facts in a row, which a style would set apart. */
const FACT = /^(?:span|a)$/;
const NEXT_FACT = /^(?:span|bdi)$/;
const BETWEEN_FACTS = '· ';

interface Held {
  readonly name: string;
  readonly html: string;
  readonly keep: boolean;
}

const has = ({ attributes }: OpenTag, name: string): boolean => attributes.some((one) => one.name === name);
const valueOf = ({ attributes }: OpenTag, name: string): string | undefined =>
  attributes.find((one) => one.name === name)?.value;

const isDropped = (tag: OpenTag): boolean =>
  DROPPED.test(tag.name) ||
  has(tag, 'popover') ||
  valueOf(tag, 'aria-hidden') === 'true' ||
  // A link to its own place is a button to copy the address from.
  /(?:^|\s)(?:toolbar|permalink)(?:\s|$)/.test(valueOf(tag, 'class') ?? '') ||
  valueOf(tag, 'role') === 'status';

/** What a span is in plain HTML. What only a style told apart from the words after it would run into them. */
const spanAs = (tag: OpenTag, attributes: string): string => {
  if (/(?:^|\s)label(?:\s|$)/.test(valueOf(tag, 'class') ?? '')) return 'b';
  return attributes === '' ? '' : 'span';
};

/**
 * Turns what was rendered with shadow roots into plain HTML: the content of each root in its place, real
 * headings, tables and links, ids that are unique in the page, and nothing that needs a script. Works on
 * what comes, piece by piece.
 */
export class Flattener {
  #rest = '';
  /** Element that is being dropped with all in it, and how deep in others of its name. */
  #dropping: { readonly name: string; depth: number } | undefined;
  /** Opened, but nothing in them so far: what stays empty is not written. */
  #held: Held[] = [];
  /** Names for ids of one root; each of its elements begins another. */
  readonly #scopes: string[];
  readonly #roots = new Map<string, number>();
  readonly #ids = new Set<string>();
  /** What was written last: white space, and a fact with nothing after it. */
  #space = true;
  #fact = false;
  /** For each open span, the element that was written for it: none, where it has no attribute and says nothing. */
  readonly #spans: string[] = [];

  constructor(tag: string) {
    this.#scopes = [tag];
  }

  /** Takes a piece, gives back what is certain of it. */
  push(piece: string): string {
    this.#rest += piece;
    let html = '';
    let end = 0;
    for (const token of scanHtml(this.#rest)) {
      html += this.#take(token);
      end = token.end;
    }
    this.#rest = this.#rest.slice(end);
    return html;
  }

  /** The end: what is left is text. */
  end(): string {
    const html = this.#dropping ? '' : this.#text(this.#rest);
    this.#rest = '';
    return html;
  }

  #take(token: HtmlToken): string {
    if (this.#dropping) {
      if ((token.kind === 'open' || token.kind === 'close') && token.name === this.#dropping.name) {
        this.#dropping.depth += token.kind === 'close' ? -1 : token.selfClosing ? 0 : 1;
        if (this.#dropping.depth === 0) this.#dropping = undefined;
      }
      return '';
    }
    if (token.kind === 'comment') return '';
    if (token.kind === 'text') return this.#text(this.#rest.slice(token.start, token.end));
    if (token.kind === 'open') return this.#open(token);
    return this.#close(token.name);
  }

  #open(tag: OpenTag): string {
    if (UNWRAPPED.test(tag.name)) {
      if (tag.name.startsWith('trust-')) this.#enter(tag.name);
      return '';
    }
    if (isDropped(tag)) {
      if (!/^(?:input|link)$/.test(tag.name) && !tag.selfClosing)
        this.#dropping = { name: tag.name, depth: 1 };
      return '';
    }
    const attributes = this.#attributes(tag);
    const written = tag.name === 'span' ? spanAs(tag, attributes) : tag.name;
    if (tag.name === 'span') this.#spans.push(written);
    const html = written ? `<${written}${attributes}>` : '';
    if (VOID.test(tag.name)) return this.#flush() + html;
    this.#held.push({ name: tag.name, html, keep: KEPT_EMPTY.test(tag.name) || html.includes(' id="') });
    return '';
  }

  #close(name: string): string {
    if (UNWRAPPED.test(name)) {
      if (name.startsWith('trust-')) this.#scopes.pop();
      return '';
    }
    const written = name === 'span' ? this.#spans.pop() : name;
    const last = this.#held.at(-1);
    if (last && !last.keep) {
      this.#held.pop();
      return '';
    }
    const html = this.#flush();
    this.#fact = FACT.test(name);
    if (!written) return html;
    this.#space = false;
    return `${html}</${written}>`;
  }

  #text(text: string): string {
    const short = text.replace(/\s*\n\s*/g, '\n');
    if (short.trim() === '') {
      if (short === '' || this.#space || this.#held.length > 0) return '';
      this.#space = true;
      return short;
    }
    const opened = this.#flush();
    const html = opened + (this.#space ? short.trimStart() : short);
    this.#space = /\s$/.test(short);
    this.#fact = false;
    return html;
  }

  #flush(): string {
    const [first] = this.#held;
    let html = this.#held.map((held) => held.html).join('');
    this.#held = [];
    if (first && this.#fact && NEXT_FACT.test(first.name)) {
      html = (this.#space ? '' : ' ') + BETWEEN_FACTS + html;
      this.#space = true;
    }
    if (first) this.#fact = false;
    return html;
  }

  /** A root: its first of a tag goes by the tag, the next with a number. */
  #enter(tag: string): void {
    const count = (this.#roots.get(tag) ?? 0) + 1;
    this.#roots.set(tag, count);
    this.#scopes.push(count === 1 ? tag : `${tag}-${count}`);
  }

  #attributes(tag: OpenTag): string {
    let html = '';
    for (const { name, value } of tag.attributes) {
      if (name === 'role' ? !ROLES.test(value) : !ATTRIBUTES.test(name)) continue;
      if (name === 'id') {
        const id = this.#id(value);
        if (this.#ids.has(id)) continue;
        this.#ids.add(id);
        html += ` id="${id}"`;
      } else if (name === 'aria-labelledby') {
        html += ` ${name}="${value
          .split(/\s+/)
          .map((id) => this.#id(id))
          .join(' ')}"`;
      } else html += ` ${name}="${value}"`;
    }
    // Closed, it would be in the way of who reads on, prints, or searches.
    return tag.name === 'details' && !has(tag, 'open') ? `${html} open` : html;
  }

  /** Places that can be linked keep their names; the others are told apart by the root they are in. */
  #id(id: string): string {
    return id.startsWith(ANCHOR_PREFIX) ? id : `${this.#scopes.at(-1)!}--${id}`;
  }
}
