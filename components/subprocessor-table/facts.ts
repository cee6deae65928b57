import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import type { Subprocessors } from '../../src/model/types.js';
import { mailtoHref } from '../../src/text/mailto.js';
import { renderAddress } from '../../src/view/address.js';
import { renderLink, type ViewContext } from '../../src/view/blocks.js';
import { renderText } from '../../src/view/text.js';
import { renderDate } from '../../src/view/time.js';

const renderObjection = (
  { contact, period, text }: NonNullable<Subprocessors['objection']>,
  view: ViewContext,
): TemplateResult => {
  const { t, duration } = view.locale;
  return html`${text ? html`<p>${renderText(text, view.locale, view.base)}</p>` : nothing}
  ${period ? html`<p>${t('subprocessorTable.objectionPeriod', { duration: duration(period) })}</p>` : nothing}
  ${contact ? html`<p part="objection-contact">${renderAddress(contact, view)}</p>` : nothing}`;
};

const renderSubscribe = (
  { feed, email, url }: NonNullable<Subprocessors['subscribe']>,
  view: ViewContext,
): TemplateResult => {
  const { t } = view.locale;
  const links = [
    url ? renderLink(url, t('subprocessorTable.signUp'), view) : undefined,
    email ? renderLink(mailtoHref(email), t('subprocessorTable.byEmail'), view) : undefined,
    feed ? renderLink(feed, t('subprocessorTable.feed'), view) : undefined,
  ].filter((link) => link !== undefined);
  return html`<ul class="links" role="list">
    ${links.map((link) => html`<li>${link}</li>`)}
  </ul>`;
};

const holds = (value: object | undefined): boolean =>
  value !== undefined && Object.values(value).some((field) => field !== undefined);

/** Renders the date on which the list is valid, and how changes are announced, as far as the manifest states them. */
export const renderFacts = (
  { asOf, noticePeriod, objection, subscribe, listUrl }: Subprocessors,
  view: ViewContext,
): TemplateResult | typeof nothing => {
  const { t, duration } = view.locale;
  const fact = (term: Message, words: unknown): TemplateResult =>
    html`<div>
      <dt>${term}</dt>
      <dd>${words}</dd>
    </div>`;
  const facts = [
    asOf ? fact(t('subprocessorTable.asOf'), renderDate(asOf, view.locale)) : undefined,
    noticePeriod
      ? fact(
          t('subprocessorTable.notice'),
          t('subprocessorTable.noticePeriod', { duration: duration(noticePeriod) }),
        )
      : undefined,
    objection && holds(objection)
      ? fact(t('subprocessorTable.objection'), renderObjection(objection, view))
      : undefined,
    subscribe && holds(subscribe)
      ? fact(t('subprocessorTable.subscribe'), renderSubscribe(subscribe, view))
      : undefined,
    listUrl ? fact(t('subprocessorTable.fullList'), renderAddress(listUrl, view)) : undefined,
  ].filter((line) => line !== undefined);
  return facts.length === 0 ? nothing : html`<dl class="facts" part="facts">${facts}</dl>`;
};
