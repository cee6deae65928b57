import { inlineToPlain } from '../text/inline.js';
import type { Contact, Organization, TrustModel } from '../model/types.js';
import { safeHref } from '../text/safe-href.js';
import { pickText, type Text } from '../text/text.js';

/** A node of JSON-LD. Undefined members are left out when it is written. */
export interface JsonLd {
  readonly '@type': string;
  readonly [name: string]: unknown;
}

/** The words of schema.org where it has some, else the field's own. A status page is nobody to write to. */
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

/** `2026-05-23`; schema.org knows no halves and quarters, and a month is no date. */
const dayOf = (date: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;

const webAddress = (url: string | undefined): string | undefined => {
  const href = safeHref(url);
  return href !== undefined && /^(?:https?:|\/|\.)/i.test(href) ? href : undefined;
};

const addressOf = ({ address, country }: Organization): unknown =>
  address ?? (country && { '@type': 'PostalAddress', addressCountry: country });

/**
 * The facts of a manifest that search engines know a word for, as JSON-LD in the vocabulary of schema.org: the
 * page with its dates of change and review, its publisher, and whom to write to. Nothing that the manifest
 * does not state; no certification, because schema.org has no word for one that is merely planned.
 *
 * Source: https://schema.org/WebPage, https://schema.org/Organization, https://schema.org/ContactPoint.
 *
 * @param lang Language of the page, for texts in several.
 * @returns Undefined when there is nothing to say.
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
