import { html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { dateTimeAttribute } from '../text/dates.js';

/**
 * Renders a date as text, in a `<time>` element if HTML has a machine-readable form for it (halves and quarters have
 * none).
 *
 * @example renderDate('2026-05-23', locale) // <time datetime="2026-05-23">23 May 2026</time>
 */
export const renderDate = (value: string, locale: Locale): TemplateResult => {
  const machine = dateTimeAttribute(value);
  const text = locale.date(value);
  return machine === undefined ? html`${text}` : html`<time datetime=${machine}>${text}</time>`;
};
