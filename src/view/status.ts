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

/** Renders the mark of a tone. There must be a text beside it that means the same. */
export const renderMark = (tone: Tone): TemplateResult => renderIcon(marks[tone], `mark ${tone}`);

/**
 * Renders a status as a mark and a text.
 *
 * @param words the text beside the mark; it is required, because most readers do not understand a mark alone
 * @param tone the tone of the mark, if the evidence for a status is weaker than the status itself
 * @example renderStatus('planned', t('status.planned'))
 */
export const renderStatus = (status: Status, words: unknown, tone: Tone = toneOf(status)): TemplateResult =>
  html`<span class="status ${tone}" part="status status-${status}"
    >${renderMark(tone)}<span>${words}</span></span
  >`;
