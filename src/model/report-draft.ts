import { severities, type Report, type Severity } from './report.js';

/**
 * The values in the report form. It also keeps values that will not be sent, so that ticking a box such as "anonymous"
 * does not lose what the reporter has typed.
 */
export interface ReportDraft {
  readonly title: string;
  readonly severity: Severity | '';
  /** The system chosen from the list. */
  readonly system: string;
  /** Whether the reporter chose "other", so that `systemText` counts instead of `system`. */
  readonly systemOther: boolean;
  readonly systemText: string;
  readonly steps: string;
  readonly contact: string;
  readonly anonymous: boolean;
  readonly agreed: boolean;
  readonly fields: Readonly<Record<string, string | boolean>>;
}

/** The name of a form field: a standard one, or `field-` and the id of a field that the manifest adds. */
export type FieldName = Exclude<keyof ReportDraft, 'fields'> | `field-${string}`;

/** The fields of the form beyond the standard ones. */
export interface ReportRules {
  /** Whether there is a policy that the reporter must agree to. */
  readonly policy: boolean;
  /** Whether systems are offered to choose from. */
  readonly systems: boolean;
  readonly fields: readonly {
    readonly id: string;
    readonly kind?: 'text' | 'textarea' | 'select' | 'checkbox' | undefined;
    readonly required?: boolean | undefined;
  }[];
}

/** Why a field is invalid. `incomplete` means an email address whose end is missing. */
export type ReportFault = 'missing' | 'incomplete';

/** The values of an empty form. */
export const emptyDraft: ReportDraft = Object.freeze({
  title: '',
  severity: '',
  system: '',
  systemOther: false,
  systemText: '',
  steps: '',
  contact: '',
  anonymous: false,
  agreed: false,
  fields: Object.freeze({}),
});

const ownValue = (fields: ReportDraft['fields'], id: string): string | boolean | undefined =>
  Object.hasOwn(fields, id) ? fields[id] : undefined;

/**
 * Returns the value of one field.
 *
 * @example draftValue(emptyDraft, 'title') // ''
 */
export const draftValue = (draft: ReportDraft, name: FieldName): string | boolean | undefined =>
  name.startsWith('field-')
    ? ownValue(draft.fields, name.slice('field-'.length))
    : draft[name as Exclude<keyof ReportDraft, 'fields'>];

/**
 * Returns a copy of the draft in which one field has a new value.
 *
 * @example withValue(emptyDraft, 'field-version', '1.2').fields // { version: '1.2' }
 */
export const withValue = (draft: ReportDraft, name: FieldName, value: string | boolean): ReportDraft =>
  name.startsWith('field-')
    ? { ...draft, fields: { ...draft.fields, [name.slice('field-'.length)]: value } }
    : { ...draft, [name]: value };

/**
 * Returns whether nothing has been typed, chosen or ticked. White space counts as nothing.
 *
 * @example isBlank(emptyDraft) // true
 */
export const isBlank = ({ fields, ...rest }: ReportDraft): boolean =>
  [...Object.values(rest), ...Object.values(fields)].every(
    (value) => value === false || (typeof value === 'string' && value.trim() === ''),
  );

/**
 * Returns a draft from a stored value, which any script may have changed. A value of the wrong type is replaced by that
 * of an empty form. Returns undefined if the stored value is not an object.
 *
 * @example readDraft({ title: 'A', steps: 7 }) // { ...emptyDraft, title: 'A' }
 */
export const readDraft = (value: unknown): ReportDraft | undefined => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const held = value as Readonly<Record<string, unknown>>;
  const known = Object.entries(emptyDraft).map(([key, empty]) => {
    const found = Object.hasOwn(held, key) ? held[key] : undefined;
    return [key, typeof found === typeof empty ? found : empty] as const;
  });
  const draft = Object.fromEntries(known) as unknown as ReportDraft;
  const fields = Object.entries(draft.fields ?? {}).filter(([, field]) =>
    /string|boolean/.test(typeof field),
  );
  const severity = severities.find((word) => word === draft.severity) ?? '';
  return { ...draft, severity, fields: Object.fromEntries(fields) };
};

// "ada@" and "ada@example." are addresses whose end is missing. "@ada", "ada@keybase" and "Signal: +49 …" are handles.
// Accept everything that could be a handle, because refusing a report is worse than accepting a wrong address.
const cutShort = /^[^\s@]+@(?:[^\s@]*\.)?$/;

/**
 * Returns the invalid fields of a draft, in the order of the form. The map is empty if the draft can be sent.
 *
 * @example validateReport(emptyDraft, { policy: false, systems: false, fields: [] }).get('title') // 'missing'
 */
export const validateReport = (
  draft: ReportDraft,
  rules: ReportRules,
): ReadonlyMap<FieldName, ReportFault> => {
  const faults = new Map<FieldName, ReportFault>();
  const blank = (value: string | boolean | undefined): boolean =>
    typeof value === 'string' ? value.trim() === '' : value !== true;
  const need = (name: FieldName, needed = true): void => {
    if (needed && blank(draftValue(draft, name))) faults.set(name, 'missing');
  };
  need('title');
  need('steps');
  for (const { id, required = false } of rules.fields) need(`field-${id}`, required);
  need('contact', !draft.anonymous);
  if (!draft.anonymous && cutShort.test(draft.contact.trim())) faults.set('contact', 'incomplete');
  need('agreed', rules.policy);
  return faults;
};

/**
 * Returns the report to send for a draft, without the values that the form keeps but does not send.
 *
 * @example toReport({ ...draft, anonymous: true }, rules).contact // undefined
 */
export const toReport = (draft: ReportDraft, { policy, systems, fields }: ReportRules): Report => {
  const { severity, steps, anonymous } = draft;
  const filled = (value: string | boolean | undefined): string | undefined =>
    (typeof value === 'string' && value.trim()) || undefined;
  const answers = fields.flatMap(({ id, kind }): [string, string | boolean][] => {
    const value = ownValue(draft.fields, id);
    if (kind === 'checkbox') return [[id, value === true]];
    const words = filled(value);
    return words === undefined ? [] : [[id, words]];
  });
  return {
    title: draft.title.trim(),
    severity: severity || undefined,
    system: filled(systems && !draft.systemOther ? draft.system : draft.systemText),
    steps,
    contact: anonymous ? undefined : filled(draft.contact),
    anonymous,
    agreed: policy && draft.agreed,
    fields: Object.fromEntries(answers),
  };
};
