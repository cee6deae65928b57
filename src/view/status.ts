import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { AssuranceStatus, ControlStatus } from '../model/types.js';

export type Status = AssuranceStatus | ControlStatus;

/**
 * How far along a status is, which decides its mark. The mark differs by shape first and colour second:
 * who sees no colour, or prints in black, loses nothing.
 */
export type Tone = 'done' | 'stated' | 'partial' | 'pending' | 'ended' | 'absent';

const tones: Readonly<Record<Status, Tone>> = {
  implemented: 'done',
  attested: 'done',
  certified: 'done',
  aligned: 'partial',
  partial: 'partial',
  'in-progress': 'partial',
  alternative: 'partial',
  planned: 'pending',
  'not-started': 'pending',
  expired: 'ended',
  withdrawn: 'ended',
  'not-offered': 'ended',
  'not-applicable': 'absent',
};

/** The tone of a status. */
export const toneOf = (status: Status): Tone => tones[status];

const shapes: Readonly<Record<Tone, SVGTemplateResult>> = {
  // A full disc with a tick, a ring with a tick, half a disc, a dashed ring, a ring with a cross, a dash.
  done: svg`<circle class="fill" cx="8" cy="8" r="7" /><path class="cut" d="M4.8 8.3 7 10.5l4.3-4.8" />`,
  // For what is in place by nobody's word but the organisation's: no seal.
  stated: svg`<circle class="line" cx="8" cy="8" r="6.25" /><path class="line" d="M5.2 8.2 7.1 10.1l3.7-4.1" />`,
  partial: svg`<circle class="line" cx="8" cy="8" r="6.25" /><path class="fill" d="M8 3.6a4.4 4.4 0 0 0 0 8.8z" />`,
  pending: svg`<circle class="line dashed" cx="8" cy="8" r="6.25" />`,
  ended: svg`<circle class="line" cx="8" cy="8" r="6.25" /><path class="line" d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" />`,
  absent: svg`<path class="line" d="M3.5 8h9" />`,
};

/** The mark of a tone, beside words that say the same. */
export const renderMark = (tone: Tone): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${shapes[tone]}</svg>`;

/**
 * A status: its mark and its word.
 *
 * @param words The words beside the mark, always there: a mark alone says nothing to most readers.
 * @param tone The tone of the mark, where less stands behind a status than its word says.
 * @example renderStatus('planned', t('status.planned'))
 */
export const renderStatus = (status: Status, words: unknown, tone: Tone = tones[status]): TemplateResult =>
  html`<span class="status ${tone}" part="status status-${status}"
    >${renderMark(tone)}<span>${words}</span></span
  >`;
