import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import { anchorOf } from '../../src/model/anchors.js';
import type { ExplainController } from '../../src/element/explain-controller.js';
import { joinWords } from '../../src/i18n/lists.js';
import { isLate, shortFrameworkName } from '../../src/model/controls.js';
import { citeRequirement, parseRequirementRef } from '../../src/model/frameworks.js';
import type { Control, TrustModel } from '../../src/model/types.js';
import { dateTimeAttribute } from '../../src/text/dates.js';
import type { Text } from '../../src/text/text.js';
import { renderBlocks, renderTextLink, type ViewContext } from '../../src/view/blocks.js';
import { renderEvidence } from '../../src/view/evidence.js';
import { renderHeading } from '../../src/view/heading.js';
import { renderStatus } from '../../src/view/status.js';
import { plainText } from '../../src/i18n/plain-text.js';
import { renderText } from '../../src/view/text.js';

/** The context in which controls are rendered. */
export interface ControlContext extends ViewContext {
  readonly data: Pick<Partial<TrustModel>, 'controls' | 'documents' | 'frameworks' | 'scope'>;
  /** Level of a control's heading. */
  readonly level: number;
  readonly explain: ExplainController;
  /**
   * Start of the visitor's day, to compare planned dates with. Undefined in the first render, and if nothing is
   * planned.
   */
  readonly today: number | undefined;
}

/** Returns a key for an explanation that no other control uses. */
const explainKey = (about: 'layer' | 'evidence-class', { id }: Control): string => `${about}-${id}`;

/**
 * Renders the ids of requirements, grouped by framework. The framework's name appears once per group, because ten
 * sub-points of one article would otherwise repeat it ten times.
 */
export const renderRequirements = (
  refs: readonly string[] | undefined,
  { locale, data }: ControlContext,
): TemplateResult | typeof nothing => {
  if (refs === undefined || refs.length === 0) return nothing;
  const byFramework = new Map<string, string[]>();
  for (const ref of new Set(refs)) {
    const parsed = parseRequirementRef(ref);
    const cited = byFramework.get(parsed.framework) ?? [];
    byFramework.set(parsed.framework, [...cited, citeRequirement(parsed)]);
  }
  return html`<ul
    class="requirements"
    part="requirements"
    role="list"
    aria-label=${locale.t('controlGrid.requirements')}
  >
    ${[...byFramework].map(
      ([framework, cited]) =>
        html`<li>
          <span class="framework">${shortFrameworkName(framework, data.frameworks)}</span> ${cited.map(
            (words) => html`<span class="tag">${words}</span> `,
          )}
        </li>`,
    )}
  </ul>`;
};

const renderState = (
  control: Control,
  { locale, base, today }: ControlContext,
): TemplateResult | typeof nothing => {
  const { status, statusLabel, planned, reviewed } = control;
  const { t } = locale;
  const late = isLate(control, today);
  const due = planned && !late && t('controlGrid.planned', { date: locale.date(planned) });
  // Show only “Planned for Q4 2026”, because “Planned” beside it would repeat it.
  const word = status === 'planned' && due ? due : status && t(`status.${status}`);
  const own = plainText(statusLabel, locale);
  const dated = (date: string, words: Message): TemplateResult =>
    html`<time datetime=${dateTimeAttribute(date) ?? nothing}>${words}</time>`;
  if (!status && !own && !planned && !reviewed) return nothing;
  return html`<p class="state" part="control-status">
    ${status ? renderStatus(status, word) : nothing}
    ${
      own && own.toLowerCase() !== String(word).toLowerCase()
        ? html`<span class="own">${renderText(statusLabel, locale, base)}</span>`
        : nothing
    }
    ${planned && due && due !== word ? dated(planned, due) : nothing}
    ${
      planned && late
        ? html`<span class="late ended"
            >${dated(planned, t('updates.missed', { date: locale.date(planned) }))}</span
          >`
        : nothing
    }
    ${reviewed ? dated(reviewed, t('controlGrid.reviewed', { date: locale.date(reviewed) })) : nothing}
  </p>`;
};

const renderFacts = (control: Control, context: ControlContext): TemplateResult | typeof nothing => {
  const { data, locale, base, explain } = context;
  const { t } = locale;
  const layer = data.controls?.layers?.find(({ id }) => id === control.layer);
  const evidenceClass = data.controls?.evidenceClasses?.find(({ id }) => id === control.evidenceClass);
  const scope = control.scope?.map((id) => data.scope?.find((item) => item.id === id)?.name ?? id);
  const text = (words: Text | undefined) => renderText(words, locale, base);
  const explained = (about: 'layer' | 'evidence-class', label: Text, body: unknown): TemplateResult =>
    html`${text(label)}
    ${body ? explain.button(explainKey(about, control), plainText(label, locale), body, locale) : nothing}`;
  // The table of layers already names who attests each layer, so controls name it only in the explanation of their
  // layer.
  const attests =
    layer?.attestedBy && !control.attestedBy
      ? html`<dl class="facts">
          <div>
            <dt>${t('controlGrid.attestedBy')}</dt>
            <dd>${text(layer.attestedBy)}</dd>
          </div>
        </dl>`
      : nothing;
  const covers = layer?.covers ? html`<p>${text(layer.covers)}</p>` : nothing;
  const fact = (label: Message, words: unknown): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd>${words}</dd>
    </div>`;
  const facts = [
    // If no layer has this id, show the id, because it is the author's own word.
    control.layer
      ? fact(
          t('controlGrid.layer'),
          layer
            ? explained(
                'layer',
                layer.title,
                layer.covers || attests !== nothing ? [covers, attests] : undefined,
              )
            : control.layer,
        )
      : nothing,
    control.attestedBy ? fact(t('controlGrid.attestedBy'), text(control.attestedBy)) : nothing,
    scope?.length ? fact(t('controlGrid.appliesTo'), joinWords(scope, locale)) : nothing,
    evidenceClass
      ? fact(
          t('controlGrid.evidenceClass'),
          explained(
            'evidence-class',
            evidenceClass.title,
            evidenceClass.meaning && text(evidenceClass.meaning),
          ),
        )
      : nothing,
    control.evidence?.length
      ? fact(t('controlGrid.evidence'), renderEvidence(control.evidence, data.documents, context))
      : nothing,
  ].filter((entry) => entry !== nothing);
  return facts.length === 0 ? nothing : html`<dl class="facts" part="control-facts">${facts}</dl>`;
};

/** Renders a control as an item of its group's list, with its title, text, the author's blocks and its facts. */
export const renderControl = (control: Control, context: ControlContext): TemplateResult => {
  const { locale, base, level } = context;
  const { id, title, text, url, content, requirements } = control;
  // In a column of the grid a table would be unreadable.
  const wide = content?.some(({ type }) => type === 'table') ?? false;
  return html`<li
    id=${anchorOf('control', id)}
    class=${wide ? 'control wide' : 'control'}
    part="control"
    role="listitem"
  >
    ${renderHeading(level, renderTextLink(url, title, context), {
      part: 'control-title',
      className: 'control-title',
    })}
    <div class="says">
      ${text ? html`<p>${renderText(text, locale, base)}</p>` : nothing}
      ${wide ? nothing : renderBlocks(content, context)}
    </div>
    <div class="meta">
      ${renderState(control, context)} ${renderFacts(control, context)}
      ${renderRequirements(requirements, context)}
    </div>
    ${wide ? html`<div class="content">${renderBlocks(content, context)}</div>` : nothing}
  </li>`;
};
