import { html, type TemplateResult } from 'lit';
import { icons } from './icons.js';

export type IconName = keyof typeof icons;

/**
 * An icon beside words that say the same, so it is hidden from assistive technology. Drawn in the colour
 * and size of the text around it.
 *
 * @example renderIcon('warning')
 */
export const renderIcon = (name: IconName, className = ''): TemplateResult =>
  html`<svg class="icon ${className}" viewBox="0 0 24 24" aria-hidden="true">${icons[name]}</svg>`;
