import { css } from 'lit';

/** The author's blocks, statuses, evidence, explanations and the states of loading. */
export const blockStyles = css`
  .prose > * + * {
    margin-block-start: calc(var(--_space) * 0.875);
  }
  .list:not([role='none']) li {
    position: relative;
    padding-inline-start: 1.125em;
  }
  .list li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.72em;
    inset-inline-start: 0.125em;
    inline-size: 0.3em;
    border-block-start: 1px solid var(--_line-strong);
  }
  .list li + li,
  .steps li + li {
    margin-block-start: 0.4em;
  }
  .steps {
    counter-reset: step;
    list-style: none;
  }
  .steps li {
    counter-increment: step;
    position: relative;
    padding-inline-start: 2em;
  }
  .steps li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .definitions {
    display: grid;
    gap: calc(0.75em * var(--_density));
  }
  .definitions dt {
    font-weight: var(--_weight-strong);
  }
  .definitions > div {
    display: grid;
    gap: 0.125em 1.5em;
  }
  @container trust (min-width: 40em) {
    .definitions > div {
      grid-template-columns: minmax(9em, 1fr) 3fr;
    }
  }
  .callout {
    max-inline-size: calc(var(--_measure) + 2em);
    padding: calc(0.8em * var(--_density)) 1.125em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_wash);
    font-size: 0.9375em;
  }
  .callout[part~='error'] {
    margin-block-end: 1.25em;
  }
  .callout.warning {
    border-color: var(--_partial);
  }
  .callout > * + * {
    margin-block-start: 0.25em;
  }
  .callout-title > .icon {
    margin-inline-end: 0.4em;
  }
  .callout .button {
    margin-block: 0.5em 0.25em;
  }
  .callout-title {
    font-weight: var(--_weight-strong);
  }
  .action {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 1em 2em;
    padding-block: calc(1.25em * var(--_density));
    border-block: var(--_rule) solid var(--_line);
  }
  .action > :first-child {
    flex: 1 1 18em;
  }
  .action-title {
    font-size: 1.1875em;
    font-weight: var(--_weight-strong);
  }
  .status {
    display: inline-flex;
    align-items: baseline;
    gap: 0.45em;
    font-weight: 500;
  }
  .icon,
  .mark {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    translate: 0 0.14em;
  }
  .mark.done circle,
  .mark.partial path {
    fill: currentColor;
  }
  .mark.done path {
    stroke: var(--_surface);
    stroke-width: 2.5;
  }
  .done {
    color: var(--_done);
  }
  .stated {
    color: var(--_stated);
  }
  .partial {
    color: var(--_partial);
  }
  .pending,
  .absent {
    color: var(--_pending);
  }
  .ended {
    color: var(--_ended);
  }
  /* A blank that does not break, or the dot would be left alone at the end of a line. */
  .access::before {
    content: '·\u00a0';
  }
  .evidence li + li {
    margin-block-start: 0.25em;
  }
  .tag {
    display: inline-block;
    font-family: var(--_font-mono);
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .explain {
    display: inline-grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    margin: -0.3333em 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: max(12px, 0.75em);
    line-height: 1;
    vertical-align: middle;
    cursor: help;
  }
  .explain > span {
    display: grid;
    place-items: center;
    inline-size: 1.3333em;
    block-size: 1.3333em;
    border: 1px solid var(--_line-strong);
    border-radius: 50%;
  }
  .explain:hover > span,
  .explain[aria-expanded='true'] > span {
    border-color: currentColor;
    color: var(--_accent);
  }
  .explanation {
    position: fixed;
    inset: 0 auto auto 0;
    max-inline-size: min(22em, calc(100vw - 16px));
    max-block-size: var(--_max-height, 60vh);
    margin: 0;
    padding: 0.875em 1em;
    overflow: auto;
    translate: var(--_x, 0) var(--_y, 0);
    border: var(--_rule) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--trust-text, CanvasText);
    box-shadow: 0 0.5em 2em -0.75em rgb(0 0 0 / 35%);
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .explanation-title {
    font-weight: var(--_weight-strong);
  }
  .explanation-body {
    margin-block-start: 0.25em;
  }
  /* The place that the page reserved, so that nothing below jumps while the manifest is on its way. */
  .loading {
    min-block-size: var(--trust-reserve, 0);
  }
  .bones i {
    display: block;
    block-size: 0.875em;
    max-inline-size: 36em;
    margin-block: 0.75em;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .bones i:first-child {
    inline-size: 40%;
    block-size: 1.5em;
  }
  .bones i:last-child {
    inline-size: 70%;
  }
  @media (forced-colors: active) {
    /* Drawings keep their colour there, which no longer goes with the ground that the reader has chosen. */
    .mark {
      color: CanvasText;
    }
    .callout,
    .explanation {
      border: 1px solid CanvasText;
    }
    .mark.done path {
      stroke: Canvas;
    }
  }
`;
