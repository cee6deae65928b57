import { css } from 'lit';

/**
 * Lays out each row as a block ("card") with the labels of its columns, so that no column is hidden and nothing scrolls
 * horizontally. For use inside a container query, because tables with many columns need it in wider containers.
 */
export const cardRules = css`
  .table,
  .table :is(tbody, tr, th, td, caption) {
    display: block;
  }
  .table thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .table tbody tr {
    padding-block: calc(var(--_row) * 1.1);
    border-block-end: var(--_rule) solid var(--_line);
  }
  .table tbody tr:first-child {
    border-block-start: var(--_rule) solid var(--_line-strong);
  }
  .table tbody :is(th, td, .number) {
    padding: 0;
    border: 0;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .table tbody td {
    margin-block-start: 0.35em;
  }
  .table tbody td[data-label]:not([data-label=''], :empty)::before {
    content: attr(data-label);
    display: block;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  /* An empty cell has no height but is rendered. With display: none, assistive technology would assign the cells after
     it to the wrong columns. */
  .table tbody tr > td[data-label]:empty {
    block-size: 0;
    margin: 0;
  }
`;

/** Tables: lines between rows only, aligned numbers, and cards in narrow containers. */
export const tableStyles = css`
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .table caption {
    padding-block-end: 0.5em;
    font-weight: var(--_weight-strong);
    text-align: start;
  }
  .table :is(th, td) {
    padding-block: var(--_row);
    padding-inline: 0 1.25em;
    border-block-end: var(--_rule) solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .table :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .table thead th {
    padding-block: 0 0.5em;
    /* 1.25em of the cells below, at the font size of the header (0.875em), so that numbers are aligned with it. */
    padding-inline-end: 1.43em;
    border-block-end-color: var(--_line-strong);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 500;
    vertical-align: bottom;
  }
  .table tbody th {
    font-weight: var(--_weight-strong);
  }
  .table :is(.number, .duration) {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .table .number {
    text-align: end;
  }
  .table tbody th.code {
    font-weight: 500;
  }
  @container trust (max-width: 36em) {
    ${cardRules}
  }
`;
