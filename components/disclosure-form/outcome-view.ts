import { html, nothing, type TemplateResult } from 'lit';
import {
  severities,
  reportAsMailto,
  reportAsText,
  type Report,
  type Severity,
} from '../../src/model/report.js';
import { toReport } from '../../src/model/report-draft.js';
import type { Text } from '../../src/text/text.js';
import { addressText, renderAddress } from '../../src/view/address.js';
import { renderHeading } from '../../src/view/heading.js';
import { renderStatus } from '../../src/view/status.js';
import { renderText } from '../../src/view/text.js';
import type { FormContext } from './field-view.js';
import type { Phase } from './report-controller.js';

/** What the templates of the outcome need to render. */
export interface OutcomeContext extends FormContext {
  /** URIs of contacts for reports without the form, in order of preference. */
  readonly contacts: readonly string[];
  /** The author's text about what to do if the form cannot send a report. */
  readonly fallback: Text | undefined;
  /** Result of the last press on "Copy". */
  readonly copied: 'copied' | 'selected' | undefined;
  readonly copy: () => void;
}

/** Returns the report as text, with labels in the language of the page. */
const textOf = (report: Report, { locale: { t }, fields, plain }: OutcomeContext): string =>
  reportAsText(report, {
    title: String(String(t('disclosureForm.field.title'))),
    severity: String(String(t('disclosureForm.field.severity'))),
    system: String(String(t('disclosureForm.field.system'))),
    steps: String(String(t('disclosureForm.field.steps'))),
    contact: String(String(t('disclosureForm.contact'))),
    anonymous: String(String(t('disclosureForm.anonymous'))),
    agreed: String(String(t('disclosureForm.field.agreed'))),
    yes: String(String(t('common.yes'))),
    no: String(String(t('common.no'))),
    severities: Object.fromEntries(
      severities.map((severity) => [severity, String(String(t(`disclosureForm.severity.${severity}`)))]),
    ) as Record<Severity, string>,
    fields: fields.map(({ id, label }) => ({ id, label: plain(label) })),
  });

const renderReportText = (text: string, context: OutcomeContext): TemplateResult => {
  const { locale, copied, copy } = context;
  const { t } = locale;
  return html`<div class="row copy">
    <label part="label" for="report-text">${t('disclosureForm.asText')}</label>
    <textarea class="field" part="field text" id="report-text" rows="8" readonly .value=${text}></textarea>
    <p class="actions">
      <button type="button" class="button" part="button" @click=${copy}>${t('common.copy')}</button>
      <span class="quiet" role="status"
        >${
          copied === undefined
            ? nothing
            : t(copied === 'copied' ? 'common.copied' : 'disclosureForm.selected')
        }</span
      >
    </p>
  </div>`;
};

/** Renders other ways to send the report: a link that opens an e-mail, and text to copy. */
export const renderAlternatives = (context: OutcomeContext): TemplateResult => {
  const { controller, contacts, fallback, locale, base } = context;
  const { t } = locale;
  const report = toReport(controller.draft, context.rules);
  const text = textOf(report, context);
  const words = {
    subject: String(t('disclosureForm.mailSubject', { title: report.title })),
    text,
    instead: String(t('disclosureForm.mailPaste')),
  };
  const address = contacts.find((contact) => /^mailto:/i.test(contact));
  const mail = address && reportAsMailto(address, words);
  return html`<div class="alternatives" part="alternatives">
    ${fallback ? html`<p>${renderText(fallback, locale, base)}</p>` : nothing}
    ${
      mail
        ? html`<p>
              <a part="button" href=${mail.href}
                >${t('disclosureForm.mail', { address: addressText(address) })}</a
              >
            </p>
            ${mail.whole ? nothing : html`<p class="quiet">${t('disclosureForm.mailLong')}</p>`}
            ${report.anonymous ? html`<p class="quiet">${t('disclosureForm.mailAnonymous')}</p>` : nothing}`
        : contacts.length > 0
          ? html`<p>${t('disclosureForm.sendTo')}</p>
              <ul class="lines" role="list">
                ${contacts.map((contact) => html`<li>${renderAddress(contact, context)}</li>`)}
              </ul>`
          : nothing
    }
    ${renderReportText(text, context)}
  </div>`;
};

/** Renders the message above the button: the report was not sent, or it is ready to copy. */
export const renderOutcome = (phase: Phase, { locale: { t } }: OutcomeContext): unknown => {
  if (phase.kind === 'ready') {
    return html`<div class="callout outcome" part="ready" tabindex="-1">
      <div role="alert">
        <p class="callout-title">${t('disclosureForm.ready')}</p>
        <p>${t('disclosureForm.readyHow')}</p>
      </div>
    </div>`;
  }
  if (phase.kind !== 'failed') return nothing;
  const { reason, words } = phase;
  return html`<div class="callout warning outcome" part="failed" tabindex="-1">
    <div role="alert">
      <p class="callout-title">
        ${t(reason === 'timeout' ? 'disclosureForm.unknown' : 'disclosureForm.failed')}
      </p>
      <p>${words ?? t(`disclosureForm.failed.${reason}`)}</p>
      <p>${t('disclosureForm.kept')}</p>
    </div>
  </div>`;
};

/** Renders what replaces the form after a report was accepted: its reference, and the text that was sent. */
export const renderSent = (
  { report, reference }: Extract<Phase, { kind: 'sent' }>,
  context: OutcomeContext,
): TemplateResult => {
  const { controller, locale, level } = context;
  const { t } = locale;
  return html`<div
    class="outcome sent"
    part="sent"
    role="group"
    tabindex="-1"
    aria-labelledby="sent"
    aria-describedby="reference"
  >
    ${renderHeading(Math.min(6, level + 1), renderStatus('implemented', t('disclosureForm.sent')), { id: 'sent' })}
    <p id="reference">
      ${reference === undefined ? t('disclosureForm.thanks') : t('disclosureForm.reference', { reference })}
    </p>
    <details>
      <summary>${t('disclosureForm.sentText')}</summary>
      ${renderReportText(textOf(report, context), context)}
    </details>
    <p>
      <button type="button" class="button" part="button" @click=${() => controller.another()}>
        ${t('disclosureForm.another')}
      </button>
    </p>
  </div>`;
};
