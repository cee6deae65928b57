import { css } from 'lit';

export const updatesStyles = css`
  .section > .part + .part {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  .part > .subtitle {
    margin-block-end: 0.6em;
  }
  .entries {
    max-inline-size: none;
    padding: 0;
    border-block-start: var(--_rule) solid var(--_line);
    list-style: none;
  }
  .entries > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 2em;
    padding-block: var(--_row);
    border-block-end: var(--_rule) solid var(--_line);
  }
  .entry-title {
    font-weight: var(--_weight-strong);
  }
  .entry-title ~ p {
    margin-block-start: 0.2em;
    font-size: 0.9375em;
  }
  .aside {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .missed {
    font-weight: 500;
  }
  .more {
    margin-block-start: var(--_space);
  }
  /* Hidden entries take no space but are found by find-in-page. They are printed, because paper has no button. */
  .entries > li[hidden='until-found'] {
    display: block !important;
    padding: 0;
    border: 0;
    content-visibility: hidden;
  }
  @media print {
    .entries > li[hidden] {
      display: grid !important;
      padding-block: var(--_row);
      content-visibility: visible;
    }
    .more {
      display: none;
    }
  }
  @container trust (min-width: 36em) {
    .entries > li {
      grid-template-columns: minmax(9.5em, 1fr) minmax(0, 3fr);
    }
    .entries > li > div {
      grid-column: 2;
    }
    .entries .aside {
      flex-direction: column;
    }
  }
`;
