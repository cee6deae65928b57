import { renderDocument, type DocumentOptions } from './document.js';
import { prepare, renderElement, type Prepared, type PrerenderOptions } from './prerender.js';
import { replacePlaces } from './page.js';
import type { Problem } from '../manifest/index.js';

/** HTML that is rendered while it is read: loop over its pieces, or await `text()`. It can be read once. */
export interface Prerendered extends AsyncIterable<string> {
  /** The problems of the manifest. An entry with an error is left out; an entry with a warning is kept. */
  readonly problems: readonly Problem[];
  /** Returns the whole HTML as one string. */
  text(): Promise<string>;
}

/** Minimum length of a piece, in characters. A shorter piece is joined with the next one. */
const SHORT = 4096;

async function* joined(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < SHORT) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

const output = ({ problems }: Prepared, pieces: AsyncIterable<string>): Prerendered => {
  const chunks = joined(pieces);
  return {
    problems,
    [Symbol.asyncIterator]: () => chunks,
    async text() {
      let text = '';
      for await (const chunk of chunks) text += chunk;
      return text;
    },
  };
};

/**
 * Renders one element from a manifest, as HTML to insert into a page: the `<trust-center>` with its content, its
 * manifest, and structured data for search engines.
 *
 * @param manifest A plain object, as parsed from JSON, or a model from `parseManifest`.
 * @throws PrerenderError if nothing of the manifest can be shown, or if the element does not exist
 * @example
 * const html = await prerender(manifest, { attributes: { src: '/trust.json', theme: 'light' } }).text();
 * @example
 * for await (const chunk of prerender(manifest, { mode: 'light' })) response.write(chunk);
 */
export const prerender = (manifest: unknown, options: PrerenderOptions = {}): Prerendered => {
  const prepared = prepare(manifest, options);
  return output(prepared, renderElement(prepared, options));
};

/**
 * Renders a complete HTML page that contains only the element.
 *
 * @example
 * const html = await prerenderDocument(manifest, { script: '/trust-center.js' }).text();
 */
export const prerenderDocument = (manifest: unknown, options: DocumentOptions = {}): Prerendered => {
  const prepared = prepare(manifest, options);
  return output(prepared, renderDocument(prepared, options));
};

/**
 * Renders into an existing page: between `<!-- trust-center:start -->` and `<!-- trust-center:end -->`. In a page
 * without these marks, it fills the `<trust-center>` and section elements, and keeps their attributes. The rest of the
 * page stays byte for byte the same. Rendering into the result again changes nothing.
 *
 * @param page The page as text.
 * @throws PrerenderError as `prerender` does, and if the page has neither marks nor elements to fill
 * @example
 * const html = await prerenderPage(manifest, '<trust-center src="/trust.json"></trust-center>').text();
 */
export const prerenderPage = (
  manifest: unknown,
  page: string,
  options: PrerenderOptions = {},
): Prerendered => {
  const prepared = prepare(manifest, options);
  return output(prepared, replacePlaces(prepared, page, options));
};
