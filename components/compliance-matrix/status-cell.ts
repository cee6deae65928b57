import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import { dateRange } from '../../src/i18n/date-range.js';
import {
  assuranceKind,
  effectiveStatus,
  isConfirmed,
  missingProof,
  targetPassed,
} from '../../src/model/assurance.js';
import type { Assurance, AssuranceStatus } from '../../src/model/types.js';
import { hasPassed } from '../../src/text/has-passed.js';
import { renderStatus, markOf, type StatusMark } from '../../src/view/status.js';
import { plainWords, words, type MatrixContext } from './context.js';

/** Returns the period of validity. Returns none for an assurance that was withdrawn or has expired before its end date. */
const validity = (assurance: Assurance, { locale, now }: MatrixContext): readonly Message[] => {
  const { t, date } = locale;
  const { validFrom, validUntil } = assurance;
  const status = effectiveStatus(assurance, now);
  if (validUntil !== undefined && (hasPassed(validUntil, now) || (status === 'expired' && now === undefined)))
    return [t('complianceMatrix.wasValidUntil', { to: date(validUntil) })];
  if (status === 'expired' || status === 'withdrawn') return [];
  if (validUntil === undefined)
    return validFrom === undefined ? [] : [t('complianceMatrix.validFrom', { from: date(validFrom) })];
  const to = date(validUntil);
  return [
    validFrom === undefined
      ? t('complianceMatrix.validUntil', { to })
      : t('complianceMatrix.valid', { from: date(validFrom), to }),
  ];
};

/** Returns the dates of an assurance, each as a sentence. */
const dates = (assurance: Assurance, context: MatrixContext): readonly Message[] => {
  const { locale, now } = context;
  const { t, date } = locale;
  const { target, window, asOf } = assurance;
  const said = plainWords(assurance.statusLabel, context);
  const lines: Message[] = [];
  if (target !== undefined) {
    const day = date(target);
    if (targetPassed(assurance, now)) lines.push(t('complianceMatrix.targetPassed', { date: day }));
    // The author's label may contain the date already, such as "Targeted H2 2026".
    else if (!said.includes(day)) lines.push(t('complianceMatrix.target', { date: day }));
  }
  if (window !== undefined) {
    const observed = assuranceKind(assurance) === 'attestation';
    const { from, to } = window;
    if (from !== undefined && to !== undefined) {
      const range = dateRange(from, to, locale);
      lines.push(t(observed ? 'complianceMatrix.window' : 'complianceMatrix.period', { range }));
    } else if (from !== undefined) {
      const key = observed ? 'complianceMatrix.windowFrom' : 'complianceMatrix.periodFrom';
      lines.push(t(key, { from: date(from) }));
    } else if (to !== undefined) {
      const key = observed ? 'complianceMatrix.windowUntil' : 'complianceMatrix.periodUntil';
      lines.push(t(key, { to: date(to) }));
    }
  }
  lines.push(...validity(assurance, context));
  if (asOf !== undefined) lines.push(t('complianceMatrix.asOf', { date: date(asOf) }));
  return lines;
};

/** Returns the mark of a status. Only an assurance that is confirmed, with proof, gets the mark `done`. */
const markFor = (assurance: Assurance, status: AssuranceStatus, { now }: MatrixContext): StatusMark =>
  markOf(status) === 'done' && !isConfirmed(assurance, now) ? 'partial' : markOf(status);

/** Renders a status label without a mark, because a mark would express a typed status, and there is none. */
const unmarked = (label: unknown): TemplateResult =>
  html`<span class="status" part="status"
    ><span class="mark" aria-hidden="true"></span><span>${label}</span></span
  >`;

/** Renders the author's status label, if it is still true, and the typed status with a button that explains it. */
const renderHead = (assurance: Assurance, context: MatrixContext): TemplateResult => {
  const { locale, explain, now } = context;
  const { t } = locale;
  const { id, status: stated, statusLabel } = assurance;
  const status = effectiveStatus(assurance, now);
  const help = (title: Message, meaning: unknown) =>
    explain.button(`assurance-${id}`, title, html`<p>${meaning}</p>`, locale);
  if (status === undefined || stated === undefined) {
    if (statusLabel === undefined) return html`<p class="quiet">${t('common.notStated')}</p>`;
    const term = t('complianceMatrix.statusNotStated');
    return html`<p>${unmarked(words(statusLabel, context))}</p>
      <p class="typed quiet">${term} ${help(term, t('complianceMatrix.statusNotStatedMeaning'))}</p>`;
  }
  const term = t(`status.${status}`);
  const mark = (label: unknown) => renderStatus(status, label, markFor(assurance, status, context));
  const meaning =
    status === 'aligned' && stated !== 'aligned'
      ? [t(`statusMeaning.${status}`), ' ', t('complianceMatrix.notCertifiable')]
      : t(`statusMeaning.${status}`);
  const own = plainWords(statusLabel, context);
  // The stated status is no longer true, or not possible for this kind of framework, so only quote it.
  if (status !== stated) {
    return html`<p>${mark(term)} ${help(term, meaning)}</p>
      <p class="typed quiet">
        ${t('complianceMatrix.publishedAs', { words: own || t(`status.${stated}`) })}
      </p>`;
  }
  return own === '' || own.toLowerCase() === String(term).toLowerCase()
    ? html`<p>${mark(term)} ${help(term, meaning)}</p>`
    : html`<p>${mark(words(statusLabel, context))}</p>
        <p class="typed quiet">${term} ${help(term, meaning)}</p>`;
};

/** Renders the status of an assurance, a note about missing proof, and its dates. */
export const renderStatusCell = (assurance: Assurance, context: MatrixContext): TemplateResult => {
  const { locale, now } = context;
  const { t } = locale;
  const missing = missingProof(assurance, now);
  const lines = dates(assurance, context);
  return html`${renderHead(assurance, context)}
  ${
    missing
      ? html`<p class="missing" part="missing-proof">
          ${t(missing === 'certificate' ? 'complianceMatrix.noCertificate' : 'complianceMatrix.noReport')}
        </p>`
      : nothing
  }
  ${lines.map((line) => html`<p class="dated quiet">${line}</p>`)}`;
};
