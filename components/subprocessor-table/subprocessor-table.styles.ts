import { css } from 'lit';
import { longListStyles } from '../../src/lists/index.js';
import { cardRules } from '../../src/styles/tables.js';
import { largeTable } from './large-table.styles.js';

const facts = css`
  .facts {
    display: grid;
    gap: 0.4em 1.5em;
    font-size: 0.9375em;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  @container trust (min-width: 36em) {
    .facts > div {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      column-gap: 1.5em;
    }
  }
`;

const head = css`
  .table thead th {
    vertical-align: baseline;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .sort:hover,
  [aria-sort] > .sort {
    color: var(--_text);
  }
  .direction {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
    opacity: 0.55;
  }
  [aria-sort] .direction {
    stroke-width: 1.8;
    opacity: 1;
  }
  .direction.ascending .down,
  .direction.descending .up {
    display: none;
  }
  .direction.ascending .up {
    translate: 0 3px;
  }
  .direction.descending .down {
    translate: 0 -3px;
  }
  .column,
  .toolbar > .sort-by {
    display: none;
  }
`;

const rows = css`
  .table :is(p, li) {
    max-inline-size: none;
  }
  .detail,
  .condition,
  .lifecycle {
    margin-block-start: 0.2em;
    color: var(--_muted);
    font-size: 0.9333em;
    font-weight: 400;
  }
  .long :is(th, td),
  .facts,
  .integrations {
    overflow-wrap: anywhere;
  }
  .lifecycle {
    margin-block-start: 0.35em;
  }
  .lifecycle li + li {
    margin-block-start: 0.2em;
  }
  .lifecycle .status {
    display: flex;
    color: var(--_text);
  }
  .condition {
    margin-block-start: 0.4em;
    padding-inline-start: 0.625em;
    border-inline-start: 2px solid var(--_partial);
    color: inherit;
  }
  .condition .label {
    color: var(--_partial);
    font-weight: 500;
  }
  .together {
    white-space: nowrap;
  }
  .place {
    display: inline-block;
    max-inline-size: 100%;
  }
  .place:not(:last-child) {
    margin-inline-end: 0.3em;
  }
  .place:not(:last-child)::after {
    content: ',';
  }
  .table :is(.vendor, .documents) {
    min-inline-size: 9em;
  }
  .label::after {
    content: ':';
  }
  td li + li {
    margin-block-start: 0.35em;
  }
  tbody tr:focus {
    background: var(--_wash);
  }
`;

const around = css`
  .rows > .toolbar {
    margin-block-end: calc(var(--_space) * 1.25);
  }
  .former summary {
    inline-size: fit-content;
    padding-block: 0.4em;
    font-weight: var(--_weight-strong);
    cursor: pointer;
  }
  .former .table,
  .integrations {
    margin-block-start: 0.75em;
  }
  .customer-managed > p {
    margin-block-start: 0.4em;
  }
  .integrations li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    padding-block: 0.25em;
  }
  .integrations .name {
    font-weight: 500;
  }
`;

/** Styles for a table whose head is hidden. */
const headless = css`
  .toolbar > .sort-by {
    display: grid;
  }
  /* A hidden button must not take focus. The name of its column remains. */
  .sort {
    display: none;
  }
  .column {
    display: inline;
  }
`;

/** Cards with room for two columns of labels beside the vendor's name. */
const records = css`
  ${headless}
  ${cardRules}
  .large {
    --_guess: 13em;
  }
  .table tbody tr {
    display: grid;
    grid-template-columns: minmax(0, 4fr) minmax(0, 5fr) minmax(0, 5fr);
    column-gap: 1.75em;
    padding-block-end: 0.1em;
  }
  .table tbody th {
    grid-row: 1 / span 3;
  }
  .table tbody :is(th, td) {
    margin-block: 0 0.75em;
  }
`;

const narrow = css`
  @container trust (max-width: 36em) {
    ${headless}
    :is(.rows, .former) .table tbody td {
      margin-block-start: 0.6em;
    }
  }
  @container trust (min-width: 48em) {
    .usual td.documents a {
      white-space: nowrap;
    }
  }
  @container trust (min-width: 36em) and (max-width: 44em) {
    .wide {
      ${records}
    }
  }
  @container trust (min-width: 36em) and (max-width: 60em) {
    .widest {
      ${records}
    }
  }
  @media print {
    .toolbar {
      display: none;
    }
  }
`;

export const subprocessorTableStyles = [facts, head, rows, around, longListStyles, largeTable, narrow];
