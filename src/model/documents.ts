import { encodeHeaderValue, mailtoHref } from '../text/mailto.js';
import { safeHref } from '../text/safe-href.js';
import type { Contact, TrustDocument } from './types.js';

/** Names that readers know formats by, the same in every language. Source: IANA media types. */
const formats: Readonly<Record<string, string>> = {
  'application/json': 'JSON',
  'application/msword': 'DOC',
  'application/pdf': 'PDF',
  'application/vnd.ms-excel': 'XLS',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/xml': 'XML',
  'application/yaml': 'YAML',
  'application/zip': 'ZIP',
  'text/csv': 'CSV',
  'text/html': 'HTML',
  'text/markdown': 'Markdown',
  'text/plain': 'TXT',
  'text/xml': 'XML',
};

/**
 * A media type as readers know it; one that is not known stays as it is written.
 *
 * @example formatName('application/pdf') // 'PDF'
 * @example formatName('text/csv; charset=utf-8') // 'CSV'
 */
export const formatName = (mediaType: string): string => {
  const name = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(formats, name) ? (formats[name] ?? mediaType) : mediaType;
};

/** Whether a document is not for everybody. Where nothing is stated, the link alone decides. */
export const isRestricted = ({ access }: Pick<Partial<TrustDocument>, 'access'>): boolean =>
  access !== undefined && access !== 'public';

/**
 * Where what names a document leads: to itself, unless it is not for everybody; else to where it can be asked for.
 *
 * @example openAddress({ access: 'nda', url: '/report.pdf', requestUrl: '/ask' }) // '/ask'
 */
export const openAddress = (
  document: Pick<Partial<TrustDocument>, 'access' | 'url' | 'requestUrl'>,
): string | undefined => (isRestricted(document) ? undefined : document.url) ?? document.requestUrl;

/** Who answers for documents, the likeliest first. */
const requestKinds: readonly Contact['kind'][] = [
  'security',
  'privacy',
  'dpo',
  'legal',
  'support',
  'general',
  'sales',
];

/** `mailto:` with a subject, unless the address has headers of its own. Source: RFC 6068. */
const withSubject = (mailto: string, subject: string): string =>
  mailto.includes('?') ? mailto : `${mailto}?subject=${encodeHeaderValue(subject)}`;

/** Where a document can be asked for, and whether that is a letter to somebody. */
export interface RequestAddress {
  readonly href: string;
  readonly isMail: boolean;
}

/**
 * Where to ask for a document: its own `requestUrl`, or else, when it is not public, a letter to the contact
 * that answers for such things. Undefined where there is nobody to ask, or nothing to ask for.
 *
 * @param subject Of the letter, where the address names none.
 * @param base Address of the manifest.
 * @example
 * requestAddress({ access: 'nda', requestUrl: '/ask' }, [], 'Request', 'https://example.com/trust.json');
 * // { href: 'https://example.com/ask', isMail: false }
 */
export const requestAddress = (
  document: Pick<Partial<TrustDocument>, 'access' | 'url' | 'requestUrl'>,
  contacts: readonly Pick<Partial<Contact>, 'kind' | 'email'>[] | undefined,
  subject: string,
  base?: string,
): RequestAddress | undefined => {
  const restricted = isRestricted(document);
  if (!restricted && (document.access === 'public' || document.url !== undefined)) return undefined;
  const own = safeHref(document.requestUrl, base);
  if (own !== undefined) {
    const isMail = /^mailto:/i.test(own);
    return { href: isMail ? withSubject(own, subject) : own, isMail };
  }
  if (!restricted) return undefined;
  const [email] = requestKinds.flatMap(
    (kind) => contacts?.find((contact) => contact.kind === kind && contact.email)?.email ?? [],
  );
  const href = email && safeHref(withSubject(mailtoHref(email), subject), base);
  return href ? { href, isMail: true } : undefined;
};
