import { css } from 'lit';

export const contactsStyles = css`
  .contacts > div {
    padding-block: var(--_row);
    border-block-start: var(--_rule) solid var(--_line);
  }
  .contacts > div:last-child {
    border-block-end: var(--_rule) solid var(--_line);
  }
  .contacts dt {
    font-weight: var(--_weight-strong);
  }
  .contacts address {
    font-style: normal;
  }
  .phone {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .note {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .section > .part {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  .part > .subtitle {
    margin-block-end: 0.6em;
  }
  .links li + li {
    margin-block-start: 0.4em;
  }
  @container trust (min-width: 36em) {
    .contacts > div {
      display: grid;
      grid-template-columns: minmax(10em, 1fr) minmax(0, 3fr);
      column-gap: 2em;
    }
    .contacts dt {
      grid-row: 1 / span 9;
    }
    .contacts dd {
      grid-column: 2;
    }
  }
`;
