import { html, type TemplateResult } from 'lit';
import { toneOf, type Status, type Tone } from '../model/tone.js';
import { renderIcon } from './icon.js';
import { absentIcon, doneIcon, endedIcon, partialIcon, pendingIcon } from './icons.js';

export { toneOf, type Status, type Tone };

const marks = {
  done: doneIcon,
  stated: doneIcon,
  partial: partialIcon,
  pending: pendingIcon,
  ended: endedIcon,
  absent: absentIcon,
};

/** The mark of a tone, beside words that say the same. */
export const renderMark = (tone: Tone): TemplateResult => renderIcon(marks[tone], `mark ${tone}`);

/**
 * A status: its mark and its word.
 *
 * @param words The words beside the mark, always there: a mark alone says nothing to most readers.
 * @param tone The tone of the mark, where less stands behind a status than its word says.
 * @example renderStatus('planned', t('status.planned'))
 */
export const renderStatus = (status: Status, words: unknown, tone: Tone = toneOf(status)): TemplateResult =>
  html`<span class="status ${tone}" part="status status-${status}"
    >${renderMark(tone)}<span>${words}</span></span
  >`;
