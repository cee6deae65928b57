import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import type { Locale } from '../../src/i18n/locale.js';
import { countryName } from '../../src/i18n/names.js';
import { anchorOf } from '../../src/model/anchors.js';
import type { DataHandling } from '../../src/model/types.js';
import { renderTextLink } from '../../src/view/blocks.js';
import { renderText } from '../../src/view/text.js';
import { renderFacts, renderTopic, type TopicContext } from './layout.js';

type Residency = NonNullable<DataHandling['residency']>[number];

/** Returns "Frankfurt, Germany", or only the part that is known. Country names (ISO 3166-1) are localized. */
export const placeWords = ({ city, country }: Residency, locale: Locale): Message | undefined => {
  const name = country && countryName(country, locale);
  return city && name ? locale.t('dataHandling.place', { city, country: name }) : (city ?? name);
};

/** Returns "Provider: AWS, region eu-central-1", or only the part that is known. */
export const hostWords = ({ provider, region }: Residency, { t }: Locale): Message | undefined => {
  if (provider && region) return t('dataHandling.providerAndRegion', { provider, region });
  if (provider) return t('dataHandling.provider', { provider });
  return region && t('dataHandling.region', { region });
};

/** Renders where each kind of data is stored: city, country and hosting provider. */
export const renderResidency = (
  places: DataHandling['residency'],
  context: TopicContext,
): TemplateResult | typeof nothing => {
  if (!places?.length) return nothing;
  const { locale, base } = context;
  const facts = places.flatMap((place) => {
    const where = placeWords(place, locale);
    const host = hostWords(place, locale);
    const lines = [
      ...(where ? [html`<span class="lead">${where}</span>`] : []),
      ...(host ? [html`<span class="quiet">${host}</span>`] : []),
      ...(place.note ? [renderText(place.note, locale, base)] : []),
    ];
    const term = place.title ? renderText(place.title, locale, base) : locale.t('dataHandling.unnamedPlace');
    return place.title || lines.length > 0 ? [{ anchor: anchorOf('residency', place.id), term, lines }] : [];
  });
  return facts.length === 0
    ? nothing
    : renderTopic(
        'data-residency',
        locale.t('dataHandling.residency'),
        renderFacts(facts, 'residency'),
        context,
      );
};

/** Renders transfers of data to other countries, and what makes them lawful (GDPR Chapter V). */
export const renderTransfers = (
  transfers: DataHandling['transfers'],
  context: TopicContext,
): TemplateResult | typeof nothing => {
  if (!transfers?.length) return nothing;
  const { locale, base } = context;
  const facts = transfers.map(({ id, title, text, url }) => ({
    anchor: anchorOf('transfer', id),
    term: renderTextLink(url, title, context),
    lines: text ? [renderText(text, locale, base)] : [],
  }));
  return renderTopic(
    'data-transfers',
    locale.t('dataHandling.transfers'),
    renderFacts(facts, 'transfers'),
    context,
  );
};
