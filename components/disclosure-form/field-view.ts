import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Message } from '../../src/i18n/message.js';
import { draftValue, type FieldName, type ReportRules } from '../../src/model/report-draft.js';
import type { FormField } from '../../src/model/types.js';
import type { PartContext } from './policy-view.js';
import type { ReportController } from './report-controller.js';

/** What the templates of the form need to render. */
export interface FormContext extends PartContext {
  readonly controller: ReportController;
  /** Systems to choose from. If there are none, the field is a text field. */
  readonly systems: readonly string[];
  readonly fields: readonly FormField[];
  readonly rules: ReportRules;
  /** URL of the policy, if it is not on this page. */
  readonly policyUrl: string | undefined;
  /** Returns a text of the manifest as a plain string. */
  readonly plain: (text: FormField['label'] | undefined) => string;
}

/** Returns the id of a field's control. */
export const idOf = (name: FieldName): string => `report-${name}`;

/** Returns true if a field belongs to every form, and false if the manifest adds it. */
const isBuiltIn = (name: FieldName): name is Exclude<FieldName, `field-${string}`> =>
  !name.startsWith('field-');

const labelOf = (name: FieldName, { locale: { t }, fields, systems, plain }: FormContext): Message => {
  if (!isBuiltIn(name)) return plain(fields.find(({ id }) => `field-${id}` === name)?.label);
  if (name === 'systemOther') return t('disclosureForm.systemOther');
  // Without systems to choose from, the text field is the only field for the system.
  const key = name === 'systemText' && systems.length === 0 ? 'system' : name;
  return t(`disclosureForm.field.${key}`);
};

/** Returns the error message of a field. */
export const faultWords = (name: FieldName, context: FormContext): Message => {
  const { t } = context.locale;
  if (context.controller.faults.of(name) === 'incomplete') return t('disclosureForm.incomplete');
  switch (name) {
    case 'title':
    case 'steps':
    case 'contact':
    case 'agreed':
      return t(`disclosureForm.missing.${name}`);
    default:
      return t('disclosureForm.missing.field', { label: labelOf(name, context) });
  }
};

/** A field to render. */
export interface FieldSpec {
  readonly name: FieldName;
  readonly kind?: 'text' | 'textarea' | 'select';
  readonly hint?: Message | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly options?: readonly TemplateResult[];
  readonly autocomplete?: 'email';
  readonly className?: string;
}

const renderNotes = (name: FieldName, hint: Message | undefined, context: FormContext) => {
  const id = idOf(name);
  const faulty = context.controller.faults.of(name) !== undefined;
  const described = [...(hint ? [`${id}-hint`] : []), ...(faulty ? [`${id}-error`] : [])].join(' ');
  return {
    id,
    faulty,
    describedBy: described || nothing,
    hint: hint ? html`<p class="hint" part="hint" id=${`${id}-hint`}>${hint}</p>` : nothing,
    error: faulty
      ? html`<p class="error" part="error" id=${`${id}-error`}>${faultWords(name, context)}</p>`
      : nothing,
  };
};

/** Renders a field with its label, the hint above it and the error below it. */
export const renderField = (spec: FieldSpec, context: FormContext): TemplateResult => {
  const { name, kind = 'text', required = false, disabled = false, options, autocomplete, className } = spec;
  const { controller, locale } = context;
  const { id, faulty, describedBy, hint, error } = renderNotes(name, spec.hint, context);
  const value = String(draftValue(controller.draft, name) ?? '');
  const invalid = faulty ? 'true' : 'false';
  const label = labelOf(name, context);
  const control = () => {
    switch (kind) {
      case 'textarea':
        return html`<textarea
          class="field grow"
          part="field"
          id=${id}
          data-name=${name}
          rows="5"
          ?required=${required}
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
          .value=${live(value)}
        ></textarea>`;
      case 'select':
        return html`<select
          class="field"
          part="field"
          id=${id}
          data-name=${name}
          ?required=${required}
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
        >
          ${options}
        </select>`;
      case 'text':
        return html`<input
          class="field ${className ?? ''}"
          part="field"
          type="text"
          id=${id}
          data-name=${name}
          inputmode=${autocomplete ?? nothing}
          autocomplete=${autocomplete ?? 'off'}
          autocapitalize=${autocomplete ? 'none' : 'sentences'}
          spellcheck=${autocomplete ? 'false' : 'true'}
          ?required=${required}
          ?disabled=${disabled}
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
          .value=${live(value)}
        />`;
    }
  };
  return html`<div class="row">
    <label part="label" for=${id}
      >${required || disabled ? label : locale.t('disclosureForm.optional', { label })}</label
    >
    ${hint}${control()}${error}
  </div>`;
};

/** Renders a checkbox with its label next to it. */
export const renderCheck = (
  name: FieldName,
  required: boolean,
  hint: Message | undefined,
  context: FormContext,
  extra: unknown = nothing,
): TemplateResult => {
  const { id, faulty, describedBy, hint: hintLine, error } = renderNotes(name, hint, context);
  return html`<div class="row check">
    <label part="label" for=${id}>
      <input
        type="checkbox"
        id=${id}
        data-name=${name}
        ?required=${required}
        aria-invalid=${faulty ? 'true' : 'false'}
        aria-describedby=${describedBy}
        .checked=${live(draftValue(context.controller.draft, name) === true)}
      />
      <span>${labelOf(name, context)}</span>
    </label>
    ${hintLine}${extra}${error}
  </div>`;
};
