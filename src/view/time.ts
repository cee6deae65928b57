import { html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { dateTimeAttribute } from '../text/dates.js';

/**
 * A date as words, with its machine-readable form where HTML has one (halves and quarters have none).
 *
 * @example renderDate('2026-05-23', locale) // <time datetime="2026-05-23">23 May 2026</time>
 */
export const renderDate = (value: string, locale: Locale): TemplateResult => {
  const machine = dateTimeAttribute(value);
  const words = locale.date(value);
  return machine === undefined ? html`${words}` : html`<time datetime=${machine}>${words}</time>`;
};
