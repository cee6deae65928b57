import { css } from 'lit';

/**
 * Hundreds of rows: a table of the browser's own measures all of its cells for each slice that is added.
 * Columns of one width let it skip the blocks of rows out of sight; the roles are written out anyway.
 */
const columnsOfOneWidth = css`
  .large,
  .large thead {
    display: block;
  }
  .large tr {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }
  .large thead th {
    display: flex;
    align-items: center;
  }
`;

/** Blocks of rows that the browser skips while they are out of sight. */
export const largeTable = css`
  .large tbody {
    display: block;
    content-visibility: auto;
    contain-intrinsic-size: auto 80em;
  }
  /* Out of sight, out of reach and of no height, as if it were not displayed; but the layout is kept, to come back at once. */
  @media screen {
    @supports (content-visibility: hidden) {
      .large tbody[hidden] {
        display: block !important;
        content-visibility: hidden;
        contain-intrinsic-size: none;
      }
    }
  }
  .large :is(.vendor, .documents, .documents a) {
    min-inline-size: 0;
    white-space: normal;
  }
  @container trust (min-width: 36em) {
    .usual {
      ${columnsOfOneWidth}
    }
  }
  @container trust (min-width: 44em) {
    .wide {
      ${columnsOfOneWidth}
    }
  }
  @container trust (min-width: 60em) {
    .widest {
      ${columnsOfOneWidth}
    }
  }
`;
