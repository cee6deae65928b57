import { ANCHOR_PREFIX } from '../model/anchors.js';
import { escapeHtml } from './escape.js';
import { TokenStream, type StartTag } from './tokens.js';

/** Elements that are left out with their content: they need a script, or a style to make sense. */
const DROPPED = /^(?:style|link|script|button|input|select|textarea|label|svg|option|i)$/;
/** Elements that are left out without their content. */
const UNWRAPPED = /^(?:template|slot|trust-.*)$/;
const VOID = /^(?:br|hr|img|wbr)$/;
/** Elements that are kept when empty: without its empty cell, a row would shift its columns. */
const KEPT_EMPTY = /^(?:td|th|dd)$/;

/** Attributes that are kept in plain HTML. */
const ATTRIBUTES =
  /^(?:href|rel|id|lang|dir|scope|colspan|rowspan|datetime|alt|src|width|height|start|title|abbr|open|aria-label|aria-labelledby)$/;
/** Roles that no HTML element has by itself. */
const ROLES = /^(?:note|region|group)$/;

/** Facts in a row that only a style sheet would separate. */
const FACT = /^(?:span|a)$/;
const NEXT_FACT = /^(?:span|bdi)$/;
const BETWEEN_FACTS = '· ';

/** Matches white space as HTML defines it. Other spaces, such as a no-break space, are text. */
const LINE_BREAK = /[ \t\f\r]*\n[ \t\f\r\n]*/g;
const LEADING_SPACE = /^[ \t\f\r\n]+/;
const TRAILING_SPACE = /[ \t\f\r\n]$/;

/** A start tag that is written once its element turns out to have content. */
interface Held {
  readonly name: string;
  readonly html: string;
  readonly keep: boolean;
}

const hasClass = ({ attributes }: StartTag, ...names: readonly string[]): boolean =>
  (attributes.get('class') ?? '').split(/\s+/).some((one) => names.includes(one));

const isDropped = (tag: StartTag): boolean =>
  DROPPED.test(tag.name) ||
  tag.attributes.has('popover') ||
  tag.attributes.get('aria-hidden') === 'true' ||
  tag.attributes.get('role') === 'status' ||
  // A link to its own position only exists to copy its address.
  hasClass(tag, 'toolbar', 'permalink');

/**
 * Returns the element to write for a span, or '' for none. A label is bold, because without a style sheet it would look
 * like part of the text that follows it.
 */
const spanAs = (tag: StartTag, attributes: string): string => {
  if (hasClass(tag, 'label')) return 'b';
  return attributes === '' ? '' : 'span';
};

/**
 * Converts HTML with shadow roots to plain HTML. It keeps the content of each root in its position, with headings,
 * tables and links, makes ids unique in the page, and removes everything that needs a script or a style sheet. It works
 * piece by piece, while the page is rendered.
 *
 * @example
 * const flattener = new Flattener('trust-faq');
 * for (const piece of pieces) yield flattener.push(piece);
 * yield flattener.end();
 */
export class Flattener {
  readonly #tokens = new TokenStream({
    start: (tag) => {
      if (!this.#dropping) this.#html += this.#start(tag);
      else if (tag.name === this.#dropping.name && !tag.selfClosing) this.#dropping.depth += 1;
    },
    end: (name) => {
      if (!this.#dropping) this.#html += this.#end(name);
      else if (name === this.#dropping.name && --this.#dropping.depth === 0) this.#dropping = undefined;
    },
    text: (text) => {
      if (!this.#dropping) this.#html += this.#text(text);
    },
  });
  /** Plain HTML that has not been returned yet. */
  #html = '';
  /** The element that is being left out with its content, and how many elements of that name are open. */
  #dropping: { readonly name: string; depth: number } | undefined;
  /** Open elements without content so far. */
  #held: Held[] = [];
  /** Prefixes for ids, one for each open shadow root. */
  readonly #scopes: string[];
  readonly #roots = new Map<string, number>();
  readonly #ids = new Set<string>();
  /** Whether the HTML so far ends with white space, and whether it ends with a fact. */
  #space = true;
  #fact = false;
  /** The element written for each open span. */
  readonly #spans: string[] = [];

  constructor(tag: string) {
    this.#scopes = [tag];
  }

  /** Reads the next piece and returns the plain HTML that is ready. */
  push(piece: string): string {
    this.#tokens.push(piece);
    return this.#taken();
  }

  /** Ends the page and returns the rest of the plain HTML. */
  end(): string {
    this.#tokens.end();
    return this.#taken();
  }

  #taken(): string {
    const html = this.#html;
    this.#html = '';
    return html;
  }

  #start(tag: StartTag): string {
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

  #end(name: string): string {
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
    const short = text.replace(LINE_BREAK, '\n');
    const trimmed = short.replace(LEADING_SPACE, '');
    if (trimmed === '') {
      if (this.#space || this.#held.length > 0) return '';
      this.#space = true;
      return short;
    }
    const opened = this.#flush();
    const html = opened + escapeHtml(this.#space ? trimmed : short);
    this.#space = TRAILING_SPACE.test(short);
    this.#fact = false;
    return html;
  }

  /** Returns the start tags that were held back, because their elements turned out to have content. */
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

  /** Enters a shadow root. The ids of the first root of a tag begin with the tag; those of others get a number as well. */
  #enter(tag: string): void {
    const count = (this.#roots.get(tag) ?? 0) + 1;
    this.#roots.set(tag, count);
    this.#scopes.push(count === 1 ? tag : `${tag}-${count}`);
  }

  #attributes(tag: StartTag): string {
    let html = '';
    for (const [name, value] of tag.attributes) {
      const written = this.#attribute(name, value);
      if (written !== undefined) html += ` ${name}="${escapeHtml(written)}"`;
    }
    // Open the element, so that its content can be read, printed and found by a search in the page.
    return tag.name === 'details' && !tag.attributes.has('open') ? `${html} open` : html;
  }

  /** Returns the value to write for an attribute, or undefined for one that is left out. */
  #attribute(name: string, value: string): string | undefined {
    if (name === 'role') return ROLES.test(value) ? value : undefined;
    if (!ATTRIBUTES.test(name)) return undefined;
    if (name === 'aria-labelledby')
      return value
        .split(/\s+/)
        .map((id) => this.#id(id))
        .join(' ');
    if (name !== 'id') return value;
    const id = this.#id(value);
    if (this.#ids.has(id)) return undefined;
    this.#ids.add(id);
    return id;
  }

  /** Returns an id that is unique in the page. Targets of links keep theirs. */
  #id(id: string): string {
    return id.startsWith(ANCHOR_PREFIX) ? id : `${this.#scopes.at(-1)!}--${id}`;
  }
}
