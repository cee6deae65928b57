import { css } from 'lit';
import { printStyles } from './print.js';
import { stateStyles } from './states.js';
import { tokens } from './tokens.js';

/**
 * The host element. `:host` sets only layout. The declarations that the layout depends on are important, because a reset
 * of the page (`* { all: unset }`) is an outer rule and overrides normal declarations in `:host`. So are a few inherited
 * properties that a page sets for its own text and that would make the element's text unreadable.
 *
 * The width of a size container does not depend on its content (CSS Containment). As a flex item, or centered in a grid,
 * it would be zero. There the element takes the available width, and at least the width of a narrow column.
 */
const host = css`
  :host {
    display: block !important;
    container: trust / inline-size !important;
    box-sizing: border-box !important;
    flex: 1 1 auto;
    align-self: stretch;
    justify-self: stretch;
    contain-intrinsic-inline-size: min(16em, 70vw);
    text-align: start !important;
    text-indent: 0 !important;
    white-space: normal !important;
    word-break: normal !important;
    -webkit-text-fill-color: currentcolor !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* A section that waits for its turn to render reserves the height of a window, so that no section below it is in the
     viewport and moves later. */
  :host(:state(waiting)) {
    visibility: hidden;
    min-block-size: 100vh;
  }
`;

/** Resets, typography, links and focus. */
const type = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [hidden] {
    display: none !important;
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
    /* A target size of at least 24 px (WCAG 2.2, 2.5.8) without changing the line height. The text box of a font is at
       least 1.1em high, rounded to pixels. */
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
  /* Targets of links must not be covered by the navigation, which is sticky at the top of a narrow page. */
  [id^='trust-'] {
    scroll-margin-block-start: calc(var(--trust-nav-top, 0px) + 4em);
  }
  /* Nor must an element that gets focus by Shift+Tab (WCAG 2.2, 2.4.11). */
  :is(a, button, input, select, textarea, summary) {
    scroll-margin-block-start: calc(var(--trust-nav-top, 0px) + 5em);
  }
  /* The target of a followed link has focus so that Tab continues from there. It is not interactive, so it has no ring. */
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
 * The styles that all elements share, in the order in which they must apply. Elements add the styles that only some of
 * them need (statuses, evidence, explanations, fields) after these, and before their own.
 */
export const baseStyles = [tokens, host, type, stateStyles, printStyles];
