import { css } from 'lit';

/**
 * Columns whose widths are set, by what each usually holds: a table of the browser's own measures all of its cells for
 * each slice that is added, and its columns jump as it does. Set widths let it skip the blocks of rows out of sight;
 * the roles are written out anyway.
 */
const setColumns = css`
  .large,
  .large thead {
    display: block;
  }
  .large tr {
    display: flex;
  }
  .large :is(th, td) {
    flex: 4 1 0;
    min-inline-size: 0;
  }
  .large .vendor {
    flex-grow: 3.5;
  }
  .large .purpose {
    flex-grow: 5;
  }
  .large .location {
    flex-grow: 3;
  }
  /* In smaller letters than the cells, but with their padding, or it would not stand above them. */
  .large thead th:not(:last-child) {
    padding-inline-end: calc(1.25em / 0.875);
  }
  .large thead th {
    display: flex;
    align-items: center;
  }
`;

/** Rows in blocks of twenty, which the browser skips while they are out of view. */
export const largeTable = css`
  .large tbody {
    display: block;
    /* A guess at a row, times the rows of a block. Far from the truth, a search of the browser's own goes past what it has found. */
    contain-intrinsic-size: auto calc(var(--_guess, 4.5em) * 20);
  }
  @container trust (max-width: 36em) {
    .large {
      --_guess: 20em;
    }
  }
  .large :is(.vendor, .documents, .documents a) {
    min-inline-size: 0;
    white-space: normal;
  }
  @container trust (min-width: 36em) {
    .usual {
      ${setColumns}
    }
  }
  @container trust (min-width: 44em) {
    .wide {
      ${setColumns}
    }
  }
  @container trust (min-width: 60em) {
    .widest {
      ${setColumns}
    }
  }
`;
