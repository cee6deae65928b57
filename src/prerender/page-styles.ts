import { css } from 'lit';

/**
 * The styles of a whole page: the system font, margins, and a maximum line length. The element has its own styles.
 * The rules for elements inside `main` style plain HTML, which has no other styles. They do not apply inside shadow
 * roots.
 */
export const pageStyles = css`
  html {
    font-family:
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Helvetica Neue',
      Arial,
      sans-serif;
    line-height: 1.55;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  body {
    margin: 0;
  }
  main {
    max-inline-size: 70em;
    margin-inline: auto;
    padding: clamp(1.5em, 5vw, 4em) clamp(1.125em, 4vw, 3em) clamp(3em, 8vw, 6em);
    overflow-wrap: break-word;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    margin: 2em 0 0.5em;
    font-size: 1em;
    line-height: 1.3;
    text-wrap: balance;
  }
  h1 {
    margin-block-start: 0;
    font-size: 2em;
    line-height: 1.15;
    letter-spacing: -0.012em;
  }
  h2 {
    margin-block-start: 2.5em;
    font-size: 1.5em;
    letter-spacing: -0.012em;
  }
  h3 {
    font-size: 1.1875em;
  }
  :is(p, ul, ol, dl) {
    max-inline-size: 68ch;
    margin-block: 0.5em;
    text-wrap: pretty;
  }
  :is(ul, ol) {
    padding-inline-start: 1.25em;
  }
  li + li,
  dt {
    margin-block-start: 0.375em;
  }
  li :is(h3, h4, h5, h6) {
    margin-block: 0.25em;
  }
  li:has(h3, h4, h5, h6) {
    margin-block-start: 1.25em;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin-inline-start: 0;
  }
  nav {
    margin-block-end: 3em;
  }
  summary {
    padding-block: 0.25em;
    font-weight: 600;
  }
  :has(> table) {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    margin-block: 1em;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  caption {
    padding-block-end: 0.5em;
    font-weight: 600;
    text-align: start;
  }
  :is(th, td) {
    min-inline-size: 5em;
    padding-block: 0.7em;
    padding-inline: 0 1.25em;
    border-block-end: 1px solid color-mix(in oklab, currentColor 15%, transparent);
    text-align: start;
    vertical-align: top;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead th {
    padding-block: 0 0.5em;
    border-block-end-color: color-mix(in oklab, currentColor 58%, transparent);
    font-size: 0.875em;
    font-weight: 500;
  }
  :is(th, td) :is(p, ul) {
    margin-block: 0;
  }
  :is(th, td) ul {
    padding: 0;
    list-style: none;
  }
  th p {
    font-size: 0.875em;
    font-weight: 400;
  }
  td p b {
    font-size: 0.875em;
    font-weight: 500;
  }
  a {
    color: light-dark(#1f4e8c, #8db8f2);
    text-underline-offset: 0.18em;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  :target {
    scroll-margin-block-start: 1em;
  }
  @media print {
    main {
      max-inline-size: none;
      padding: 0;
    }
  }
`;
