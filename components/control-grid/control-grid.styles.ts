import { css } from 'lit';
import { longListStyles } from '../../src/lists/index.js';

const own = css`
  /* Cancels the first group's margin. No cheap selector matches the first visible group, so all have it. */
  .groups {
    margin-block-start: calc(var(--_space) * -0.75);
  }
  .groups > * {
    margin-block-start: calc(var(--_space) * 3.25);
  }
  .group,
  .control {
    scroll-margin-block-start: calc(var(--trust-nav-top, 0px) + 4em);
  }
  .group-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em;
  }
  /* The count wraps only if the longest word leaves no room for it, as with spaced text on a phone. */
  .group-head > :first-child {
    flex: 1 1 min-content;
    min-inline-size: 0;
    max-inline-size: max-content;
  }
  .group-count {
    flex: none;
  }
  .permalink {
    display: inline-grid;
    place-items: center;
    flex: none;
    min-inline-size: 24px;
    min-block-size: 24px;
    /* Keeps the count at the end of the line, or at the start of the next one. */
    margin-inline-end: auto;
    color: var(--_muted);
    text-decoration: none;
    opacity: 0;
  }
  .group-head:hover > .permalink,
  .permalink:focus-visible {
    opacity: 1;
  }
  .summary {
    margin-block-start: 0.25em;
    color: var(--_muted);
  }
  .group > .requirements {
    margin-block-start: 0.5em;
  }
  .group > .prose {
    margin-block-start: 1em;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    column-gap: 2.25em;
  }
  .group > ul {
    margin-block-start: var(--_space);
  }
  .group > .prose + ul {
    margin-block-start: calc(var(--_space) * 1.75);
  }
  /* Title, words and facts of the controls of a row begin on the same lines. */
  .control {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    padding-block: calc(0.75em * var(--_density)) calc(1.5em * var(--_density));
    border-block-start: var(--_rule) solid var(--_line);
  }
  .wide {
    grid-column: 1 / -1;
    grid-row: auto;
    grid-template-rows: auto;
  }
  .content {
    margin-block-start: 1em;
    font-size: 0.9375em;
  }
  /* With room for three columns, the text takes the first and the author's blocks take the other two. */
  @container trust (min-width: 56em) {
    .wide {
      grid-template-columns: calc((100% - 4.5em) / 3) minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
      column-gap: 2.25em;
    }
    .content {
      grid-area: 1 / 2 / 4;
      margin: 0;
    }
  }
  /* Marks the target of a link by its upper rule, because the target has no focus ring. */
  .control:focus {
    border-block-start-color: var(--_accent);
    box-shadow: 0 calc(var(--_rule) * -1) var(--_accent);
  }
  .says {
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }
  .says > .prose {
    margin-block-start: 0.75em;
  }
  .meta > * {
    margin-block-start: 0.75em;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125em 1em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .late {
    font-weight: 500;
  }
  .facts {
    display: grid;
    gap: 0.25em;
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.45;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 7.25em minmax(0, 1fr);
    gap: 0.75em;
  }
  .explanation p + .facts {
    margin-block-start: 0.5em;
  }
  .requirements {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .meta > .requirements {
    font-size: 0.8125em;
  }
  .tag {
    display: inline-block;
    font-family: var(--_font-mono);
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .requirements .tag {
    font-size: 0.9375em;
  }
  .facts :is(.quiet, .access) {
    font-size: 1em;
  }
  @container trust (max-width: 30em) {
    .toolbar > label:not(.search) {
      flex: 1 1 8em;
    }
  }
  .no-results {
    padding-block: 1.5em;
    border-block: var(--_rule) solid var(--_line);
  }
  /* A guess, used until the browser has laid the block out once. */
  .block {
    contain-intrinsic-block-size: auto 60em;
    overflow-clip-margin: 0.5em;
  }
  @media (hover: none) {
    .permalink {
      opacity: 1;
    }
  }
  @media (scripting: none) {
    .toolbar > :not(.result) {
      display: none;
    }
  }
`;

export const controlGridStyles = [longListStyles, own];
