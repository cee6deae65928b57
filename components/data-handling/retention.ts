import { html, nothing, type TemplateResult } from 'lit';
import type { DataHandling } from '../../src/model/types.js';
import type { Text } from '../../src/text/text.js';
import { renderText } from '../../src/view/text.js';
import { renderTable, renderTopic, type TopicContext } from './layout.js';

/** Splits a period such as "30 days" after the amount. The amount is empty in languages that do not put it first. */
const splitAmount = (words: string): readonly [amount: string, rest: string] => {
  const amount = /^\p{Nd}+(?=\s)/u.exec(words)?.[0] ?? '';
  return [amount, words.slice(amount.length)];
};

/** Renders how long each category of data is kept (GDPR Art. 5(1)(e) and 13(2)(a)). */
export const renderRetention = (
  categories: DataHandling['retention'],
  context: TopicContext,
): TemplateResult | typeof nothing => {
  if (!categories?.length) return nothing;
  const { locale, base } = context;
  const { t } = locale;
  const words = (text: Text | undefined) => text && renderText(text, locale, base);
  const lengths = categories.map(({ period }) =>
    period ? splitAmount(locale.duration(period))[0].length : 0,
  );
  // All amounts get the width of the longest one, so that they align at their ends.
  const figures = Math.min(4, Math.max(...lengths));
  const renderPeriod = (period: string): unknown => {
    const [amount, rest] = splitAmount(locale.duration(period));
    return amount ? html`<span class="amount figures-${figures}">${amount}</span>${rest}` : rest;
  };
  const table = renderTable(categories, {
    name: 'retention',
    anchor: 'data-retention',
    columns: [
      { label: t('dataHandling.category'), cell: ({ title }) => words(title) },
      {
        label: t('dataHandling.period'),
        className: 'duration',
        cell: ({ period }) => (period === undefined ? undefined : renderPeriod(period)),
      },
      { label: t('dataHandling.basis'), cell: ({ basis }) => words(basis) },
      { label: t('dataHandling.details'), cell: ({ text }) => words(text) },
    ],
  });
  return renderTopic('data-retention', t('dataHandling.retention'), table, context);
};
