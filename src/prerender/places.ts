import { scanHtml, type HtmlAttribute, type HtmlToken, type OpenTag } from './html-scanner.js';

/** A stretch of the page: `page.slice(start, end)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the prerendered content goes. */
export interface Place extends Stretch {
  /**
   * `around`: the marks have a whole element between them. `within`: they stand inside of an element.
   * `element`: an element without marks, of which this is the inside.
   */
  readonly kind: 'around' | 'within' | 'element';
  /** Which element. Undefined: whatever is asked for. */
  readonly tag: string | undefined;
  /** Its attributes; the first of a name counts. */
  readonly attributes: readonly HtmlAttribute[];
  /** The start tag that stays as it is in the page, and what is inside of the element; `around` has none. */
  readonly open: OpenTag | undefined;
  readonly inside: Stretch | undefined;
  /** The mark at the start, as it stands in the page. */
  readonly mark: string | undefined;
  /** The nearest `lang` around. */
  readonly lang: string | undefined;
}

/**
 * What is wrong with a page, and on which line.
 *
 * @example if (error instanceof PageError && error.isMissing) return html; // a page without a place
 */
export class PageError extends Error {
  override readonly name = 'PageError';

  constructor(
    message: string,
    /** Nothing is wrong with the page but that it holds no place. */
    readonly isMissing = false,
  ) {
    super(message);
  }
}

interface Element extends Stretch {
  readonly tag: OpenTag;
  readonly inside: Stretch;
  readonly lang: string | undefined;
}

interface Mark extends Stretch {
  readonly text: string;
  readonly lang: string | undefined;
}

const START = /^<!--\s*trust-center:start(?=[\s-])([\s\S]*?)-->$/;
const END = /^<!--\s*trust-center:end\s*-->$/;
/** Elements whose end tag may not be left out, so that they can be counted without building a tree. */
const CLOSED = /^(?:html|body|main|article|section|aside|header|footer|nav|div|figure|blockquote|form|span)$/;

const attribute = (attributes: readonly HtmlAttribute[], name: string): string | undefined =>
  attributes.find((one) => one.name === name)?.value;

/** Attributes that a mark gives: `<!-- trust-center:start element="trust-faq" lang="de" -->`. */
const markAttributes = (mark: string): readonly HtmlAttribute[] => {
  const [tag] = scanHtml(`<a ${START.exec(mark)![1]!}>`);
  return tag?.kind === 'open' ? tag.attributes : [];
};

const lineOf = (page: string, index: number): string => `line ${page.slice(0, index).split('\n').length}`;

/** Follows which languages and which elements of ours are open. */
class Outline {
  readonly elements: Element[] = [];
  readonly #open: { readonly tag: OpenTag; depth: number }[] = [];

  constructor(
    private readonly page: string,
    private readonly isOurs: (tag: string) => boolean,
  ) {}

  /** The nearest language outside of elements of ours. */
  get lang(): string | undefined {
    const outer = this.#outermost;
    const around = outer === undefined ? this.#open : this.#open.slice(0, this.#open.indexOf(outer));
    return around.map(({ tag }) => attribute(tag.attributes, 'lang')).findLast(Boolean);
  }

  get #outermost(): { readonly tag: OpenTag; depth: number } | undefined {
    return this.#open.find(({ tag }) => this.isOurs(tag.name));
  }

  take(token: HtmlToken): void {
    if (token.kind !== 'open' && token.kind !== 'close') return;
    const same = this.#open.findLast(({ tag }) => tag.name === token.name);
    if (token.kind === 'open') {
      const ours = this.isOurs(token.name);
      const speaks = CLOSED.test(token.name) && attribute(token.attributes, 'lang');
      if (ours || speaks) this.#open.push({ tag: token, depth: 1 });
      else if (same) same.depth += 1;
      return;
    }
    if (!same || --same.depth > 0) return;
    if (same === this.#outermost) {
      const inside = { start: same.tag.end, end: token.start };
      this.elements.push({ tag: same.tag, start: same.tag.start, end: token.end, inside, lang: this.lang });
    }
    this.#open.length = this.#open.indexOf(same);
  }

  end(): void {
    const tag = this.#outermost?.tag;
    if (tag) throw new PageError(`${lineOf(this.page, tag.start)}: <${tag.name}> is not closed`);
  }
}

/** The marked stretches and the outermost elements of ours, as they stand in the page. */
const survey = (page: string, isOurs: (tag: string) => boolean) => {
  const outline = new Outline(page, isOurs);
  const marks: Mark[] = [];
  let start: (Stretch & { readonly text: string; readonly lang: string | undefined }) | undefined;
  for (const token of scanHtml(page)) {
    outline.take(token);
    if (token.kind !== 'comment') continue;
    const text = page.slice(token.start, token.end);
    if (START.test(text)) {
      if (start) throw new PageError(`${lineOf(page, token.start)}: trust-center:start within another`);
      start = { ...token, text, lang: outline.lang };
    } else if (END.test(text)) {
      if (!start) throw new PageError(`${lineOf(page, token.start)}: trust-center:end without a start`);
      marks.push({ start: start.start, end: token.end, text: start.text, lang: start.lang });
      start = undefined;
    }
  }
  if (start) throw new PageError(`${lineOf(page, start.start)}: trust-center:start without an end`);
  outline.end();
  return { marks, elements: outline.elements };
};

/**
 * Finds where in a page the content goes: its marked places, or in a page without marks the elements of ours.
 *
 * @param isOurs Whether a tag is an element of the library.
 * @throws PageError where a mark or an element of ours does not end
 */
export const findPlaces = (page: string, isOurs: (tag: string) => boolean): readonly Place[] => {
  const { marks, elements } = survey(page, isOurs);
  if (marks.length === 0)
    return elements.map(({ tag, inside, lang }) => ({
      ...{ kind: 'element', ...inside, tag: tag.name, attributes: tag.attributes },
      ...{ open: tag, inside, mark: undefined, lang },
    }));
  return marks.map(({ start, end, text, lang }) => {
    const holder = elements.find((one) => one.inside.start <= start && end <= one.inside.end);
    const held = elements.find((one) => start <= one.start && one.end <= end);
    const { tag } = holder ?? held ?? {};
    const own = markAttributes(text);
    return {
      ...{ kind: holder ? 'within' : 'around', start, end, mark: text },
      ...{ open: holder?.tag, inside: holder?.inside },
      ...{ tag: tag?.name ?? attribute(own, 'element'), lang: holder?.lang ?? lang },
      attributes: [...own.filter(({ name }) => name !== 'element'), ...(tag?.attributes ?? [])],
    };
  });
};
