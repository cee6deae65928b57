import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import { anchorOf } from '../../src/model/anchors.js';
import { dateRange } from '../../src/i18n/date-range.js';
import { joinWords } from '../../src/i18n/lists.js';
import { openAddress } from '../../src/model/documents.js';
import type { Assessment } from '../../src/model/types.js';
import { renderLink, renderTextLink } from '../../src/view/blocks.js';
import { renderAccess } from '../../src/view/evidence.js';
import { renderHeading } from '../../src/view/heading.js';
import { renderDate } from '../../src/view/time.js';
import { scopeNames, words, type MatrixContext } from './context.js';

/** Renders a link to the report, or its name, and who may see it. */
const renderReport = ({ report, url, access }: Assessment, context: MatrixContext): unknown => {
  const document = context.data.documents?.find(({ id }) => id === report);
  const who = access ?? document?.access;
  if (report === undefined && url === undefined && who === undefined) return nothing;
  const label = report ?? context.locale.t('complianceMatrix.report');
  const address = url ?? (document && openAddress(document));
  return html`${document ? renderTextLink(address, document.title, context) : renderLink(address, label, context)}
  ${renderAccess(who, context)}`;
};

const renderWhen = ({ date, period, cadence }: Assessment, context: MatrixContext): unknown => {
  const { locale } = context;
  return html`${date ? html`<p>${renderDate(date, locale)}</p>` : nothing}
  ${period ? html`<p>${dateRange(period.from, period.to, locale)}</p>` : nothing}
  ${cadence ? html`<p>${words(cadence, context)}</p>` : nothing}`;
};

const renderAssessment = (assessment: Assessment, context: MatrixContext): TemplateResult => {
  const { t } = context.locale;
  const { id, kind, title, text, by, outcome, scope, covers } = assessment;
  const report = renderReport(assessment, context);
  const fact = (term: Message, value: unknown) =>
    html`<div>
      <dt>${term}</dt>
      <dd>${value}</dd>
    </div>`;
  const hasFacts =
    Boolean(by ?? outcome) || Boolean(scope?.length) || Boolean(covers?.length) || report !== nothing;
  return html`<li id=${anchorOf('assessment', id)} class="assessment" part="assessment">
    <div class="when quiet">
      ${kind ? html`<p>${t(`assessment.${kind}`)}</p>` : nothing} ${renderWhen(assessment, context)}
    </div>
    <div class="what">
      ${renderHeading(context.level(2), words(title, context))}
      ${text ? html`<p>${words(text, context)}</p>` : nothing}
      ${
        hasFacts
          ? html`<dl class="pairs">
              ${by ? fact(t('complianceMatrix.by'), words(by, context)) : nothing}
              ${outcome ? fact(t('complianceMatrix.outcome'), words(outcome, context)) : nothing}
              ${
                covers?.length
                  ? fact(
                      t('complianceMatrix.covers'),
                      html`<ul class="covers" role="list">
                        ${covers.map((item) => html`<li>${words(item, context)}</li>`)}
                      </ul>`,
                    )
                  : nothing
              }
              ${
                scope?.length
                  ? fact(
                      t('complianceMatrix.assessed'),
                      joinWords(scopeNames(scope, context), context.locale),
                    )
                  : nothing
              }
              ${report === nothing ? nothing : fact(t('complianceMatrix.report'), report)}
            </dl>`
          : nothing
      }
    </div>
  </li>`;
};

/** Renders audits and tests: what was assessed, by whom, when, and who may read the report. */
export const renderAssessments = (context: MatrixContext): unknown => {
  const { assessments = [] } = context.data;
  if (assessments.length === 0) return nothing;
  return html`<div class="more" part="assessments">
    ${renderHeading(context.level(1), context.locale.t('complianceMatrix.assessments'), { className: 'subtitle' })}
    <ul class="assessments" role="list">
      ${assessments.map((assessment) => renderAssessment(assessment, context))}
    </ul>
  </div>`;
};
