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
    /* Break a word that is longer than its column, because it would widen the table. */
    .table tbody :is(th, td) {
      min-inline-size: 7em;
      overflow-wrap: anywhere;
    }
  }
`;
