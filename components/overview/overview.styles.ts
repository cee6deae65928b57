import { css } from 'lit';

export const overviewStyles = css`
  .section {
    display: flex;
    flex-direction: column;
  }
  .title {
    font-size: calc(clamp(1.75em, 1.25em + 2.2cqi, 2.5em) * var(--_scale));
    line-height: 1.1;
    letter-spacing: var(--trust-tracking-heading, -0.022em);
  }
  .section > .title + .intro {
    margin-block-start: var(--_space);
  }
  .intro {
    max-inline-size: 58ch;
    font-size: 1.1875em;
    line-height: 1.5;
  }
  .logo {
    order: -1;
    align-self: flex-start;
    max-inline-size: 12em;
    max-block-size: 2.5em;
    margin-block-end: 1.5em;
    /* The script reads this color to find out which color scheme is used. */
    accent-color: light-dark(rgb(255, 255, 255), rgb(0, 0, 0));
  }
  .freshness {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .freshness strong {
    font-weight: 500;
  }
  .freshness > li,
  address > * {
    min-inline-size: 0;
  }
  .section > .part {
    margin-block-start: calc(var(--_space) * 2.75);
  }
  .label {
    margin-block-end: 0.9em;
    padding-block-end: 0.5em;
    border-block-end: var(--_rule) solid var(--_line-strong);
    font-size: 1.0625em;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: calc(1.75em * var(--_density)) 2em;
  }
  .figures > div {
    display: flex;
    flex-direction: column;
  }
  .figures dt {
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.35;
    text-wrap: balance;
  }
  .figures .value {
    order: -1;
    margin-block-end: 0.15em;
    font-size: 1.5em;
    font-weight: var(--_weight-strong);
    line-height: 1.2;
    letter-spacing: -0.015em;
  }
  .figures .text {
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .notes span + span::before {
    content: ' ·\u00a0';
  }
  .entries {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: calc(1.5em * var(--_density)) 2.5em;
  }
  .entries li > p + p {
    margin-block-start: 0.2em;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .entry-title {
    font-weight: var(--_weight-strong);
  }
  .entry-title .quiet {
    font-weight: 400;
  }
  .identity address {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 1.25em;
    font-size: 0.9375em;
    font-style: normal;
  }
`;
