import { STYLE_MARK, canHydrate } from './prerendered.js';

/** The prerendered elements of the document that are not defined yet, those in their roots included. */
const waiting = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll(':not(:defined)')]
    .filter(({ shadowRoot }) => shadowRoot?.querySelector(`[${STYLE_MARK}]`))
    .flatMap((element) => [element, ...waiting(element.shadowRoot!)]);

/**
 * Fetches what takes prerendered elements over in place, where the document holds any. Await it before the
 * elements are defined. Undefined when there is nothing to wait for. It never rejects: without the support
 * the elements render afresh.
 *
 * @param load Fetches the body of the element of a tag, so that all is taken over at once.
 * @example
 * await hydrationReady();
 * define('trust-center', TrustCenter);
 */
export const hydrationReady = (load?: (tag: string) => Promise<unknown>): Promise<unknown> | undefined => {
  const tags = new Set(waiting(document).map(({ localName }) => localName));
  if (tags.size === 0) return undefined;
  const support = canHydrate() ? Promise.resolve() : import('./hydrate.js').catch(() => undefined);
  return Promise.allSettled([support, ...[...tags].map(async (tag) => load?.(tag))]);
};
