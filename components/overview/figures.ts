import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import { anchorOf } from '../../src/model/anchors.js';
import { unitFormat } from '../../src/i18n/intl.js';
import type { Locale } from '../../src/i18n/locale.js';
import type { Figure } from '../../src/model/types.js';
import type { ViewContext } from '../../src/view/blocks.js';
import { plainText } from '../../src/i18n/plain-text.js';
import { renderText } from '../../src/view/text.js';

/** Returns a value with its unit in the reader's language, such as `128 policies`, `5 minutes` or `99.5 %`. */
const amount = ({ value, unit, duration }: Figure, locale: Locale): string => {
  if (duration !== undefined) return locale.duration(duration);
  if (value === undefined) return '';
  const words = plainText(unit, locale);
  if (words === '%' && typeof value === 'number')
    return unitFormat(locale.lang, 'percent', 'short', 2).format(value);
  const number = typeof value === 'number' ? locale.number(value) : value;
  if (!words) return number;
  const both = String(locale.t('overview.valueWithUnit', { value: number, unit: words }));
  // Isolate number and unit, because a line in Arabic would separate an English unit from its number.
  return locale.dir === 'rtl' ? `\u2068${both}\u2069` : both;
};

/** Returns the value of a figure with its qualifier, such as "under 4 hours" or "at most 30 days". */
export const figureWords = (figure: Figure, locale: Locale): Message => {
  const value = amount(figure, locale);
  return figure.qualifier && value ? locale.t(`overview.${figure.qualifier}`, { value }) : value;
};

/** Renders figures, each with its basis (committed, aimed at or measured), date and source. */
export const renderFigures = (figures: readonly Figure[], { locale, base }: ViewContext): TemplateResult => {
  const { t } = locale;
  const words = (figure: Figure): readonly Message[] => [
    ...(figure.basis ? [t(`overview.${figure.basis}`)] : []),
    ...(figure.asOf ? [t('overview.asOf', { date: locale.date(figure.asOf) })] : []),
    ...(figure.source ? [t('overview.source', { source: plainText(figure.source, locale) })] : []),
  ];
  return html`<dl class="figures" part="figures">
    ${figures.map((figure) => {
      const notes = words(figure);
      const value = figureWords(figure, locale);
      return html`<div id=${anchorOf('figure', figure.id)} part="figure">
        <dt>${renderText(figure.title, locale, base)}</dt>
        ${value ? html`<dd class="value" part="figure-value">${value}</dd>` : nothing}
        ${notes.length > 0 ? html`<dd class="notes quiet">${notes.map((note) => html`<span>${note}</span>`)}</dd>` : nothing}
        ${figure.text ? html`<dd class="text">${renderText(figure.text, locale, base)}</dd>` : nothing}
      </div>`;
    })}
  </dl>`;
};
