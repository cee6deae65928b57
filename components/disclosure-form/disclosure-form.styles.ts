import { css } from 'lit';

export const disclosureFormStyles = css`
  .section > .part {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  .part > .subtitle {
    margin-block-end: 0.6em;
  }
  .facts {
    font-size: 0.9375em;
  }
  .facts > div {
    padding-block: var(--_row);
    border-block-start: var(--_rule) solid var(--_line);
  }
  .facts > div:last-child {
    border-block-end: var(--_rule) solid var(--_line);
  }
  .facts dt {
    font-weight: var(--_weight-strong);
  }
  .lines li + li {
    margin-block-start: 0.3em;
  }
  details pre {
    max-block-size: 16em;
    margin: 0.5em 0 0;
    padding: 0.75em;
    overflow: auto;
    background: var(--_wash);
    font-family: var(--_font-mono);
    font-size: 0.8125em;
    line-height: 1.45;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }
  .credits {
    font-size: 0.9375em;
  }
  .credits li {
    padding-block: 0.5em;
    border-block-start: var(--_rule) solid var(--_line);
  }
  .credits li:last-child {
    border-block-end: var(--_rule) solid var(--_line);
  }
  .credits .name {
    font-weight: 500;
  }

  /* About the height of the form, so that nothing below it moves when it comes. */
  @media (scripting: enabled) {
    .form-space:empty {
      min-block-size: 53em;
    }
    @container trust (min-width: 36em) {
      .form-space:empty {
        min-block-size: 47em;
      }
    }
  }

  @container trust (min-width: 36em) {
    /* The first columns of facts, commitments and credits have the same width. */
    .facts > div,
    .credits.dated li {
      display: grid;
      grid-template-columns: 11.5em minmax(0, 1fr);
      align-items: baseline;
      column-gap: 1.25em;
    }
    .commitments .table :is(th:first-child, .time) {
      inline-size: 12.75em;
    }
    .commitments .table .time {
      white-space: nowrap;
    }
  }
`;
