import { html, type TemplateResult } from 'lit';
import { markOf, type Status, type StatusMark } from '../model/status-mark.js';
import { renderIcon } from './icon.js';
import { absentIcon, doneIcon, endedIcon, partialIcon, pendingIcon } from './icons.js';

export { markOf, type Status, type StatusMark };

const icons = {
  done: doneIcon,
  stated: doneIcon,
  partial: partialIcon,
  pending: pendingIcon,
  ended: endedIcon,
  absent: absentIcon,
};

/** Renders a mark. There must be a text beside it that means the same. */
export const renderMark = (mark: StatusMark): TemplateResult => renderIcon(icons[mark], `mark ${mark}`);

/**
 * Renders a status as a mark and a text.
 *
 * @param words the text beside the mark; it is required, because most readers do not understand a mark alone
 * @param mark another mark, if the evidence for a status is weaker than the status itself
 * @example renderStatus('planned', t('status.planned'))
 */
export const renderStatus = (
  status: Status,
  words: unknown,
  mark: StatusMark = markOf(status),
): TemplateResult =>
  html`<span class="status ${mark}" part="status status-${status}"
    >${renderMark(mark)}<span>${words}</span></span
  >`;
