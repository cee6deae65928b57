import { css } from 'lit';
import { printStyles } from './print.js';
import { shellStyles } from './shell.js';
import { stateStyles } from './states.js';
import { tokens } from './tokens.js';

/** The type: what every element shares. */
const type = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .section,
  .page {
    color: var(--_text);
    font-family: var(--trust-font, inherit);
    font-size: var(--trust-font-size, 1em);
    line-height: var(--_leading);
    overflow-wrap: break-word;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--_font-heading);
    font-size: 1em;
    font-weight: var(--_weight-heading);
    line-height: 1.3;
    text-wrap: balance;
  }
  .title {
    font-size: calc(1.5em * var(--_scale));
    line-height: 1.2;
    letter-spacing: var(--trust-tracking-heading, -0.012em);
  }
  .subtitle {
    font-size: calc(1.1875em * var(--_scale));
    letter-spacing: var(--trust-tracking-heading, -0.006em);
  }
  .section > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .section > .title + .intro {
    margin-block-start: calc(var(--_space) * 0.625);
  }
  .intro,
  p,
  .list,
  .steps,
  dd {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  .intro {
    font-size: 1.0625em;
    color: var(--_muted);
  }
  .quiet {
    color: var(--_muted);
    font-size: 0.875em;
  }
  ul[role='list'] {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: max(1px, 0.06em);
    text-underline-offset: 0.18em;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
    /* At least 24 px to press (WCAG 2.2, 2.5.8), without moving a line: fonts fill 1.1em and more, rounded. */
    padding-block: max(0px, (25px - 1.1em) / 2);
  }
  a:focus-visible {
    outline-offset: 0;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  code {
    font-family: var(--_font-mono);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  /* Places that links lead to come to stand below the navigation, which sticks to the top of a narrow page. */
  [id^='trust-'] {
    scroll-margin-block-start: calc(var(--trust-nav-top, 0px) + 4em);
  }
  /* Nor does focus that moves backwards hide below it (WCAG 2.2, 2.4.11). */
  :is(a, button, input, select, textarea, summary) {
    scroll-margin-block-start: calc(var(--trust-nav-top, 0px) + 5em);
  }
  /* A place that a link led to: focus is there for the next Tab, the ring would look like a mistake. */
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .figures,
  time {
    font-variant-numeric: tabular-nums lining-nums;
  }
  @media (forced-colors: active) {
    a {
      text-decoration-color: currentColor;
    }
  }
`;

/**
 * What all elements share, in the order in which it must apply. What only some show (statuses, evidence, explanations,
 * fields) they add themselves, before the rules of their own.
 */
export const baseStyles = [...shellStyles, tokens, type, stateStyles, printStyles];
