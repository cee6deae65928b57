import { encodeHeaderValue } from '../text/mailto.js';

/** How bad a reporter thinks a vulnerability is. The words follow CVSS v4.0's qualitative scale. */
export const severities = ['low', 'medium', 'high', 'critical', 'unsure'] as const;
export type Severity = (typeof severities)[number];

/** A vulnerability report, as it is posted to the endpoint and handed to `trust-submit`. */
export interface Report {
  readonly title: string;
  readonly severity: Severity | undefined;
  /** The affected system: one of the manifest's, or the reporter's own words. */
  readonly system: string | undefined;
  /** Steps to reproduce, as typed. */
  readonly steps: string;
  /** How to reach the reporter; undefined for an anonymous report. */
  readonly contact: string | undefined;
  readonly anonymous: boolean;
  /** Whether the reporter agreed to the policy, where there is one to agree to. */
  readonly agreed: boolean;
  /** Answers to the fields that the manifest adds, by the id of the field. */
  readonly fields: Readonly<Record<string, string | boolean>>;
}

/** The words that a report is written out with, in one language. */
export interface ReportWords {
  readonly title: string;
  readonly severity: string;
  readonly system: string;
  readonly steps: string;
  readonly contact: string;
  /** Stands where the contact would. */
  readonly anonymous: string;
  /** Says that the reporter agreed to the policy. */
  readonly agreed: string;
  readonly yes: string;
  readonly no: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly fields: readonly { readonly id: string; readonly label: string }[];
}

/**
 * The report as plain text, for a mail or a paste: each label on a line, its value below, an empty line
 * between. What the reporter left out is left out.
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

/** A mail ready to send. */
export interface ReportMail {
  readonly href: string;
  /** Whether the body holds the text. If not, it is too long for a link, and `instead` stands there. */
  readonly whole: boolean;
}

/** What mail programs and the systems between take at the least; Windows hands on about 2,000 characters. */
const MAX_HREF = 1900;
const MAX_SUBJECT = 120;

const encode = (words: string): string => encodeHeaderValue(words.replace(/\r\n|\r|\n/g, '\r\n'));

/**
 * A report as a `mailto:` link.
 *
 * @param contact A `mailto:` URI. Fields that it brings stay, except a subject and a body.
 * @param text The report, from `reportAsText`.
 * @param instead The body where the text would make the link too long: asks to paste it.
 * @returns The link, or undefined when the contact is no `mailto:` URI.
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
