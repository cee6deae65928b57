import { css } from 'lit';

export const responsibilitiesStyles = css`
  .section > .part + .part {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  .part > .subtitle {
    margin-block-end: 0.6em;
  }
  @container trust (min-width: 36em) {
    .table tbody th {
      inline-size: 34%;
    }
    /* A word that is longer than its column breaks, and does not widen the table. */
    .table tbody :is(th, td) {
      min-inline-size: 7em;
      overflow-wrap: anywhere;
    }
  }
`;
