import { inlineToPlain } from '../text/inline.js';
import type { Contact, Organization, TrustModel } from '../model/types.js';
import { safeHref } from '../text/safe-href.js';
import { pickText, type Text } from '../text/text.js';

/** A node of JSON-LD. `JSON.stringify` leaves out undefined members. */
export interface JsonLd {
  readonly '@type': string;
  readonly [name: string]: unknown;
}

/** The `contactType` of each kind: the term of schema.org if there is one. A status page is not a contact point. */
const contactTypes: Readonly<Record<Exclude<Contact['kind'], 'status'>, string>> = {
  security: 'security',
  privacy: 'privacy',
  dpo: 'data protection officer',
  legal: 'legal',
  support: 'customer support',
  press: 'press',
  sales: 'sales',
  general: 'general',
};

/** Returns a full date such as `2026-05-23`, else undefined: schema.org has no months, quarters or half-years. */
const dayOf = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;

const webAddress = (url: string | undefined): string | undefined => {
  const href = safeHref(url);
  return href !== undefined && /^(?:https?:|\/|\.)/i.test(href) ? href : undefined;
};

const addressOf = ({ address, country }: Organization): unknown =>
  address ?? (country && { '@type': 'PostalAddress', addressCountry: country });

/**
 * Converts a manifest to JSON-LD for search engines, in the vocabulary of schema.org: the page with the dates of its
 * last change and review, its publisher, and the contacts. It contains only facts that the manifest states. It leaves
 * out certifications, because schema.org has no term for one that is only planned.
 *
 * Source: https://schema.org/WebPage, https://schema.org/Organization, https://schema.org/ContactPoint.
 *
 * @param lang Language of the page. It selects the translation of each text.
 * @returns The page as JSON-LD, or undefined if the manifest has none of these facts.
 * @example
 * const data = toJsonLd(model, 'en');
 * const script = JSON.stringify(data).replaceAll('<', '\\u003c');
 */
export const toJsonLd = (model: TrustModel, lang: string): JsonLd | undefined => {
  const { organization, review, contacts = [] } = model;
  const words = (text: Text | undefined): string | undefined => {
    const picked = pickText(text, model.lang === undefined ? [lang] : [lang, model.lang]);
    return picked && inlineToPlain(picked.value);
  };
  const contactPoint = contacts.flatMap(({ kind, title, email, phone, url }): JsonLd[] => {
    if (kind === 'status' || (email ?? phone ?? url) === undefined) return [];
    return [
      {
        '@type': 'ContactPoint',
        contactType: contactTypes[kind],
        name: words(title),
        email,
        telephone: phone,
        url: webAddress(url),
      },
    ];
  });
  const publisher: JsonLd | undefined = organization && {
    '@type': 'Organization',
    name: organization.name,
    legalName: organization.legalName,
    url: webAddress(organization.url),
    logo: webAddress(organization.logo?.src),
    address: addressOf(organization),
    leiCode: organization.lei,
    contactPoint: contactPoint.length > 0 ? contactPoint : undefined,
  };
  const facts = {
    name: words(model.title),
    description: words(model.summary),
    dateModified: dayOf(review?.updated),
    lastReviewed: dayOf(review?.reviewed),
    publisher,
  };
  return Object.values(facts).every((fact) => fact === undefined)
    ? undefined
    : { '@context': 'https://schema.org', '@type': 'WebPage', inLanguage: lang, ...facts };
};
