import { html, type TemplateResult } from 'lit';

/**
 * Renders an icon in the color and size of the text around it. It is hidden from assistive technology, so there must be
 * a text beside it that means the same.
 *
 * @param icon one of `icons.ts`
 * @example renderIcon(warningIcon)
 */
export const renderIcon = (icon: () => TemplateResult<2>, className = ''): TemplateResult =>
  html`<svg class="icon ${className}" viewBox="0 0 24 24" aria-hidden="true">${icon()}</svg>`;
