import { isAgeRecipient } from '../model/public-key.js';
import type { TrustModel } from '../model/types.js';
import { canonicalTag } from '../text/language-tag.js';
import { parseDate } from '../text/dates.js';
import { mailtoHref } from '../text/mailto.js';

/** A `security.txt` file, and the reasons why fields are missing from it. */
export interface SecurityTxt {
  /** The text of the file, or undefined if a field that RFC 9116 requires is missing. */
  readonly text: string | undefined;
  /** Fields that are missing, doubtful or left out: one message each, which begins with the JSON path. */
  readonly findings: readonly string[];
}

/** Options of `toSecurityTxt`. */
export interface SecurityTxtOptions {
  /** Absolute URL to resolve relative URLs against, because the file may only contain absolute ones. */
  readonly base?: string | undefined;
  /** The time of writing, in milliseconds since the epoch. */
  readonly now: number;
}

const YEAR_MS = 366 * 86_400_000;

/** Returns a URL as the file may contain it, else undefined. Web URLs must be `https:` (RFC 9116, section 2.5). */
const addressIn = (url: string, base: string | undefined): string | undefined => {
  if (/^(?:mailto|tel):\S+$/i.test(url)) return url;
  try {
    const { protocol, href } = new URL(url, base);
    // Keep an absolute URL as it was written, unless it contains spaces, which would end it (RFC 3986).
    return protocol === 'https:' ? (/^https:\S+$/i.test(url) ? url : href) : undefined;
  } catch {
    return undefined;
  }
};

/** Returns the contacts with their JSON paths: the contacts of the disclosure, else the manifest's security contacts. */
const contactsOf = ({ disclosure, contacts = [] }: TrustModel): readonly (readonly [string, string])[] => {
  if (disclosure?.contacts?.length)
    return disclosure.contacts.map((url, index) => [`$.disclosure.contacts[${index}]`, url] as const);
  return contacts.flatMap(({ kind, email, url }, index) => {
    const address = email === undefined ? url : mailtoHref(email);
    return kind === 'security' && address !== undefined ? [[`$.contacts[${index}]`, address] as const] : [];
  });
};

/**
 * Generates `/.well-known/security.txt` from a manifest. Returns no text if the manifest lacks a contact or an expiry
 * date, because RFC 9116 requires both.
 *
 * Source: RFC 9116. The field `CSAF` is from OASIS CSAF 2.0, section 7.1.8.
 *
 * @example
 * const { text, findings } = toSecurityTxt(model, { base: 'https://example.com/', now: Date.now() });
 */
export const toSecurityTxt = (model: TrustModel, { base, now }: SecurityTxtOptions): SecurityTxt => {
  const { disclosure } = model;
  const findings: string[] = [];
  const lines: string[] = [];
  const add = (field: string, path: string, url: string | undefined): void => {
    if (url === undefined) return;
    const address = addressIn(url, base);
    if (address === undefined) {
      const what =
        base === undefined && !/^[a-z][a-z\d+.-]*:/i.test(url)
          ? 'is relative, and neither organization.url nor a base says to what'
          : 'no https:, mailto: or tel: address';
      findings.push(`${path}: ${what}, so it is left out: ${url}`);
    } else lines.push(`${field}: ${address}`);
  };

  for (const [path, url] of contactsOf(model)) add('Contact', path, url);
  const hasContact = lines.length > 0;
  if (!hasContact) findings.push('$.disclosure.contacts: RFC 9116 requires one that may stand in the file');

  const end = parseDate(disclosure?.expires ?? '');
  if (end === undefined) findings.push('$.disclosure.expires: RFC 9116 requires it, and it is missing');
  else {
    lines.push(`Expires: ${new Date(end.to).toISOString()}`);
    if (end.to <= now)
      findings.push(`$.disclosure.expires: ${end.value} is past, so nobody may rely on the file`);
    if (end.to > now + YEAR_MS)
      findings.push(
        `$.disclosure.expires: ${end.value} is more than a year away, which RFC 9116 advises against`,
      );
  }

  disclosure?.encryption?.forEach((key, index) => {
    const path = `$.disclosure.encryption[${index}]`;
    if (/^(?:dns|openpgp4fpr):\S+$/i.test(key)) lines.push(`Encryption: ${key}`);
    else if (/^\S+$/.test(key) && !isAgeRecipient(key) && addressIn(key, base)) add('Encryption', path, key);
    else findings.push(`${path}: the file takes the address of a key, not the key, so it is left out`);
  });
  add('Acknowledgments', '$.disclosure.acknowledgementsUrl', disclosure?.acknowledgementsUrl);
  const languages = (disclosure?.languages ?? []).flatMap((tag) => canonicalTag(tag) ?? []);
  if (languages.length > 0) lines.push(`Preferred-Languages: ${languages.join(', ')}`);
  disclosure?.canonical?.forEach((url, index) => add('Canonical', `$.disclosure.canonical[${index}]`, url));
  add('Policy', '$.disclosure.policyUrl', disclosure?.policyUrl);
  add('Hiring', '$.disclosure.hiring', disclosure?.hiring);
  add('CSAF', '$.disclosure.csaf', disclosure?.csaf);
  const isWhole = hasContact && end !== undefined;
  return { text: isWhole ? `${lines.join('\n')}\n` : undefined, findings };
};
