import { css } from 'lit';

export const documentsStyles = css`
  /* Break long words, so that a file name or version does not push the other columns out. */
  .table tbody :is(th, td) {
    overflow-wrap: anywhere;
  }
  .table p + p,
  .table p + details {
    margin-block-start: 0.3em;
  }
  .kind {
    display: block;
    margin-block-start: 0.2em;
    font-weight: 400;
  }
  .facts span + span::before {
    content: ' ·\u00a0';
  }
  .cell-edition {
    font-variant-numeric: tabular-nums lining-nums;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }
  summary:hover {
    color: var(--_text);
  }
  details code {
    display: block;
    max-inline-size: 36ch;
    padding-block: 0.25em;
    overflow-wrap: anywhere;
  }
  .request {
    display: inline-block;
    min-block-size: 24px;
    font-weight: 500;
  }
  @container trust (max-width: 36em) {
    .table tbody :is(.cell-edition, .cell-access) {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.875em;
    }
    .table tbody .cell-edition::before {
      flex-basis: 100%;
    }
    .table :is(.cell-edition, .cell-access) p {
      min-inline-size: 0;
    }
    .table :is(.cell-edition, .cell-access) p + p {
      margin: 0;
    }
    .table tbody td:empty {
      display: block;
    }
  }
  @container trust (min-width: 36.01em) {
    .table tbody th {
      inline-size: 27%;
    }
    .table .cell-edition {
      inline-size: 11em;
    }
    .table .cell-access {
      inline-size: 25%;
    }
  }
`;
