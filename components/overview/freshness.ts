import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/i18n/locale.js';
import { freshness, nextReview } from '../../src/model/freshness.js';
import type { Review } from '../../src/model/types.js';
import { renderIcon } from '../../src/view/icon.js';
import { soonIcon, warningIcon } from '../../src/view/icons.js';

/**
 * Renders how current the page is: the dates, and if there is a time to judge by, whether the next review is due. An icon
 * and words show that, so that the information does not depend on color.
 */
export const renderFreshness = (
  review: Review | undefined,
  now: number | undefined,
  { t, date, duration }: Locale,
): TemplateResult | typeof nothing => {
  if (review === undefined) return nothing;
  const { version, updated, reviewed, cycle } = review;
  const next = nextReview(review);
  const state = now === undefined ? undefined : freshness(review, now);
  const due = (): unknown => {
    if (next === undefined) return nothing;
    const words = { date: date(next) };
    if (state === 'overdue')
      return html`<strong class="ended">${renderIcon(warningIcon)} ${t('freshness.overdue', words)}</strong>`;
    if (state === 'due-soon')
      return html`<strong class="partial">${renderIcon(soonIcon)} ${t('freshness.dueSoon', words)}</strong>`;
    return t('freshness.nextReview', words);
  };
  const facts = [
    ...(version ? [t('freshness.version', { version })] : []),
    ...(updated ? [t('freshness.updated', { date: date(updated) })] : []),
    ...(reviewed ? [t('freshness.reviewed', { date: date(reviewed) })] : []),
    due(),
    cycle ? t('freshness.cycle', { duration: duration(cycle) }) : nothing,
  ].filter((fact) => fact !== nothing);
  return facts.length === 0
    ? nothing
    : html`<ul class="freshness" part="freshness" role="list">
        ${facts.map((fact) => html`<li>${fact}</li>`)}
      </ul>`;
};
