import { css, type CSSResult } from 'lit';

/**
 * Returns a text color that is readable on the surface, whatever color a site sets (contrast of at least 4.5:1,
 * WCAG 2.2, 1.4.3). The color is darkened in the light scheme and lightened in the dark one, so that one value from the
 * site is enough for both. The chroma is limited, because colors outside the gamut of a screen are displayed lighter
 * than specified.
 */
const readable = (color: CSSResult): CSSResult =>
  css`light-dark(oklch(from ${color} min(l, 0.47) min(c, 0.3) h), oklch(from ${color} max(l, 0.79) min(c, 0.3) h))`;

const accent = readable(css`var(--_accent-given)`);
const done = readable(css`var(--_done-given)`);
const stated = readable(css`var(--_stated-given)`);
const partial = readable(css`var(--_partial-given)`);
const pending = readable(css`var(--_pending-given)`);
const ended = readable(css`var(--_ended-given)`);

/**
 * The private custom properties (`--_*`) that the elements derive from the public ones (`--trust-*`). The public ones
 * are listed in tokens.json and docs/theming.md. Elements only read them, with a fallback: a declaration here would
 * override the value that a site lets its elements inherit.
 *
 * Text color, font and size come from the host page. Lines and muted text are mixed from the text color, so they adapt
 * to the page. Muted text inside muted text fades twice; its percentage is chosen so that even then the contrast is at
 * least 4.5:1, with #333 on white. Accent and status colors follow `color-scheme`.
 */
export const tokens = css`
  :host {
    --_text: var(--trust-text, currentColor);
    --_muted: var(--trust-muted, color-mix(in oklab, var(--_text) 82%, transparent));
    --_surface: var(--trust-surface, Canvas);
    --_wash: var(--trust-wash, color-mix(in oklab, var(--_text) 4.5%, transparent));
    --_line: var(--trust-line, color-mix(in oklab, var(--_text) 15%, transparent));
    --_line-strong: var(--trust-line-strong, color-mix(in oklab, var(--_text) 58%, transparent));

    --_accent-given: var(--trust-accent, light-dark(#1f4e8c, #8db8f2));
    --_accent: ${accent};
    --_on-accent: light-dark(#fff, #10151c);
    --_focus: var(--trust-focus, var(--_accent));

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
