import { css } from 'lit';

export const crosswalkStyles = css`
  .section > .framework {
    margin-block-start: calc(var(--_space) * 2.5);
    scroll-margin-block-start: calc(var(--trust-nav-top, 0px) + 4em);
  }
  .framework > * + * {
    margin-block-start: 0.25em;
  }
  .framework > .table {
    margin-block-start: 1.25em;
  }
  .summary {
    color: var(--_muted);
  }
  .cited {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .name,
  .note {
    display: block;
    font-weight: 400;
  }
  .controls li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.5em;
    min-block-size: 24px;
  }
  /* Links in a grid are blocks. The negative margin aligns their larger target area with the text of the row. */
  .controls a {
    margin-block-start: min(0px, (1.1em - 25px) / 2);
  }
  .controls li + li {
    margin-block-start: 0.35em;
  }
  .controls .status,
  .controls .quiet {
    font-size: 0.9375em;
  }
  /* The tables are stacked, so align their columns. */
  @container trust (min-width: 36.01em) {
    .table {
      table-layout: fixed;
    }
    .table th:first-child {
      inline-size: 38%;
    }
    .controls li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(9em, 32%);
    }
  }
`;
