import { css } from 'lit';
import { readable } from './shell-tokens.js';

const done = readable(css`var(--_done-given)`);
const stated = readable(css`var(--_stated-given)`);
const pending = readable(css`var(--_pending-given)`);
const ended = readable(css`var(--_ended-given)`);

/** Those that only the body of an element asks for (shell-tokens.ts has the others, and the rules). */
export const tokens = css`
  :host {
    --_surface: var(--trust-surface, Canvas);
    --_muted: var(--trust-muted, color-mix(in oklab, var(--_text) 82%, transparent));
    --_line: var(--trust-line, color-mix(in oklab, var(--_text) 15%, transparent));
    --_on-accent: light-dark(#fff, #10151c);
    --_done-given: var(--trust-done, light-dark(#17653f, #71c99d));
    --_done: ${done};
    --_stated-given: var(--trust-stated, var(--_done-given));
    --_stated: ${stated};
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
    --_rule: var(--trust-rule, 1px);
    --_space: calc(var(--trust-space, 1em) * var(--_density));
    --_row: calc(0.7em * var(--_density));
  }
`;
