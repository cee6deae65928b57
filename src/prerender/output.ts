import { renderDocument, type DocumentOptions } from './document.js';
import { prepare, renderElement, type Prepared, type PrerenderOptions } from './prerender.js';
import { replacePlaces } from './page.js';
import type { Problem } from '../manifest/index.js';

/** HTML that is rendered while it is read: loop over it, or take it whole. It can be read once. */
export interface Prerendered extends AsyncIterable<string> {
  /** The problems of the manifest. Something is left out after an error, and nothing after a warning. */
  readonly problems: readonly Problem[];
  /** The whole of it. */
  text(): Promise<string>;
}

/** Shorter pieces are joined with the next one. */
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
 * Renders one element from a manifest, as HTML to put into a page: the `<trust-center>` with its content, the
 * manifest that it shows, and facts for search engines.
 *
 * @param manifest A plain object, as parsed from JSON, or a model from `parseManifest`.
 * @throws PrerenderError when nothing of the manifest can be shown, and for an element that does not exist
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
 * The same as a whole page of HTML with nothing else on it.
 *
 * @example
 * const html = await prerenderDocument(manifest, { script: '/trust-center.js' }).text();
 */
export const prerenderDocument = (manifest: unknown, options: DocumentOptions = {}): Prerendered => {
  const prepared = prepare(manifest, options);
  return output(prepared, renderDocument(prepared, options));
};

/**
 * Renders into a page of yours: between `<!-- trust-center:start -->` and `<!-- trust-center:end -->`, or, in
 * a page without these, into its `<trust-center>` or section elements, whose attributes stay. All else stays
 * byte for byte, and doing it again changes nothing.
 *
 * @param page The page as text.
 * @throws PrerenderError as `prerender` does, and when the page holds no such place
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
