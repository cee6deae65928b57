import { css } from 'lit';

export const dataHandlingStyles = css`
  .section > * + .part + .part,
  .section > .part + .part {
    margin-block-start: calc(var(--_space) * 2.75);
  }
  .part > * + * {
    margin-block-start: calc(var(--_space) * 0.875);
  }
  .part > :is(.facts, .table) + .prose,
  .part > * + .table {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .part > .subtitle + :is(.facts, .table) {
    margin-block-start: 0.75em;
  }
  .facts {
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .facts > div {
    padding-block: var(--_row);
    border-block-end: var(--_rule) solid var(--_line);
  }
  .facts > div:first-child {
    border-block-start: var(--_rule) solid var(--_line-strong);
  }
  .facts dt {
    font-weight: var(--_weight-strong);
  }
  .facts dd + dd {
    margin-block-start: 0.2em;
  }
  .facts address {
    font-style: normal;
  }
  .facts .quiet {
    font-size: 0.9333em;
  }
  .phone,
  .amount {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .amount {
    display: inline-block;
    text-align: end;
  }
  @container trust (min-width: 36em) {
    .figures-2 {
      min-inline-size: 2ch;
    }
    .figures-3 {
      min-inline-size: 3ch;
    }
    .figures-4 {
      min-inline-size: 4ch;
    }
    /* Wide enough that names of algorithms such as "AES-256-GCM" do not break at their hyphens. */
    .standard {
      min-inline-size: 8em;
    }
    /* The heading of the column may wrap: in most languages it is wider than the values. */
    td.duration,
    .state {
      white-space: nowrap;
    }
    /* Lists and tables share the width of the first column, so that their second columns align. */
    .facts > div {
      display: grid;
      grid-template-columns: 30% minmax(0, 1fr);
    }
    .facts dt {
      grid-row: 1 / span 99;
      padding-inline-end: 1.25em;
    }
    .facts dd {
      grid-column: 2;
    }
    .table tbody th {
      inline-size: 30%;
    }
    .table.wide tbody th {
      inline-size: 20%;
    }
  }
  @container trust (min-width: 56em) {
    .table.wide tbody th {
      inline-size: 30%;
    }
  }
`;
