import { encodeHeaderValue, mailtoHref } from '../text/mailto.js';
import { safeHref } from '../text/safe-href.js';
import type { Contact, TrustDocument } from './types.js';

/** The usual names of file formats, which are the same in every language. Source: IANA media types. */
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
 * Returns the usual name of a file format, or the media type itself if it is unknown.
 *
 * @example formatName('application/pdf') // 'PDF'
 * @example formatName('text/csv; charset=utf-8') // 'CSV'
 */
export const formatName = (mediaType: string): string => {
  const name = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(formats, name) ? (formats[name] ?? mediaType) : mediaType;
};

/**
 * Returns whether access to a document is restricted. A document without `access` counts as unrestricted. Whether it
 * can be opened then depends only on its link.
 *
 * @example isRestricted({ access: 'nda' }) // true
 */
export const isRestricted = ({ access }: Pick<Partial<TrustDocument>, 'access'>): boolean =>
  access !== undefined && access !== 'public';

/**
 * Returns the address that a mention of a document links to: the document itself or, if access to it is restricted, the
 * page on which to ask for it.
 *
 * @example openAddress({ access: 'nda', url: '/report.pdf', requestUrl: '/ask' }) // '/ask'
 */
export const openAddress = (
  document: Pick<Partial<TrustDocument>, 'access' | 'url' | 'requestUrl'>,
): string | undefined => (isRestricted(document) ? undefined : document.url) ?? document.requestUrl;

/** The kinds of contact that may hand out a document, the most likely first. */
const requestKinds: readonly Contact['kind'][] = [
  'security',
  'privacy',
  'dpo',
  'legal',
  'support',
  'general',
  'sales',
];

/** Adds a subject to a `mailto:` link, unless the link already has header fields. Source: RFC 6068. */
const withSubject = (mailto: string, subject: string): string =>
  mailto.includes('?') ? mailto : `${mailto}?subject=${encodeHeaderValue(subject)}`;

/** The address at which to ask for a document. */
export interface RequestAddress {
  readonly href: string;
  /** Whether `href` is a `mailto:` link. */
  readonly isMail: boolean;
}

/**
 * Returns where to ask for a document: its own `requestUrl` or, if the document is restricted, an email to the contact
 * that most likely hands it out. Returns undefined if no contact can be asked, or if the document can be opened
 * directly.
 *
 * @param contacts The contacts of the manifest.
 * @param subject Subject of the email, used if the address does not set one.
 * @param base URL of the manifest, against which addresses are resolved.
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
