import { css } from 'lit';

/** Styles for the button and the popover of `ExplainController`. */
export const explainStyles = css`
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
  /* Generated content instead of a text node: a long list has thousands of these buttons. The accessible name is the
     button's label; the empty string after the slash hides the character from screen readers. */
  .explain::before {
    content: '?' / '';
    display: grid;
    place-items: center;
    inline-size: 1.3333em;
    block-size: 1.3333em;
    border: 1px solid var(--_line-strong);
    border-radius: 50%;
  }
  .explain:hover::before,
  .explain[aria-expanded='true']::before {
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
  @media (forced-colors: active) {
    .explanation {
      border: 1px solid CanvasText;
    }
  }
`;
