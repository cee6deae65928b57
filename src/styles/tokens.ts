import { css, type CSSResult } from 'lit';

/**
 * A colour for words, in the lightness in which it reads on the surface (WCAG 2.2, 1.4.3), whatever a site
 * gives: darkened in the light scheme, lightened in the dark one. One value from the site does for both.
 * Chroma is held near what screens show: beyond it they clip, which makes a colour lighter than it says.
 */
const readable = (given: CSSResult): CSSResult =>
  css`light-dark(oklch(from ${given} min(l, 0.47) min(c, 0.3) h), oklch(from ${given} max(l, 0.79) min(c, 0.3) h))`;

const accent = readable(css`var(--_accent-given)`);
const done = readable(css`var(--_done-given)`);
const stated = readable(css`var(--_stated-given)`);
const partial = readable(css`var(--_partial-given)`);
const pending = readable(css`var(--_pending-given)`);
const ended = readable(css`var(--_ended-given)`);

/**
 * What the elements derive from the few public properties. Public ones (`--trust-*`) are only ever read,
 * with a fallback: declared here they would beat what a site inherits in. Private ones begin with `--_`.
 * tokens.json and docs/theming.md name every public one with its default.
 *
 * Text colour, font and size come from the host page, and lines and muted words are mixed from that
 * colour, so they follow whatever the page sets. Muted within muted fades twice: the share is such that
 * even then it reads (4.5:1 from #333 on white). Accent and status colours follow `color-scheme`.
 */
export const tokens = css`
  :host {
    --_text: var(--trust-text, currentColor);
    --_surface: var(--trust-surface, Canvas);
    --_muted: var(--trust-muted, color-mix(in oklab, var(--_text) 82%, transparent));
    --_line: var(--trust-line, color-mix(in oklab, var(--_text) 15%, transparent));
    --_line-strong: var(--trust-line-strong, color-mix(in oklab, var(--_text) 58%, transparent));
    --_wash: var(--trust-wash, color-mix(in oklab, var(--_text) 4.5%, transparent));
    --_accent-given: var(--trust-accent, light-dark(#1f4e8c, #8db8f2));
    --_accent: ${accent};
    --_on-accent: light-dark(#fff, #10151c);
    --_done-given: var(--trust-done, light-dark(#17653f, #71c99d));
    --_done: ${done};
    --_stated-given: var(--trust-stated, var(--_done-given));
    --_stated: ${stated};
    --_partial-given: var(--trust-partial, light-dark(#775400, #d8b55a));
    --_partial: ${partial};
    --_pending-given: var(--trust-pending, light-dark(#54606d, #a9b3bf));
    --_pending: ${pending};
    --_ended-given: var(--trust-ended, light-dark(#9b2c1f, #f2a093));
    --_ended: ${ended};
    --_focus: var(--trust-focus, var(--_accent));
    --_font-heading: var(--trust-font-heading, inherit);
    --_font-mono: var(
      --trust-font-mono,
      ui-monospace,
      'SFMono-Regular',
      'DejaVu Sans Mono',
      Menlo,
      Consolas,
      monospace
    );
    --_weight-strong: var(--trust-weight-strong, 600);
    --_weight-heading: var(--trust-weight-heading, var(--_weight-strong));
    --_scale: var(--trust-scale-heading, 1);
    --_leading: var(--trust-leading, 1.55);
    --_measure: var(--trust-measure, 68ch);
    --_radius: var(--trust-radius, 0.375em);
    --_rule: var(--trust-rule, 1px);
    --_density: var(--trust-density, 1);
    --_space: calc(var(--trust-space, 1em) * var(--_density));
    --_row: calc(0.7em * var(--_density));
  }
`;
