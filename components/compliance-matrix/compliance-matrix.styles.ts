import { css } from 'lit';

export const complianceMatrixStyles = css`
  .counts,
  .facts,
  .terms,
  .terms ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .facts {
    column-gap: 0.5em;
  }
  .facts li:not(:last-child)::after {
    content: '·';
    margin-inline-start: 0.5em;
  }
  .section > .more {
    margin-block-start: calc(var(--_space) * 3);
  }
  .more > * + * {
    margin-block-start: calc(var(--_space) * 0.875);
  }
  .more > .table {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .framework-head > * + * {
    margin-block-start: 0.125em;
  }

  /* The matrix: dates, missing proof and conditions are below the text that they belong to. */
  .matrix .about {
    font-weight: 400;
  }
  .matrix .about > p,
  .matrix td > p + p {
    margin-block-start: 0.25em;
  }
  .matrix .label {
    font-size: 1.0667em;
  }
  .matrix .typed,
  .matrix .dated,
  .matrix .missing {
    padding-inline-start: 1.45em;
  }
  .matrix .quiet:is(.typed, .dated) {
    padding-inline-start: 1.657em;
  }
  .matrix .missing {
    color: var(--_ended);
    font-weight: 500;
  }
  .status:is(.pending, .absent) {
    font-weight: 400;
  }
  @container trust (max-width: 36em) {
    .table.matrix tbody td[data-label] {
      margin-block-start: 0.625em;
    }
  }

  .identifier {
    display: block;
    color: var(--_muted);
    font-weight: 400;
  }
  .strength {
    font-weight: 500;
  }
  .explanation-body > * + .quiet {
    margin-block-start: 0.5em;
  }

  /* Many short rows, which are denser than those of the matrix. */
  .coverage {
    --_row: calc(0.5em * var(--_density));
  }
  .coverage .reference {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .coverage td > p + p {
    margin-block-start: 0.125em;
  }
  @container trust (min-width: 36em) {
    .matrix th:first-child {
      inline-size: 36%;
    }
    .matrix th:nth-child(2) {
      inline-size: 28%;
    }
    .matrix.issued th:first-child {
      inline-size: 30%;
    }
    .matrix.issued th:nth-child(2) {
      inline-size: 26%;
    }
    .coverage .reference {
      inline-size: 9em;
    }
    .coverage .controls {
      inline-size: 6.5em;
    }
    .coverage .class {
      min-inline-size: 9em;
    }
  }
  @container trust (min-width: 56em) {
    .coverage .standing {
      inline-size: 11.5em;
    }
  }

  .assessment {
    display: grid;
    gap: 0.25em 1.5em;
    overflow-wrap: anywhere;
    padding-block: calc(var(--_row) * 1.25);
    border-block-end: var(--_rule) solid var(--_line);
  }
  .assessment:first-child {
    border-block-start: var(--_rule) solid var(--_line-strong);
  }
  .what > * + * {
    margin-block-start: 0.375em;
  }
  .pairs {
    display: grid;
    gap: 0.375em 1.5em;
    font-size: 0.9375em;
  }
  .pairs dt {
    color: var(--_muted);
    font-size: 0.9333em;
  }
  .pairs dd {
    max-inline-size: none;
  }
  .covers {
    columns: 12em;
    column-gap: 1.5em;
  }
  .covers li {
    break-inside: avoid;
  }
  @container trust (min-width: 40em) {
    .assessment {
      grid-template-columns: minmax(9em, 1fr) minmax(0, 3fr);
    }
  }
  @container trust (min-width: 56em) {
    .pairs > div {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      gap: 1em;
    }
  }
`;
