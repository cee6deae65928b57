import { render } from 'lit';
import { createLocale } from '../../src/i18n/locale.js';
import type { ViewContext } from '../../src/view/blocks.js';
import '../helpers/english.js';

/** An English page with a manifest that has a URL. */
export const context: ViewContext = {
  locale: createLocale('en'),
  base: 'https://example.com/trust/trust.json',
};

/** A German page with an English manifest. */
export const foreign: ViewContext = { ...context, locale: createLocale('de', ['en']) };

/** Renders a template into a new element. */
export const shown = (content: unknown): HTMLElement => {
  const place = document.createElement('div');
  render(content, place);
  return place;
};

/** Returns the HTML of a template, without Lit's marker comments. */
export const markup = (content: unknown): string =>
  shown(content)
    .innerHTML.replace(/<!--.*?-->/g, '')
    .replace(/>\s+</g, '><')
    .replace(/\s+/g, ' ')
    .trim();
