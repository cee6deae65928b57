import { scanHtml, type OpenTag } from './html-scanner.js';
import type { Stretch } from './places.js';

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** What is no words for a reader, and so no fallback. */
const SILENT = /^(?:script|style|template|link|meta)$/;

/** A child of an element: another element, or words. */
interface Child extends Stretch {
  readonly tag: OpenTag | undefined;
}

/** The children of an element, by its inside. None where its tags do not match, lest something is lost. */
const childrenIn = (html: string): readonly Child[] => {
  const found: Child[] = [];
  let open: OpenTag | undefined;
  let depth = 0;
  for (const token of scanHtml(html)) {
    if (token.kind === 'text' && open === undefined) found.push({ ...token, tag: undefined });
    if (token.kind === 'open') {
      if (open !== undefined) depth += token.name === open.name ? 1 : 0;
      else if (VOID.test(token.name)) found.push({ start: token.start, end: token.end, tag: token });
      else [open, depth] = [token, 1];
    }
    if (token.kind !== 'close') continue;
    if (open === undefined) return [];
    if (token.name !== open.name || --depth > 0) continue;
    found.push({ start: open.start, end: token.end, tag: open });
    open = undefined;
  }
  return open === undefined ? found : [];
};

const valueOf = ({ attributes }: OpenTag, name: string): string | undefined =>
  attributes.find((one) => one.name === name)?.value;

/**
 * The children of an element that are its fallback, shown until it has something of its own: words and
 * elements that have no slot and are no elements of ours.
 *
 * @param html The inside of the element.
 * @returns Stretches of `html`.
 */
export const fallbackIn = (html: string, isOurs: (tag: string) => boolean): readonly Stretch[] =>
  childrenIn(html).filter(({ tag, start, end }) =>
    tag === undefined
      ? html.slice(start, end).trim() !== ''
      : valueOf(tag, 'slot') === undefined && !isOurs(tag.name) && !SILENT.test(tag.name),
  );

/** The sections that a page has put into its `<trust-center>`, as the attribute `sections` names them. */
export const sectionsIn = (html: string, isOurs: (tag: string) => boolean): string =>
  childrenIn(html)
    .flatMap(({ tag }) => {
      if (tag === undefined || !isOurs(tag.name) || valueOf(tag, 'slot') !== undefined) return [];
      return valueOf(tag, 'section-id') ?? tag.name.replace(/^trust-/, '');
    })
    .join(' ');
