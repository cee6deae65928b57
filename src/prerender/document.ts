import { overviewWords } from '../i18n/en/overview.js';
import { createLocale } from '../i18n/locale.js';
import { addEnglish, loadMessages } from '../i18n/messages.js';
import { inlineToPlain } from '../text/inline.js';
import { sectionTitle } from '../view/section-title.js';
import { escapeHtml } from './escape.js';
import { attributesOf, renderElement, type Prepared, type PrerenderOptions } from './prerender.js';

/** How a whole page is written. */
export interface DocumentOptions extends PrerenderOptions {
  /** Address of the library's script, as a module. Without one the page stays as it is written. */
  readonly script?: string;
}

/** A page that holds the element and nothing else. */
export async function* renderDocument(prepared: Prepared, options: DocumentOptions): AsyncGenerator<string> {
  const { model } = prepared;
  // Alone on its page, its heading is the page's.
  const attributes: Record<string, string> = { 'heading-level': '1', ...attributesOf(model, options) };
  const lang = attributes.lang!;
  addEnglish([overviewWords]);
  await loadMessages(lang);
  const locale = createLocale(lang, model.lang === undefined ? [] : [model.lang]);
  const title = locale.text(model.title)?.value ?? sectionTitle('overview', locale);
  const name = model.organization?.name;
  // One space and a sign of their own, in every language: no sentence that could be glued wrongly.
  const words = [inlineToPlain(title), ...(name && !title.includes(name) ? [name] : [])].join(' · ');
  const description = locale.text(model.summary)?.value;
  yield `<!doctype html>
<html lang="${escapeHtml(locale.lang)}" dir="${locale.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(words)}</title>
`;
  if (description) yield `<meta name="description" content="${escapeHtml(inlineToPlain(description))}">\n`;
  if (options.script) yield `<script type="module" src="${escapeHtml(options.script)}"></script>\n`;
  yield '</head>\n<body>\n<main>\n';
  yield* renderElement(prepared, { ...options, attributes });
  yield '\n</main>\n</body>\n</html>\n';
}
