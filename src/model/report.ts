import { encodeHeaderValue } from '../text/mailto.js';

/** Severities that a reporter can choose. They follow the qualitative scale of CVSS v4.0. */
export const severities = ['low', 'medium', 'high', 'critical', 'unsure'] as const;
export type Severity = (typeof severities)[number];

/** A vulnerability report: the body of the request to the endpoint, and the detail of the `trust-submit` event. */
export interface Report {
  readonly title: string;
  readonly severity: Severity | undefined;
  /** The affected system: one of the manifest's, or the reporter's own words. */
  readonly system: string | undefined;
  /** Steps to reproduce, as typed. */
  readonly steps: string;
  /** How to reach the reporter. Undefined in an anonymous report. */
  readonly contact: string | undefined;
  readonly anonymous: boolean;
  /** Whether the reporter agreed to the policy. False if there is no policy. */
  readonly agreed: boolean;
  /** Answers to the fields that the manifest adds, by field id. */
  readonly fields: Readonly<Record<string, string | boolean>>;
}

/** The labels of a report that is written out as text, in one language. */
export interface ReportWords {
  readonly title: string;
  readonly severity: string;
  readonly system: string;
  readonly steps: string;
  readonly contact: string;
  /** Shown instead of a contact in an anonymous report. */
  readonly anonymous: string;
  /** The sentence that the reporter agreed to the policy. */
  readonly agreed: string;
  readonly yes: string;
  readonly no: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly fields: readonly { readonly id: string; readonly label: string }[];
}

/**
 * Returns a report as plain text, to be emailed or pasted. Each label is on a line of its own with its value below, and
 * an empty line between entries. Entries without a value are left out.
 *
 * @example reportAsText(report, words) // 'Title\nStored XSS in comments\n\nSeverity\nHigh\n\n…'
 */
export const reportAsText = (report: Report, words: ReportWords): string => {
  const answer = (id: string): string | undefined => {
    const value = Object.hasOwn(report.fields, id) ? report.fields[id] : undefined;
    return typeof value === 'boolean' ? (value ? words.yes : words.no) : value;
  };
  const entries: readonly (readonly [string, string | undefined])[] = [
    [words.title, report.title],
    [words.severity, report.severity && words.severities[report.severity]],
    [words.system, report.system],
    [words.steps, report.steps],
    ...words.fields.map(({ id, label }) => [label, answer(id)] as const),
    [words.contact, report.anonymous ? words.anonymous : report.contact],
  ];
  const lines = entries.flatMap(([label, value]) => (value?.trim() ? [`${label}\n${value}`] : []));
  return [...lines, ...(report.agreed ? [words.agreed] : [])].join('\n\n');
};

/** A link that opens a new email. */
export interface ReportMail {
  readonly href: string;
  /** Whether the body holds the whole report. If false, the report is too long for a link and the body is `instead`. */
  readonly whole: boolean;
}

/** Length that every mail program and system accepts, in characters. Windows passes on links of about 2,000. */
const MAX_HREF = 1900;
const MAX_SUBJECT = 120;

const encode = (words: string): string => encodeHeaderValue(words.replace(/\r\n|\r|\n/g, '\r\n'));

/**
 * Returns a `mailto:` link that opens an email with a report.
 *
 * @param contact A `mailto:` URI. Its header fields are kept, except a subject and a body.
 * @param text The report, from `reportAsText`.
 * @param instead Body to use if the report is too long for a link. It asks the reporter to paste the report.
 * @returns The link, or undefined if the contact is not a `mailto:` URI.
 * @example reportAsMailto('mailto:security@example.com', { subject, text, instead })?.href
 * @see RFC 6068, §5: line breaks in a body are `%0D%0A`.
 */
export const reportAsMailto = (
  contact: string,
  { subject, text, instead }: { readonly subject: string; readonly text: string; readonly instead: string },
): ReportMail | undefined => {
  const [, to, query = ''] = /^mailto:([^?#]+)(?:\?([^#]*))?/i.exec(contact.trim()) ?? [];
  if (to === undefined) return undefined;
  const kept = query.split('&').filter((field) => field !== '' && !/^(?:subject|body)=/i.test(field));
  const characters = [...subject];
  const short =
    characters.length > MAX_SUBJECT ? `${characters.slice(0, MAX_SUBJECT - 1).join('')}…` : subject;
  const link = (body: string): string =>
    `mailto:${to}?${[...kept, `subject=${encode(short)}`, `body=${encode(body)}`].join('&')}`;
  const href = link(text);
  return href.length <= MAX_HREF ? { href, whole: true } : { href: link(instead), whole: false };
};
