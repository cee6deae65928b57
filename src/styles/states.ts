import { css } from 'lit';

/** Callouts, buttons, the loading state and icons, which every element may show. */
export const stateStyles = css`
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
  .callout .button {
    margin-block: 0.5em 0.25em;
  }
  .button,
  .field {
    min-block-size: 2.5em;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .button,
  a[part='button'] {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    font-weight: 500;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover,
  a[part='button']:hover {
    background: var(--_wash);
  }
  /* The height that the page reserves, so that the content below does not move when the manifest has loaded. */
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
  .callout-title > .icon {
    margin-inline-end: 0.4em;
  }
  .callout-title {
    font-weight: var(--_weight-strong);
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
  a[part='button'] {
    min-block-size: 2.5em;
    padding: 0.4em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    font-size: 0.9375em;
  }
  .button[disabled],
  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  @media (forced-colors: active) {
    .callout {
      border: 1px solid CanvasText;
    }
  }
`;
