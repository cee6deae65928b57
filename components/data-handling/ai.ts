import { html, nothing, type TemplateResult } from 'lit';
import type { Ai } from '../../src/model/types.js';
import { renderBlocks, type ViewContext } from '../../src/view/blocks.js';
import { renderText } from '../../src/view/text.js';
import { renderFacts, renderTable, renderTopic, type Fact, type TopicContext } from './layout.js';

const factsOf = ({ activation, training, providerRetention, retention }: Ai, context: ViewContext) => {
  const { locale, base } = context;
  const { t } = locale;
  const facts: readonly Fact[] = [
    {
      term: t('dataHandling.activation'),
      lines: activation ? [t(`dataHandling.activation.${activation}`)] : [],
    },
    { term: t('dataHandling.training'), lines: training ? [t(`dataHandling.training.${training}`)] : [] },
    {
      term: t('dataHandling.aiRetention'),
      lines: [
        ...(providerRetention ? [t(`dataHandling.providerRetention.${providerRetention}`)] : []),
        ...(retention ? [renderText(retention, locale, base)] : []),
      ],
    },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
};

const renderModels = (models: NonNullable<Ai['models']>, { locale, base }: ViewContext): TemplateResult =>
  renderTable(models, {
    name: 'model',
    caption: locale.t('dataHandling.models'),
    columns: [
      { label: locale.t('dataHandling.model'), cell: ({ name }) => name },
      { label: locale.t('dataHandling.modelProvider'), cell: ({ provider }) => provider },
      {
        label: locale.t('dataHandling.purpose'),
        cell: ({ purpose }) => purpose && renderText(purpose, locale, base),
      },
    ],
  });

/** Renders how artificial intelligence uses customer data, as far as the manifest states it. */
export const renderAi = (ai: Ai | undefined, context: TopicContext): TemplateResult | typeof nothing => {
  if (ai === undefined) return nothing;
  const { summary, models, content } = ai;
  const { locale, base } = context;
  const facts = factsOf(ai, context);
  if (!summary && facts.length === 0 && !models?.length && !content?.length) return nothing;
  const body = html`${summary ? html`<p>${renderText(summary, locale, base)}</p>` : nothing}
  ${facts.length > 0 ? renderFacts(facts, 'ai') : nothing}
  ${models?.length ? renderModels(models, context) : nothing} ${renderBlocks(content, context)}`;
  return renderTopic('ai', locale.t('dataHandling.ai'), body, context);
};
