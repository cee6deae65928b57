import { css } from 'lit';

/** What every element may show beside or instead of what it is for: a call-out, a link as a button, an icon. */
export const stateStyles = css`
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
`;
