import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import { joinWords } from '../../src/i18n/lists.js';
import { languageName } from '../../src/i18n/names.js';
import { isAgeRecipient } from '../../src/model/public-key.js';
import type { Commitment, Disclosure } from '../../src/model/types.js';
import { hasPassed } from '../../src/text/has-passed.js';
import { parseDuration } from '../../src/text/durations.js';
import { safeHref } from '../../src/text/safe-href.js';
import type { Text } from '../../src/text/text.js';
import { renderAddress } from '../../src/view/address.js';
import { renderLink, type ViewContext } from '../../src/view/blocks.js';
import { renderHeading } from '../../src/view/heading.js';
import { renderText } from '../../src/view/text.js';
import { renderDate } from '../../src/view/time.js';

/** What the templates of the section need to render. */
export interface PartContext extends ViewContext {
  /** Level of the headings within the section. */
  readonly level: number;
}

/** Returns a time limit such as "Within 1 business day". Only limits of whole days are counted in days. */
const within = ({ within: limit, calendar }: Commitment, { locale }: ViewContext): Message => {
  if (limit === undefined) return '';
  const { days: count, ...rest } = parseDuration(limit) ?? {};
  const wholeDays = count !== undefined && Number.isInteger(count) && Object.keys(rest).length === 0;
  const business = calendar === 'business-days';
  if (wholeDays)
    return locale.t(`disclosureForm.${business ? 'withinBusinessDays' : 'withinDays'}`, { count });
  const duration = locale.duration(limit);
  return locale.t(`disclosureForm.${business ? 'withinBusinessDuration' : 'withinDuration'}`, { duration });
};

const renderCommitments = (commitments: readonly Commitment[], context: PartContext): TemplateResult => {
  const { locale, base, level } = context;
  const { t } = locale;
  // Leave out empty columns, which would look like content that failed to load.
  const hasTimes = commitments.some((commitment) => commitment.within);
  const hasTexts = commitments.some(({ text }) => text);
  return html`<div class="part commitments">
    ${renderHeading(level, t('disclosureForm.commitments'), { className: 'subtitle', id: 'commitments' })}
    <table class="table" part="commitments" role="table" aria-labelledby="commitments">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${t('disclosureForm.stage')}</th>
          ${hasTimes ? html`<th scope="col" role="columnheader" class="time">${t('disclosureForm.within')}</th>` : nothing}
          ${hasTexts ? html`<th scope="col" role="columnheader">${t('disclosureForm.meaning')}</th>` : nothing}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${commitments.map(
          (commitment) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${t(`disclosureForm.stage.${commitment.stage}`)}</th>
              ${hasTimes ? html`<td role="cell" class="time">${within(commitment, context) || nothing}</td>` : nothing}
              ${hasTexts ? html`<td role="cell">${renderText(commitment.text, locale, base)}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

/** Renders a link to a key, or the key itself. An armored key is hidden in a `<details>`. */
const renderKey = (key: string, context: ViewContext): unknown => {
  const value = key.trim();
  const isArmored = /\s/.test(value) || value.length > 200;
  if (isArmored) {
    return html`<details>
      <summary>${context.locale.t('disclosureForm.key')}</summary>
      <pre tabindex="0">${value}</pre>
    </details>`;
  }
  // An age recipient would look like a relative URL. Schemes such as `openpgp4fpr:` cannot be linked.
  return isAgeRecipient(value) || safeHref(value, context.base) === undefined
    ? html`<code>${value}</code>`
    : renderAddress(value, context);
};

const items = (words: readonly unknown[], list = true): unknown =>
  words.length === 1
    ? words[0]
    : html`<ul class=${list ? 'list' : 'lines'} role="list">
        ${words.map((word) => html`<li>${word}</li>`)}
      </ul>`;

const renderWindow = ({ window, extendable }: Disclosure, { locale }: ViewContext): Message | undefined => {
  if (window === undefined) return undefined;
  const kind = extendable === undefined ? 'windowIs' : extendable ? 'windowExtendable' : 'windowFirm';
  return locale.t(`disclosureForm.${kind}`, { duration: locale.duration(window) });
};

const renderFacts = (disclosure: Disclosure, context: PartContext): TemplateResult | typeof nothing => {
  const { locale, base } = context;
  const { t } = locale;
  const text = (words: Text | undefined) => words && renderText(words, locale, base);
  const texts = (words: readonly Text[] | undefined) =>
    words?.length ? items(words.map((word) => renderText(word, locale, base))) : undefined;
  const address = (url: string | undefined) => url && renderAddress(url, context);
  const { contacts, encryption, languages } = disclosure;
  const facts: readonly (readonly [label: Message, value: unknown])[] = [
    [
      t(contacts && contacts.length > 1 ? 'disclosureForm.contacts' : 'disclosureForm.contact'),
      contacts?.length && items(contacts.map(address), false),
    ],
    [
      t('disclosureForm.encryption'),
      encryption?.length &&
        items(
          encryption.map((key) => renderKey(key, context)),
          false,
        ),
    ],
    [
      t('disclosureForm.languages'),
      languages?.length &&
        joinWords(
          languages.map((tag) => languageName(tag, locale)),
          locale,
        ),
    ],
    [t('disclosureForm.policy'), address(disclosure.policyUrl)],
    [t('disclosureForm.window'), renderWindow(disclosure, context)],
    [t('disclosureForm.inScope'), texts(disclosure.inScope)],
    [t('disclosureForm.outOfScope'), texts(disclosure.outOfScope)],
    [t('disclosureForm.include'), texts(disclosure.include)],
    [t('disclosureForm.safeHarbour'), text(disclosure.safeHarbour)],
    [t('disclosureForm.bounty'), text(disclosure.bounty)],
    [t('disclosureForm.creditPolicy'), text(disclosure.creditPolicy)],
    [t('disclosureForm.acknowledgements'), address(disclosure.acknowledgementsUrl)],
    [t('disclosureForm.csaf'), address(disclosure.csaf)],
    [t('disclosureForm.hiring'), address(disclosure.hiring)],
    [t('disclosureForm.expires'), disclosure.expires && renderDate(disclosure.expires, locale)],
  ];
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return nothing;
  return html`<dl class="facts" part="policy">
    ${known.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
};

/**
 * Renders the policy: a warning if its contacts are out of date, the facts, and the commitments to reporters.
 *
 * @param now The time to judge by, in milliseconds since the epoch; undefined on a server that was given none.
 * @see RFC 9116, §2.5.5: past `Expires`, the data should no longer be used.
 */
export const renderPolicy = (
  disclosure: Disclosure,
  now: number | undefined,
  context: PartContext,
): TemplateResult => {
  const { commitments, expires } = disclosure;
  const { t, date } = context.locale;
  return html`${
    hasPassed(expires, now)
      ? html`<div class="callout warning" part="expired" role="note">
          <p>${t('disclosureForm.expired', { date: date(expires!) })}</p>
        </div>`
      : nothing
  }
  ${renderFacts(disclosure, context)}
  ${commitments?.length ? renderCommitments(commitments, context) : nothing}`;
};

/** Renders the people who reported vulnerabilities, with dates. */
export const renderCredits = (
  { credits }: Disclosure,
  context: PartContext,
): TemplateResult | typeof nothing => {
  if (!credits?.length) return nothing;
  const { locale, base, level } = context;
  const dated = credits.some(({ date }) => date);
  return html`<div class="part">
    ${renderHeading(level, locale.t('disclosureForm.credits'), { className: 'subtitle', id: 'credits' })}
    <ul class="credits ${dated ? 'dated' : ''}" part="credits" role="list" aria-labelledby="credits">
      ${credits.map(
        ({ name, url, date, text }) =>
          html`<li>
            ${dated ? html`<span class="quiet">${date ? renderDate(date, locale) : nothing}</span>` : nothing}
            <div>
              <span class="name">${renderLink(url, name, context)}</span>
              ${text ? html`<p class="quiet">${renderText(text, locale, base)}</p>` : nothing}
            </div>
          </li>`,
      )}
    </ul>
  </div>`;
};
