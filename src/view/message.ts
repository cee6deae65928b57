import { html } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { MessageArguments, MessageKey } from '../i18n/messages.js';
import type { RenderedText } from './text.js';

export type RenderMessage = <K extends MessageKey>(
  locale: Locale,
  key: K,
  ...params: MessageArguments<K>
) => RenderedText;

/**
 * Renders a message of the interface as the text of an element. If the page's language lacks the message, the English
 * one carries `lang="en"`, so that a screen reader pronounces it as English, and its direction (WCAG 2.2, 3.1.2).
 * In an attribute, which cannot carry a language, use `locale.t`.
 *
 * @example html`<p>${renderMessage(locale, 'state.empty')}</p>`
 * @example html`<p>${renderMessage(locale, 'controlGrid.count', { count: 12 })}</p>`
 */
export const renderMessage: RenderMessage = (locale, key, ...params) => {
  const words = (locale.t as (key: string, ...params: unknown[]) => string)(key, ...params);
  return locale.lacks(key) ? html`<span lang="en" dir="ltr">${words}</span>` : words;
};
