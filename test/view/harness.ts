import { render } from 'lit';
import { createLocale } from '../../src/i18n/locale.js';
import type { ViewContext } from '../../src/view/blocks.js';
import '../helpers/english.js';

/** English words, and a manifest at an address of its own. */
export const context: ViewContext = {
  locale: createLocale('en'),
  base: 'https://example.com/trust/trust.json',
};

/** A page in another language than its manifest. */
export const foreign: ViewContext = { ...context, locale: createLocale('de', ['en']) };

/** What a template shows. */
export const shown = (content: unknown): HTMLElement => {
  const place = document.createElement('div');
  render(content, place);
  return place;
};

/** The markup of a template, without what Lit notes in it. */
export const markup = (content: unknown): string =>
  shown(content)
    .innerHTML.replace(/<!--.*?-->/g, '')
    .replace(/>\s+</g, '><')
    .replace(/\s+/g, ' ')
    .trim();
