import { css } from 'lit';

/**
 * Sets the widths of columns by their usual content. With automatic widths, the browser measures all cells for each
 * slice that is added, and the columns jump. With set widths, it can skip the blocks of rows that are out of view. The
 * roles are written out in the markup, so `display` does not change the semantics.
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
  /* The head has a smaller font than the cells, so scale its padding to align the columns. */
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
    /* The estimated row height times the rows of a block. A bad estimate makes find-in-page scroll past its match. */
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
