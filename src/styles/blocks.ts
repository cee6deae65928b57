import { css } from 'lit';

/** The content blocks that any section may contain: lists, steps, definitions, actions. */
export const blockStyles = css`
  .prose > * + * {
    margin-block-start: calc(var(--_space) * 0.875);
  }
  .list:not([role='none']) li {
    position: relative;
    padding-inline-start: 1.125em;
  }
  .list li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.72em;
    inset-inline-start: 0.125em;
    inline-size: 0.3em;
    border-block-start: 1px solid var(--_line-strong);
  }
  .list li + li,
  .steps li + li {
    margin-block-start: 0.4em;
  }
  .steps {
    counter-reset: step;
    list-style: none;
  }
  .steps li {
    counter-increment: step;
    position: relative;
    padding-inline-start: 2em;
  }
  .steps li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  /* minmax(0, …) lets a column be narrower than its longest word, so that nothing overflows. */
  .definitions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_density));
  }
  .definitions dt {
    font-weight: var(--_weight-strong);
  }
  .definitions > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.125em 1.5em;
  }
  @container trust (min-width: 40em) {
    .definitions > div {
      grid-template-columns: minmax(9em, 1fr) minmax(0, 3fr);
    }
  }
  .action {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 1em 2em;
    padding-block: calc(1.25em * var(--_density));
    border-block: var(--_rule) solid var(--_line);
    overflow-wrap: anywhere;
  }
  .action > :first-child {
    flex: 1 1 18em;
  }
  .action-title {
    font-size: 1.1875em;
    font-weight: var(--_weight-strong);
  }
`;
