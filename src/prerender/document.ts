import { titleWords } from '../i18n/en/titles.js';
import { createLocale, type Locale } from '../i18n/locale.js';
import { addEnglish, loadMessages } from '../i18n/messages.js';
import { sectionTypes } from '../section-registry.js';
import type { TrustModel } from '../model/types.js';
import { inlineToPlain } from '../text/inline.js';
import { sectionTitle } from '../view/section-title.js';
import { escapeHtml } from './escape.js';
import { attributesOf, renderElement, type Prepared, type PrerenderOptions } from './prerender.js';
import { pageStyleMarkup } from './styles.js';

/** Options of `prerenderDocument`. */
export interface DocumentOptions extends PrerenderOptions {
  /** URL of the library's script, loaded as a module. Without it, the page stays static. */
  readonly script?: string;
}

/** Returns the page's color scheme. It follows the element's theme, because the page contains nothing else. */
const schemeOf = (theme: string | undefined): string =>
  theme === 'light' || theme === 'dark' ? theme : 'light dark';

/**
 * Returns the page's title: the first heading of a trust center, or the title of a single section, with the name of
 * the organization.
 */
const titleOf = (model: TrustModel, element: string | undefined, locale: Locale): string => {
  const name = model.organization?.name;
  const type = sectionTypes.find((one) => one !== 'overview' && element === `trust-${one}`);
  const own = locale.text(
    type ? model.sections?.find((one) => one.type === type)?.title : model.title,
  )?.value;
  if (own === undefined && type === undefined)
    return String(name ? locale.t('overview.titleOf', { name }) : sectionTitle('overview', locale));
  const title = inlineToPlain(own ?? String(sectionTitle(type!, locale)));
  // Join the parts with a separator, which needs no translation, instead of a sentence.
  return name && !title.includes(name) ? `${title} · ${name}` : title;
};

/** Renders a page that contains only the element, in pieces. */
export async function* renderDocument(prepared: Prepared, options: DocumentOptions): AsyncGenerator<string> {
  const { model } = prepared;
  // The element is alone on the page, so its heading is the page's first heading.
  const attributes: Record<string, string> = { 'heading-level': '1', ...attributesOf(model, options) };
  const lang = attributes.lang!;
  addEnglish([titleWords]);
  await loadMessages(lang);
  const locale = createLocale(lang, model.lang === undefined ? [] : [model.lang]);
  const words = titleOf(model, options.element, locale);
  const description = locale.text(model.summary)?.value;
  yield `<!doctype html>
<html lang="${escapeHtml(locale.lang)}" dir="${locale.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${schemeOf(attributes.theme)}">
<title>${escapeHtml(words)}</title>
`;
  if (description) yield `<meta name="description" content="${escapeHtml(inlineToPlain(description))}">\n`;
  yield `${pageStyleMarkup(options.styles ?? {})}\n`;
  if (options.script) yield `<script type="module" src="${escapeHtml(options.script)}"></script>\n`;
  yield '</head>\n<body>\n<main>\n';
  yield* renderElement(prepared, { ...options, attributes });
  yield '\n</main>\n</body>\n</html>\n';
}
