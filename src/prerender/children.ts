import { scanHtml } from './html-scanner.js';
import type { Stretch } from './places.js';

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** What is no words for a reader, and so no fallback. */
const SILENT = /^(?:script|style|template|link|meta)$/;

/**
 * The children of an element that are its fallback, shown until it has something of its own: words and
 * elements that have no slot and are no elements of ours.
 *
 * @param html The inside of the element.
 * @returns Stretches of `html`. None where its tags do not match, lest something is lost.
 */
export const fallbackIn = (html: string, isOurs: (tag: string) => boolean): readonly Stretch[] => {
  const found: Stretch[] = [];
  let child: { readonly name: string; readonly start: number; readonly drop: boolean } | undefined;
  let depth = 0;
  const add = (start: number, end: number): void => {
    if (html.slice(start, end).trim() !== '') found.push({ start, end });
  };
  for (const token of scanHtml(html)) {
    if (token.kind === 'open') {
      const slotted = token.attributes.some(({ name }) => name === 'slot');
      const drop = !slotted && !isOurs(token.name) && !SILENT.test(token.name);
      if (child === undefined && VOID.test(token.name)) {
        if (drop) add(token.start, token.end);
      } else if (child === undefined) {
        child = { name: token.name, start: token.start, drop };
        depth = 1;
      } else if (token.name === child.name) depth += 1;
    } else if (token.kind === 'close') {
      if (child === undefined) return [];
      if (token.name !== child.name || --depth > 0) continue;
      if (child.drop) add(child.start, token.end);
      child = undefined;
    } else if (token.kind === 'text' && child === undefined) add(token.start, token.end);
  }
  return child === undefined ? found : [];
};
