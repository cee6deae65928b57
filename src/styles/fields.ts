import { css } from 'lit';

/** Form fields, and the toolbar with search and filters above a long list. */
export const fieldStyles = css`
  .field {
    inline-size: 100%;
  }
  select.field {
    cursor: pointer;
  }
  select.field option {
    background: Canvas;
    color: CanvasText;
  }
  textarea.field {
    min-block-size: 8em;
    resize: vertical;
  }
  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .field[aria-invalid='true'] {
    border-color: var(--_ended);
    box-shadow: inset 0 0 0 1px var(--_ended);
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em;
  }
  .toolbar > label {
    flex: 0 1 11em;
    display: grid;
    gap: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .toolbar > label.search {
    flex: 1 1 14em;
    max-inline-size: 24em;
  }
  .toolbar .field {
    color: var(--_text);
    font-size: 1.0714em;
  }
  .toolbar > .result {
    margin-inline-start: auto;
    padding-block: 0.5em;
  }
  .no-results {
    display: grid;
    justify-items: start;
    gap: 0.75em;
  }
  @container trust (max-width: 30em) {
    .toolbar > label,
    .toolbar > label.search {
      flex-basis: 100%;
      max-inline-size: none;
    }
    .toolbar > .result {
      margin: 0;
    }
  }
`;
