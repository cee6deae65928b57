import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { draftValue, type FieldName } from '../../src/model/report-draft.js';
import { severities } from '../../src/model/report.js';
import type { FormField } from '../../src/model/types.js';
import { safeHref } from '../../src/text/safe-href.js';
import { faultWords, idOf, renderCheck, renderField, type FormContext } from './field-view.js';

const option = (value: string, label: string, chosen: boolean): TemplateResult =>
  html`<option .value=${value} .selected=${chosen}>${label}</option>`;

/** Value of the option that shows a text field for another system. No system has this name. */
export const OTHER = '\u0000other';

const renderSystem = (context: FormContext): unknown => {
  const { controller, systems, locale } = context;
  const { t } = locale;
  if (systems.length === 0) return renderField({ name: 'systemText' }, context);
  const { system, systemOther } = controller.draft;
  // A draft may contain a system that is no longer in the list, or is there in another language.
  const listed = system === '' || systems.includes(system) ? systems : [...systems, system];
  const options = [
    option('', String(t('disclosureForm.choose')), system === '' && !systemOther),
    ...listed.map((name) => option(name, name, name === system && !systemOther)),
    option(OTHER, String(t('disclosureForm.systemOther')), systemOther),
  ];
  return html`${renderField({ name: 'system', kind: 'select', options }, context)}
  ${systemOther ? renderField({ name: 'systemText' }, context) : nothing}`;
};

const renderSeverity = ({ controller, locale: { t } }: FormContext): TemplateResult =>
  html`<fieldset class="row">
    <legend part="label">
      ${t('disclosureForm.optional', { label: t('disclosureForm.field.severity') })}
    </legend>
    <div class="choices">
      ${severities.map(
        (severity) =>
          html`<label part="label"
            ><input
              type="radio"
              name="severity"
              .value=${severity}
              data-name="severity"
              .checked=${live(controller.draft.severity === severity)}
            /><span>${t(`disclosureForm.severity.${severity}`)}</span></label
          >`,
      )}
    </div>
  </fieldset>`;

const renderManifestField = (field: FormField, context: FormContext): TemplateResult => {
  const { id, kind = 'text', required = false } = field;
  const { plain, controller, locale } = context;
  const name: FieldName = `field-${id}`;
  const hint = plain(field.hint) || undefined;
  if (kind === 'checkbox') return renderCheck(name, required, hint, context);
  if (kind !== 'select') return renderField({ name, kind, hint, required }, context);
  const value = draftValue(controller.draft, name) ?? '';
  const options = [
    option('', String(locale.t('disclosureForm.choose')), value === ''),
    ...(field.options ?? []).map(plain).map((words) => option(words, words, words === value)),
  ];
  return renderField({ name, kind, hint, required, options }, context);
};

const renderAgreement = (context: FormContext): TemplateResult => {
  const { policyUrl, base, locale } = context;
  const href = safeHref(policyUrl, base);
  // Not in the label: visitors who want to tick the box would follow the link and leave the page.
  const link = href
    ? html`<p class="hint">
        <a part="link" href=${href} target="_blank" rel="noopener noreferrer"
          >${locale.t('disclosureForm.readPolicy')}</a
        >
      </p>`
    : nothing;
  return renderCheck('agreed', true, undefined, context, link);
};

/** Renders all fields. They are inert while a report is being sent, so that the form shows what is sent. */
export const renderFields = (context: FormContext): TemplateResult => {
  const { controller, locale, fields, rules } = context;
  const { t } = locale;
  const { anonymous } = controller.draft;
  return html`<div class="fields" ?inert=${controller.phase.kind === 'sending'}>
    ${renderField({ name: 'title', required: true, hint: t('disclosureForm.hint.title'), className: 'first' }, context)}
    ${renderSeverity(context)} ${renderSystem(context)}
    ${renderField(
      { name: 'steps', kind: 'textarea', required: true, hint: t('disclosureForm.hint.steps') },
      context,
    )}
    ${fields.map((field) => renderManifestField(field, context))}
    ${renderField(
      {
        name: 'contact',
        required: !anonymous,
        disabled: anonymous,
        hint: t('disclosureForm.hint.contact'),
        autocomplete: 'email',
      },
      context,
    )}
    ${renderCheck('anonymous', false, t('disclosureForm.hint.anonymous'), context)}
    ${rules.policy ? renderAgreement(context) : nothing}
  </div>`;
};

/** Renders the summary of errors after an attempt to send the form. Each entry links to its field. */
export const renderFaults = (context: FormContext): TemplateResult | typeof nothing => {
  const { controller, locale } = context;
  const { summary } = controller.faults;
  if (summary.length === 0) return nothing;
  const follow = (event: Event, name: FieldName): void => {
    event.preventDefault();
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    root.getElementById(idOf(name))?.focus();
  };
  return html`<div class="callout warning faults" part="error-summary" tabindex="-1">
    <div role="alert">
      <p class="callout-title">${locale.t('disclosureForm.faults')}</p>
      <ul class="list" role="list">
        ${summary.map(
          (name) =>
            html`<li>
              <a href=${`#${idOf(name)}`} @click=${(event: Event) => follow(event, name)}
                >${faultWords(name, context)}</a
              >
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
};

/** Renders the live region that announces a new error in the field that was just left. */
export const renderAnnounced = (context: FormContext): TemplateResult => {
  const { announced } = context.controller.faults;
  return html`<p class="visually-hidden" role="status">
    ${announced ? faultWords(announced, context) : nothing}
  </p>`;
};
