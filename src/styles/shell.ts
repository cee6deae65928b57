import { css } from 'lit';
import { shellStateStyles } from './shell-states.js';
import { shellTokens } from './shell-tokens.js';

/**
 * The host, of every element. `:host` does layout only. What the layout stands on is
 * important there, because a host page's reset (`* { all: unset }`) is an outer rule and would win over a normal one;
 * so are the few inherited properties with which a page would make words unreadable that it never meant.
 *
 * A container's width doesn't come from what is in it (CSS Containment): among flex items, or centred in a grid, it
 * would be none. There it takes what room there is, and at the least the width of a narrow column.
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
  /* Waits for its turn to render: keeps a window's height of room, so that nothing below it comes into view and moves. */
  :host(:state(waiting)) {
    visibility: hidden;
    min-block-size: 100vh;
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
  p {
    margin: 0;
  }
`;

/** A section before its body has come. It keeps all of this. */
export const shellStyles = [shellTokens, host, shellStateStyles];
