import { severities, type Report, type Severity } from './report.js';

/** What stands in the form: also what will not be sent, lest ticking a box loses what was typed. */
export interface ReportDraft {
  readonly title: string;
  readonly severity: Severity | '';
  /** The system chosen from the list. */
  readonly system: string;
  /** Whether none of the list is meant, but `systemText`. */
  readonly systemOther: boolean;
  readonly systemText: string;
  readonly steps: string;
  readonly contact: string;
  readonly anonymous: boolean;
  readonly agreed: boolean;
  readonly fields: Readonly<Record<string, string | boolean>>;
}

/** A field of the form: one of the standard ones, or one that the manifest adds. */
export type FieldName = Exclude<keyof ReportDraft, 'fields'> | `field-${string}`;

/** What is asked beyond the standard fields, and whether there is a policy to agree to. */
export interface ReportRules {
  readonly policy: boolean;
  /** Whether systems are offered to choose from. */
  readonly systems: boolean;
  readonly fields: readonly {
    readonly id: string;
    readonly kind?: 'text' | 'textarea' | 'select' | 'checkbox' | undefined;
    readonly required?: boolean | undefined;
  }[];
}

/** Why a field does not pass: nothing there, or the beginning of an address without its end. */
export type ReportFault = 'missing' | 'incomplete';

/** A form in which nothing has been typed. */
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

const own = (fields: ReportDraft['fields'], id: string): string | boolean | undefined =>
  Object.hasOwn(fields, id) ? fields[id] : undefined;

/** What stands in one field. */
export const draftValue = (draft: ReportDraft, name: FieldName): string | boolean | undefined =>
  name.startsWith('field-')
    ? own(draft.fields, name.slice('field-'.length))
    : draft[name as Exclude<keyof ReportDraft, 'fields'>];

/** The draft with one field changed. */
export const withValue = (draft: ReportDraft, name: FieldName, value: string | boolean): ReportDraft =>
  name.startsWith('field-')
    ? { ...draft, fields: { ...draft.fields, [name.slice('field-'.length)]: value } }
    : { ...draft, [name]: value };

/** Whether nothing has been typed, chosen or ticked. */
export const isBlank = ({ fields, ...rest }: ReportDraft): boolean =>
  [...Object.values(rest), ...Object.values(fields)].every(
    (value) => value === false || (typeof value === 'string' && value.trim() === ''),
  );

/**
 * A draft from a store that anything may have written to. Undefined for what is no draft; of one that is,
 * each value of the wrong type is taken as never typed.
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

// "ada@" and "ada@example." are addresses that stop too early. "@ada", "ada@keybase" and "Signal: +49 …" are
// handles: what cannot be told from one is let through, since a report refused is worse than a wrong address.
const cutShort = /^[^\s@]+@(?:[^\s@]*\.)?$/;

/**
 * What keeps a draft from being sent, in the order of the form.
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

/** The report that a draft amounts to: without what the form holds but does not send. */
export const toReport = (draft: ReportDraft, { policy, systems, fields }: ReportRules): Report => {
  const { severity, steps, anonymous } = draft;
  const filled = (value: string | boolean | undefined): string | undefined =>
    (typeof value === 'string' && value.trim()) || undefined;
  const answers = fields.flatMap(({ id, kind }): [string, string | boolean][] => {
    const value = own(draft.fields, id);
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
