import { css } from 'lit';

/** Buttons, fields, and the bar of filters above a long list. */
export const fieldStyles = css`
  .button,
  .field {
    min-block-size: 2.5em;
    padding: 0.4em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .button,
  a[part='button'] {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    font-weight: 500;
    text-decoration: none;
    cursor: pointer;
  }
  a[part='button'] {
    min-block-size: 2.5em;
    padding: 0.4em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    font-size: 0.9375em;
  }
  .button:hover,
  a[part='button']:hover {
    background: var(--_wash);
  }
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  .button[disabled],
  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
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
  @container trust (max-width: 30em) {
    .toolbar > label,
    .toolbar > label.search {
      flex-basis: 100%;
      max-inline-size: none;
    }
  }
  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
    }
  }
`;
