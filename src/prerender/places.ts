import { html, parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A part of the page: `page.slice(start, end)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Attributes by name, with character references decoded. */
export type Attributes = ReadonlyMap<string, string>;

/** An element of the library in the page. */
export interface PageElement extends Stretch {
  readonly node: Tree.Element;
  readonly attributes: Attributes;
  /** Where another attribute of its start tag would begin. */
  readonly attributesEnd: number;
  /** What is between its tags. */
  readonly inside: Stretch;
}

/** Where the prerendered content goes. */
export interface Place extends Stretch {
  /**
   * `around`: marks with a whole element between them. `within`: marks inside an element. `element`: an element
   * without marks; the place is what is between its tags.
   */
  readonly kind: 'around' | 'within' | 'element';
  /** The tag to render. Undefined if the page names none. */
  readonly tag: string | undefined;
  /** Attributes that the page gives, in its marks or its element. */
  readonly attributes: Attributes;
  /** The element whose start tag stays in the page. Undefined for `around`. */
  readonly element: PageElement | undefined;
  /** The start mark, as it is written in the page. */
  readonly mark: string | undefined;
  /** The nearest `lang` around the place. */
  readonly lang: string | undefined;
  /** Whether the place is inside a `<p>`. */
  readonly inParagraph: boolean;
}

/**
 * Something that is wrong with a page, with its line.
 *
 * @example if (error instanceof PageError && error.isMissing) return html; // a page without a place
 */
export class PageError extends Error {
  override readonly name = 'PageError';

  constructor(
    message: string,
    /** Whether the page simply holds no place. */
    readonly isMissing = false,
  ) {
    super(message);
  }
}

/** What a node of the page is inside of. */
interface Around {
  readonly lang: string | undefined;
  readonly inParagraph: boolean;
  readonly inOurs: boolean;
}

interface Found<Node> {
  readonly node: Node;
  readonly start: number;
  readonly around: Around;
}

interface Mark extends Stretch {
  readonly text: string;
  readonly attributes: Attributes;
  readonly around: Around;
}

type IsOurs = (tag: string) => boolean;

const START = /^\s*trust-center:start(?=\s|$)/;
const END = /^\s*trust-center:end\s*$/;

export const attributesOfNode = ({ attrs }: Tree.Element): Attributes =>
  new Map(attrs.map(({ name, value }) => [name, value]));

/** Whether a node is an element of HTML. Those of SVG and MathML are never custom elements. */
export const isHtmlElement = (node: Tree.Node): node is Tree.Element =>
  'tagName' in node && node.namespaceURI === html.NS.HTML;

/** Returns `line 3` for an offset into the page. */
export const lineOf = (page: string, index: number): string =>
  `line ${page.slice(0, index).split('\n').length}`;

/** Finds all comments and all elements of the library, in the order in which the page has them. */
const survey = (page: string, isOurs: IsOurs) => {
  const comments: Found<Tree.CommentNode>[] = [];
  const elements: Found<Tree.Element>[] = [];
  const visit = (parent: Tree.ParentNode, around: Around): void => {
    for (const node of parent.childNodes) {
      const start = node.sourceCodeLocation?.startOffset;
      if ('data' in node && start !== undefined) comments.push({ node, start, around });
      if (!('tagName' in node)) continue;
      const ours = isHtmlElement(node) && isOurs(node.tagName);
      if (ours && start !== undefined) elements.push({ node, start, around });
      const lang = node.attrs.find(({ name }) => name === 'lang')?.value;
      const inside: Around =
        ours || around.inOurs
          ? { ...around, inOurs: true }
          : {
              lang: lang || around.lang,
              inParagraph: around.inParagraph || node.tagName === 'p',
              inOurs: false,
            };
      visit(node, inside);
      if ('content' in node) visit(node.content, inside);
    }
  };
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  visit(parse(page, options), { lang: undefined, inParagraph: false, inOurs: false });
  // A parser moves what may not be in a table to the front of it.
  comments.sort((a, b) => a.start - b.start);
  elements.sort((a, b) => a.start - b.start);
  return { comments, elements };
};

/** Reads the attributes of a mark: `<!-- trust-center:start element="trust-faq" lang="de" -->`. */
const markAttributes = (text: string): Attributes => {
  const [element] = parseFragment(`<a ${text.replace(START, '')}>`).childNodes;
  return element && 'tagName' in element ? attributesOfNode(element) : new Map();
};

const marksOf = (page: string, comments: readonly Found<Tree.CommentNode>[]): readonly Mark[] => {
  const marks: Mark[] = [];
  let open: Found<Tree.CommentNode> | undefined;
  for (const comment of comments) {
    const { node, start } = comment;
    if (START.test(node.data)) {
      if (open) throw new PageError(`${lineOf(page, start)}: trust-center:start within another`);
      open = comment;
    } else if (END.test(node.data)) {
      if (!open) throw new PageError(`${lineOf(page, start)}: trust-center:end without a start`);
      marks.push({
        start: open.start,
        end: node.sourceCodeLocation!.endOffset,
        text: page.slice(open.start, open.node.sourceCodeLocation!.endOffset),
        attributes: markAttributes(open.node.data),
        around: open.around,
      });
      open = undefined;
    }
  }
  if (open) throw new PageError(`${lineOf(page, open.start)}: trust-center:start without an end`);
  return marks;
};

/** The outermost elements of the library. Those between marks need no end tag, because they are replaced. */
const outermostOf = (page: string, elements: readonly Found<Tree.Element>[], marks: readonly Mark[]) => {
  const outermost: (PageElement & { readonly around: Around })[] = [];
  for (const { node, start, around } of elements) {
    if (start < (outermost.at(-1)?.end ?? 0)) continue;
    const { startTag, endTag, attrs = {} } = node.sourceCodeLocation!;
    const end = endTag?.endOffset ?? marks.find((mark) => mark.start <= start && start < mark.end)?.end;
    if (end === undefined || startTag === undefined)
      throw new PageError(
        `${lineOf(page, start)}: <${node.tagName}> is not closed: its end tag is missing, or is ignored because ` +
          'an element inside or around it ends elsewhere',
      );
    outermost.push({
      ...{ node, start, end, around, attributes: attributesOfNode(node) },
      attributesEnd: Math.max(
        start + '<'.length + node.tagName.length,
        ...Object.values(attrs).map(({ endOffset }) => endOffset),
      ),
      inside: { start: startTag.endOffset, end: endTag?.startOffset ?? end },
    });
  }
  return outermost;
};

/**
 * Finds the places in a page where the content goes: between its marks, or in a page without marks, its elements of the
 * library. The page is read as a browser reads it, and the places are offsets into its text.
 *
 * @param isOurs Whether a tag is an element of the library.
 * @throws PageError where a mark or an element of the library does not end
 */
export const findPlaces = (page: string, isOurs: IsOurs): readonly Place[] => {
  const { comments, elements } = survey(page, isOurs);
  const marks = marksOf(page, comments);
  const outermost = outermostOf(page, elements, marks);
  if (marks.length === 0)
    return outermost.map((element) => {
      const { node, attributes, inside, around } = element;
      return {
        kind: 'element',
        ...inside,
        tag: node.tagName,
        attributes,
        element,
        mark: undefined,
        ...around,
      };
    });
  return marks.map(({ start, end, text, attributes, around }) => {
    const holder = outermost.find(({ inside }) => inside.start <= start && end <= inside.end);
    const held = outermost.find((one) => start <= one.start && one.start < end);
    const element = holder ?? held;
    return {
      ...{ kind: holder ? 'within' : 'around', start, end, element: holder, mark: text },
      ...(holder?.around ?? around),
      tag: element?.node.tagName ?? attributes.get('element'),
      // The mark's attributes come first, and win.
      attributes: new Map([
        ...[...attributes].filter(([name]) => name !== 'element'),
        ...[...(element?.attributes ?? [])].filter(([name]) => !attributes.has(name)),
      ]),
    };
  });
};
