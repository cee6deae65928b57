import { css, type CSSResult } from 'lit';

/**
 * A colour for words, in the lightness in which it reads on the surface (WCAG 2.2, 1.4.3), whatever a site
 * gives: darkened in the light scheme, lightened in the dark one. One value from the site does for both.
 * Chroma is held near what screens show: beyond it they clip, which makes a colour lighter than it says.
 */
export const readable = (given: CSSResult): CSSResult =>
  css`light-dark(oklch(from ${given} min(l, 0.47) min(c, 0.3) h), oklch(from ${given} max(l, 0.79) min(c, 0.3) h))`;

const accent = readable(css`var(--_accent-given)`);
const partial = readable(css`var(--_partial-given)`);

/**
 * What the elements derive from the few public properties. Public ones (`--trust-*`) are only ever read,
 * with a fallback: declared here they would beat what a site inherits in. Private ones begin with `--_`.
 * tokens.json and docs/theming.md name every public one with its default.
 *
 * Text colour, font and size come from the host page, and lines and muted words are mixed from that
 * colour, so they follow whatever the page sets. Muted within muted fades twice: the share is such that
 * even then it reads (4.5:1 from #333 on white). Accent and status colours follow `color-scheme`.
 *
 * These here are those of a section that has not come whole yet.
 */
export const shellTokens = css`
  :host {
    --_text: var(--trust-text, currentColor);
    --_wash: var(--trust-wash, color-mix(in oklab, var(--_text) 4.5%, transparent));
    --_line-strong: var(--trust-line-strong, color-mix(in oklab, var(--_text) 58%, transparent));
    --_accent-given: var(--trust-accent, light-dark(#1f4e8c, #8db8f2));
    --_accent: ${accent};
    --_partial-given: var(--trust-partial, light-dark(#775400, #d8b55a));
    --_partial: ${partial};
    --_focus: var(--trust-focus, var(--_accent));
    --_measure: var(--trust-measure, 68ch);
    --_radius: var(--trust-radius, 0.375em);
    --_density: var(--trust-density, 1);
  }
`;
