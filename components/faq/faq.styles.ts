import { css } from 'lit';

export const faqStyles = css`
  .items {
    max-inline-size: calc(var(--_measure) + 4em);
    border-block-start: var(--_rule) solid var(--_line);
  }
  .item {
    border-block-end: var(--_rule) solid var(--_line);
  }
  summary {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: calc(var(--_row) * 1.1);
    font-weight: var(--_weight-strong);
    list-style: none;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: 0.4em 0.25em 0;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    translate: 0 0.25em;
    rotate: 225deg;
  }
  summary:hover {
    color: var(--_accent);
  }
  .answer {
    padding-block: 0.25em calc(1.25em * var(--_density));
  }
`;
