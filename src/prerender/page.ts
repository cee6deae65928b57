import { fallbackIn, sectionsIn } from './children.js';
import { escapeHtml } from './escape.js';
import type { HtmlAttribute, OpenTag } from './html-scanner.js';
import { PageError, findPlaces, type Place } from './places.js';
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

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const characterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD');

/** What an attribute says. Entities with other names do not occur in what these attributes can hold. */
const unescape = (value: string): string =>
  value.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));?/gi, (_, decimal, hex, name) =>
    name
      ? ENTITIES[String(name).toLowerCase()]!
      : characterOf(decimal ? Number(decimal) : Number.parseInt(String(hex), 16)),
  );

/** The first of a name counts, and the order stays: what is written is read again the next time. */
const valuesOf = (attributes: readonly HtmlAttribute[]): Record<string, string> => {
  const values: Record<string, string> = {};
  for (const { name, value } of attributes) values[name] ??= unescape(value);
  return values;
};

/** What the page says of a place wins over what was asked for in general. */
const optionsFor = (page: string, place: Place, options: RenderOptions): RenderOptions => {
  const { tag, attributes, inside } = place;
  const around = place.lang ?? options.lang;
  const chosen = inside && sectionsIn(page.slice(inside.start, inside.end), isOurs);
  return {
    ...options,
    ...(tag && { element: tag }),
    ...(around && { lang: unescape(around) }),
    ...(chosen && { sections: unescape(chosen) }),
    attributes: { ...options.attributes, ...valuesOf(attributes) },
  };
};

/** A start tag as it is, with what it lacks of these attributes. */
const completed = (page: string, tag: OpenTag, attributes: Readonly<Record<string, string>>): string => {
  const missing = Object.entries(attributes)
    .filter(([name]) => !tag.attributes.some((one) => one.name === name))
    .map(([name, value]) => ` ${name}${value && `="${escapeHtml(value)}"`}`);
  const written = page.slice(tag.start, tag.end);
  const end = /\s*\/?>$/.exec(written)!.index;
  return written.slice(0, end) + missing.join('') + written.slice(end);
};

/** Between two marks; the sign of a line's end is the page's own affair. */
async function* marked(mark: string, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  yield `${mark}\n`;
  yield* pieces;
  yield `\n${END_MARK}`;
}

/** The children of an element, without what light content takes the place of. */
const keptChildren = (html: string, mode: PrerenderOptions['mode']): string => {
  if (mode !== 'light') return html;
  let kept = '';
  let from = 0;
  for (const { start, end } of fallbackIn(html, isOurs)) {
    kept += html.slice(from, start);
    from = end;
  }
  return kept + html.slice(from);
};

/** Places of different manifests cannot be filled from one. */
const sameSource = (places: readonly Place[]): void => {
  const sources = places.map(({ attributes }) => attributes.find(({ name }) => name === 'src')?.value);
  const named = [...new Set(sources.filter(Boolean))];
  if (named.length > 1)
    throw new PageError(
      `names more than one manifest (${named.join(', ')}): mark the place for this one with ` +
        `${START_MARK} and ${END_MARK}`,
    );
};

async function* filled(
  prepared: Prepared,
  page: string,
  places: readonly { readonly place: Place; readonly options: RenderOptions }[],
): AsyncGenerator<string> {
  let from = 0;
  for (const { place, options } of places) {
    const mark = place.mark ?? START_MARK;
    if (place.open) {
      yield page.slice(from, place.open.start);
      yield completed(page, place.open, attributesOf(prepared.model, options));
      if (place.kind === 'within') yield page.slice(place.open.end, place.start);
    } else yield page.slice(from, place.start);
    yield* marked(mark, place.open ? renderInside(prepared, options) : renderElement(prepared, options));
    if (place.kind === 'element') yield keptChildren(page.slice(place.start, place.end), options.mode);
    from = place.end;
  }
  yield page.slice(from);
}

/**
 * The page, with the content in its places.
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
  sameSource(places);
  const planned = places.map((place) => ({ place, options: optionsFor(page, place, options) }));
  for (const { options: own } of planned) elementOf(own);
  return filled(prepared, page, planned);
};
