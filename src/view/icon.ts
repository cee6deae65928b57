import { html, type TemplateResult } from 'lit';

/**
 * An icon beside words that say the same, so it is hidden from assistive technology. Drawn in the colour
 * and size of the text around it.
 *
 * @param icon One of `icons.ts`.
 * @example renderIcon(warningIcon)
 */
export const renderIcon = (icon: () => TemplateResult<2>, className = ''): TemplateResult =>
  html`<svg class="icon ${className}" viewBox="0 0 24 24" aria-hidden="true">${icon()}</svg>`;
