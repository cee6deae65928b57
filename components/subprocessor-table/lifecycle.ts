import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import type { Locale } from '../../src/i18n/locale.js';
import { relativeDays } from '../../src/i18n/relative-days.js';
import type {
  LifecycleDate,
  SubprocessorLifecycle,
  SubprocessorStage,
} from '../../src/model/subprocessor-lifecycle.js';
import { renderMark } from '../../src/view/status.js';

/**
 * Returns a date of the lifecycle as a sentence. If the current date is known and the date is a single day, it includes
 * the number of days.
 */
export const lifecycleWords = (
  { kind, date: value, exact, days: away, past }: LifecycleDate,
  stage: SubprocessorStage,
  locale: Locale,
): Message => {
  const { t } = locale;
  const date = locale.date(value);
  const days = away === undefined ? undefined : relativeDays(away, locale);
  switch (kind) {
    case 'announced':
      return exact
        ? t('subprocessorTable.announcedOn', { date })
        : t('subprocessorTable.announcedIn', { period: date });
    case 'effective':
      if (stage !== 'announced') return t('subprocessorTable.effective', { date });
      if (!exact) return t('subprocessorTable.effectiveIn', { period: date });
      return days === undefined
        ? t('subprocessorTable.effectiveOn', { date })
        : t('subprocessorTable.effectiveOnDays', { date, days });
    case 'objection':
      if (past) return t('subprocessorTable.objectionPast', { date });
      if (!exact) return t('subprocessorTable.objectionIn', { period: date });
      return days === undefined
        ? t('subprocessorTable.objectionOn', { date })
        : t('subprocessorTable.objectionOnDays', { date, days });
    case 'removal':
      if (stage === 'former')
        return exact
          ? t('subprocessorTable.removedOn', { date })
          : t('subprocessorTable.removedIn', { period: date });
      if (!exact) return t('subprocessorTable.removalIn', { period: date });
      return days === undefined
        ? t('subprocessorTable.removalOn', { date })
        : t('subprocessorTable.removalOnDays', { date, days });
  }
};

/** Renders the lifecycle of a row below the vendor's name. Returns `nothing` for an active row without dates. */
export const renderLifecycle = (
  { stage, dates }: SubprocessorLifecycle,
  locale: Locale,
): TemplateResult | typeof nothing => {
  const { t } = locale;
  const lines = dates.map((date) => ({ kind: date.kind, words: lifecycleWords(date, stage, locale) }));
  // Announced rows always get the mark, with a date if it is known.
  if (stage === 'announced' && !dates.some(({ kind }) => kind === 'announced'))
    lines.unshift({ kind: 'announced', words: t('subprocessorTable.announced') });
  return lines.length === 0
    ? nothing
    : html`<ul class="lifecycle" part="lifecycle" role="list">
        ${lines.map(({ kind, words }) =>
          kind === 'announced'
            ? html`<li class="status pending" part="announced">
                ${renderMark('pending')}<span>${words}</span>
              </li>`
            : html`<li>${words}</li>`,
        )}
      </ul>`;
};
