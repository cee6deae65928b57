import { css } from 'lit';

/** The badge is inline text, like the fallback that is shown until the script has run. */
const host = css`
  :host {
    display: inline;
  }
  :host([hidden]) {
    display: none !important;
  }
`;

/**
 * Font, size and colors are those of the page, also for the mark, because the background of a footer is not known.
 * `display: inline` needs no `!important`: a reset of the host page (`* { all: unset }`) results in the same value.
 */
const own = css`
  .badge {
    color: inherit;
    overflow-wrap: anywhere;
  }
  a.badge {
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.06em);
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
    text-underline-offset: 0.18em;
    /* A target of at least 24 px (WCAG 2.2, 2.5.8) that does not change the line height. Glyphs fill 1.1em or more. */
    padding-block: max(0px, (25px - 1.1em) / 2);
  }
  a.badge:hover {
    text-decoration-color: currentColor;
  }
  a.badge:focus-visible {
    outline: 2px solid var(--trust-focus, currentColor);
    outline-offset: 2px;
    border-radius: 2px;
  }
  svg {
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-end: 0.3em;
    vertical-align: -0.09em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* A word joiner, which prevents a line break between the mark and the words. */
  .mark::after {
    content: '\\2060';
  }
  .fill {
    fill: currentColor;
    fill-rule: evenodd;
    stroke: none;
  }
  [stroke-dasharray] {
    stroke-linecap: butt;
  }
  @media (forced-colors: active) {
    a.badge {
      text-decoration-color: currentColor;
    }
  }
`;

export const badgeStyles = [host, own];
