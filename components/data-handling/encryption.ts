import { nothing, type TemplateResult } from 'lit';
import type { DataHandling } from '../../src/model/types.js';
import { renderText } from '../../src/view/text.js';
import type { Text } from '../../src/text/text.js';
import { renderTable, renderTopic, type TopicContext } from './layout.js';

/** Renders the table of encryption, with a row for each layer. */
export const renderEncryption = (
  layers: DataHandling['encryption'],
  context: TopicContext,
): TemplateResult | typeof nothing => {
  if (!layers?.length) return nothing;
  const { locale, base } = context;
  const { t } = locale;
  const words = (text: Text | undefined) => text && renderText(text, locale, base);
  const table = renderTable(layers, {
    name: 'encryption',
    anchor: 'data-encryption',
    columns: [
      { label: t('dataHandling.layer'), cell: ({ title }) => words(title) },
      {
        label: t('dataHandling.state'),
        className: 'state',
        cell: ({ state }) => state && t(`dataHandling.state.${state}`),
      },
      { label: t('dataHandling.standard'), className: 'standard', cell: ({ standard }) => words(standard) },
      { label: t('dataHandling.details'), cell: ({ text }) => words(text) },
      { label: t('dataHandling.keys'), cell: ({ keys }) => words(keys) },
    ],
  });
  return renderTopic('data-encryption', t('dataHandling.encryption'), table, context);
};
