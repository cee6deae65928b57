import { css, unsafeCSS } from 'lit';
import { sectionTypes } from '../../src/section-registry.js';

const sections = unsafeCSS(sectionTypes.map((type) => `trust-${type}`).join());

export const centerStyles = css`
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host(:is([theme='light'], [theme='dark'])) .page {
    background: var(--trust-surface, Canvas);
    color: var(--trust-text, CanvasText);
  }
  /* A grid, so that the gap also applies to slotted sections of the host page. */
  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    row-gap: calc(var(--trust-section-gap, calc(var(--trust-space, 1em) * 4.5)) * var(--_density));
  }
  /* Once there is a manifest, hide the fallback, which is every slotted child that is not a section. */
  .ready .sections > slot:not([name])::slotted(:not(${sections})) {
    display: none !important;
  }
  .waiting {
    display: none;
  }
  /* The targets of links in a prerendered page: as in the sections, the navigation must not cover them. */
  .slot > ::slotted([id^='trust-']) {
    scroll-margin-block-start: calc(var(--trust-nav-top, 0px) + 4em);
  }
  /* The same reserved height as in before-define.css, which applies until the script has run. */
  .page > .loading {
    min-block-size: var(--trust-reserve, 100vh);
  }
  .nav {
    position: sticky;
    inset-block-start: var(--trust-nav-top, 0);
    z-index: 1;
    margin-block-end: calc(var(--_space) * 2.5);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  .nav summary {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
    padding-block: 0.75em;
    border-block: var(--_rule) solid var(--_line);
    font-weight: 500;
    list-style: none;
    cursor: pointer;
  }
  .nav summary::-webkit-details-marker {
    display: none;
  }
  .nav summary::after {
    content: '';
    flex: none;
    align-self: center;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-end: 0.25em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  .nav [open] > summary::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }
  /* Set by a custom property, because WebKit ignores the container query for ::details-content: links stayed hidden. */
  .nav details:not([open])::details-content {
    content-visibility: var(--_folded, hidden);
  }
  /* Takes the rest of the line, and stays on it as long as its longest word fits. */
  .nav .here {
    flex: 1;
    min-inline-size: min-content;
    text-align: end;
    font-size: 1em;
    font-weight: 400;
  }
  .nav ol {
    margin: 0;
    padding: 0.5em 0;
    border-block-end: var(--_rule) solid var(--_line);
    list-style: none;
  }
  .nav a {
    display: block;
    padding-block: 0.375em;
    color: var(--_muted);
    text-decoration: none;
  }
  .nav a:hover,
  .nav a[aria-current] {
    color: var(--_text);
  }
  .nav a[aria-current] {
    font-weight: 500;
  }
  @container trust (min-width: 60em) {
    .layout:has(> .nav) {
      display: grid;
      grid-template-columns: var(--trust-nav-width, 12em) minmax(0, 1fr);
      gap: calc(var(--_space) * 3.5);
    }
    .nav {
      --_folded: visible;
      align-self: start;
      max-block-size: calc(100vh - var(--trust-nav-top, 0px) - 2em);
      margin: 0;
      padding-block-start: 0.5em;
      overflow-y: auto;
      background: none;
    }
    .nav summary {
      display: none;
    }
    .nav ol {
      padding: 0;
      border: 0;
    }
    .nav a {
      padding-inline-start: 1em;
      border-inline-start: 2px solid var(--_line);
    }
    .nav a[aria-current] {
      border-color: var(--_accent);
    }
  }
  /* Forced colors give all borders the color of links, so that only the font weight would mark the current section. */
  @media (forced-colors: active) {
    .nav a {
      border-color: Canvas;
    }
    .nav a[aria-current] {
      border-color: Highlight;
    }
  }
  @media print {
    .nav {
      display: none;
    }
    .layout:has(> .nav) {
      display: block;
    }
  }
`;
