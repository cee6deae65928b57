import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../../src/i18n/names.js';
import { anchorOf } from '../../src/model/anchors.js';
import type { Privacy } from '../../src/model/types.js';
import { mailtoHref } from '../../src/text/mailto.js';
import { renderAddress, renderTelephone } from '../../src/view/address.js';
import { renderBlocks, renderLink, type ViewContext } from '../../src/view/blocks.js';
import { renderText } from '../../src/view/text.js';
import { renderFacts, renderTopic, type Fact, type TopicContext } from './layout.js';

const mail = (email: string | undefined, context: ViewContext): readonly unknown[] =>
  email ? [renderLink(mailtoHref(email), email, context)] : [];

/** Renders a name, followed by the country if it is known. */
const named = (name: unknown, country: string | undefined, { locale }: ViewContext): unknown =>
  country ? html`${name}&ensp;<span class="quiet">${countryName(country, locale)}</span>` : name;

const officer = (dpo: NonNullable<Privacy['dpo']>, context: ViewContext): readonly unknown[] => {
  const { name, email, phone, url } = dpo;
  return [
    ...(name ? [name] : []),
    ...mail(email, context),
    ...(phone ? [html`<span class="phone">${renderTelephone(phone)}</span>`] : []),
    ...(url ? [renderAddress(url, context)] : []),
  ];
};

const requests = (
  how: NonNullable<Privacy['dataSubjectRequests']>,
  context: ViewContext,
): readonly unknown[] => {
  const { locale, base } = context;
  const { url, email, responseWithin, basis, text } = how;
  return [
    ...(text ? [renderText(text, locale, base)] : []),
    ...(url ? [renderAddress(url, context)] : []),
    ...mail(email, context),
    ...(responseWithin
      ? [locale.t('dataHandling.responseWithin', { duration: locale.duration(responseWithin) })]
      : []),
    ...(basis ? [html`<span class="quiet">${renderText(basis, locale, base)}</span>`] : []),
  ];
};

/** The facts about privacy, in the order of a reader's questions: who decides, whom to ask, where to complain. */
const factsOf = (privacy: Privacy, context: ViewContext): readonly Fact[] => {
  const { locale, base } = context;
  const { t } = locale;
  const { roles, dpo, dataSubjectRequests, authority, representatives } = privacy;
  const facts: readonly Fact[] = [
    ...(roles ?? []).map(({ id, role, text }) => ({
      anchor: anchorOf('role', id),
      term: t(`dataHandling.role.${role}`),
      lines: [renderText(text, locale, base)],
    })),
    { anchor: anchorOf('dpo'), term: t('dataHandling.dpo'), lines: dpo ? officer(dpo, context) : [] },
    {
      anchor: anchorOf('data-subject-requests'),
      term: t('dataHandling.requests'),
      lines: dataSubjectRequests ? requests(dataSubjectRequests, context) : [],
    },
    {
      anchor: anchorOf('authority'),
      term: t('dataHandling.authority'),
      lines: authority
        ? [named(renderLink(authority.url, authority.name, context), authority.country, context)]
        : [],
    },
    ...(representatives ?? []).map(({ id, name, country, email, address }) => ({
      anchor: anchorOf('representative', id),
      term: t('dataHandling.representative'),
      lines: [
        named(name, country, context),
        ...mail(email, context),
        ...(address ? [html`<address><bdi>${address}</bdi></address>`] : []),
      ],
    })),
  ];
  return facts.filter(({ lines }) => lines.length > 0);
};

/** Renders the company's roles under data-protection law, and how data subjects can contact it. */
export const renderPrivacy = (
  privacy: Privacy | undefined,
  context: TopicContext,
): TemplateResult | typeof nothing => {
  if (privacy === undefined) return nothing;
  const facts = factsOf(privacy, context);
  if (facts.length === 0 && !privacy.content?.length) return nothing;
  const body = html`${facts.length > 0 ? renderFacts(facts, 'privacy') : nothing}
  ${renderBlocks(privacy.content, context)}`;
  return renderTopic('privacy', context.locale.t('dataHandling.privacy'), body, context);
};
