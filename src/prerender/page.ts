import { fallbackIn, sectionsIn } from './children.js';
import { escapeHtml } from './escape.js';
import { PageError, findPlaces, lineOf, type PageElement, type Place } from './places.js';
import {
  attributesOf,
  elementOf,
  renderElement,
  renderInside,
  type Prepared,
  type PrerenderOptions,
  type RenderOptions,
} from './prerender.js';

const START_MARK = '<!-- trust-center:start -->';
const END_MARK = '<!-- trust-center:end -->';

const isOurs = (tag: string): boolean =>
  tag.startsWith('trust-') && globalThis.customElements?.get(tag) !== undefined;

/** What the page gives for a place wins over what was given for all. */
const optionsFor = (place: Place, options: RenderOptions): RenderOptions => {
  const { tag, attributes, element } = place;
  const around = place.lang ?? options.lang;
  const chosen = element && sectionsIn(element.node, isOurs);
  return {
    ...options,
    ...(tag && { element: tag }),
    ...(around && { lang: around }),
    ...(chosen && { sections: chosen }),
    attributes: { ...options.attributes, ...Object.fromEntries(attributes) },
  };
};

/** Returns the start tag of an element as it is in the page, with those of these attributes that it lacks. */
const completed = (
  page: string,
  { start, inside, attributes, attributesEnd }: PageElement,
  needed: Readonly<Record<string, string>>,
): string => {
  const missing = Object.entries(needed)
    .filter(([name]) => !attributes.has(name))
    .map(([name, value]) => ` ${name}${value && `="${escapeHtml(value)}"`}`);
  return page.slice(start, attributesEnd) + missing.join('') + page.slice(attributesEnd, inside.start);
};

/** Content between two marks. The marks are followed by a line feed, also in a page that ends lines otherwise. */
async function* marked(mark: string, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  yield `${mark}\n`;
  yield* pieces;
  yield `\n${END_MARK}`;
}

/** Returns the children of an element, without the fallback that light content replaces. */
const keptChildren = (
  page: string,
  { node, inside }: PageElement,
  mode: PrerenderOptions['mode'],
): string => {
  let kept = '';
  let from = inside.start;
  for (const { start, end } of mode === 'light' ? fallbackIn(node, isOurs) : []) {
    kept += page.slice(from, start);
    from = end;
  }
  return kept + page.slice(from, inside.end);
};

/** Throws if the places name different manifests: they cannot be filled from one. */
const checkSource = (places: readonly Place[]): void => {
  const named = [...new Set(places.map(({ attributes }) => attributes.get('src')).filter(Boolean))];
  if (named.length > 1)
    throw new PageError(
      `names more than one manifest (${named.join(', ')}): mark the place for this one with ` +
        `${START_MARK} and ${END_MARK}`,
    );
};

/** Throws for light content in a paragraph: its first heading would end the paragraph, and the element with it. */
const checkParagraph = (page: string, { start, inParagraph }: Place, options: RenderOptions): void => {
  if (options.mode === 'light' && inParagraph && elementOf(options) !== 'trust-badge')
    throw new PageError(
      `${lineOf(page, start)}: the place is inside a <p>, which cannot hold headings, lists and tables: ` +
        'end the <p> before it',
    );
};

async function* filled(
  prepared: Prepared,
  page: string,
  places: readonly { readonly place: Place; readonly options: RenderOptions }[],
): AsyncGenerator<string> {
  let from = 0;
  for (const { place, options } of places) {
    const { kind, element, start, end, mark = START_MARK } = place;
    if (element) {
      yield page.slice(from, element.start);
      yield completed(page, element, attributesOf(prepared.model, options));
      yield page.slice(element.inside.start, start);
    } else yield page.slice(from, start);
    yield* marked(mark, element ? renderInside(prepared, options) : renderElement(prepared, options));
    if (element && kind === 'element') yield keptChildren(page, element, options.mode);
    from = end;
  }
  yield page.slice(from);
}

/**
 * Returns the page with the content in its places.
 *
 * @throws PageError, before anything is written, for a page without a place or with one that does not end
 */
export const replacePlaces = (
  prepared: Prepared,
  page: string,
  options: PrerenderOptions,
): AsyncGenerator<string> => {
  const places = findPlaces(page, isOurs);
  if (places.length === 0)
    throw new PageError(`holds no place for the content: neither ${START_MARK} nor a <trust-center>`, true);
  checkSource(places);
  const planned = places.map((place) => ({ place, options: optionsFor(place, options) }));
  for (const { place, options: own } of planned) {
    elementOf(own);
    checkParagraph(page, place, own);
  }
  return filled(prepared, page, planned);
};
