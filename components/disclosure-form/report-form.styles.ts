import { css } from 'lit';

export const reportFormStyles = css`
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  .form,
  .alternatives {
    max-inline-size: 38em;
  }
  .form {
    margin-block-start: 1.25em;
  }
  .fields[inert] {
    opacity: 0.6;
  }
  .row {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .form > * + *,
  .alternatives > * + *,
  .fields > .row + .row {
    margin-block-start: 1.5em;
  }
  .fields > .row:has(#report-contact) + .check {
    margin-block-start: 1em;
  }
  .row > label,
  .row > legend {
    display: block;
    padding: 0;
    font-weight: var(--_weight-strong);
  }
  .hint,
  .error {
    font-size: 0.875em;
  }
  .hint {
    color: var(--_muted);
  }
  .check .hint a {
    display: inline-block;
    padding-block: 0.15em;
  }
  .row > .field {
    display: block;
    margin-block-start: 0.375em;
    scroll-margin-block: 6em;
  }
  .row > .field:disabled {
    color: var(--_muted);
    border-style: dashed;
    cursor: not-allowed;
  }
  .grow {
    field-sizing: content;
    max-block-size: 32em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: 0.125em;
  }
  .choices label,
  .check > label {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    padding-block: 0.25em;
    font-weight: 400;
    cursor: pointer;
  }
  .choices input,
  .check input {
    flex: none;
    inline-size: 1.0625em;
    block-size: 1.0625em;
    margin: 0;
    translate: 0 0.15em;
    accent-color: var(--_accent);
  }
  .check > :not(label) {
    margin-inline-start: 1.5625em;
  }
  .check input[aria-invalid='true'] {
    outline: 2px solid var(--_ended);
    outline-offset: 1px;
  }
  .error {
    display: flex;
    gap: 0.45em;
    margin-block-start: 0.375em;
    color: var(--_ended);
    font-weight: 500;
  }
  .error::before {
    content: '!';
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-block-start: 0.1em;
    border: 1.5px solid currentColor;
    border-radius: 50%;
    font-size: 0.8em;
    font-weight: 700;
    line-height: 1;
  }
  .faults .list {
    margin-block-start: 0.4em;
  }
  .faults.callout,
  .callout.warning.outcome {
    border-color: var(--_ended);
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .notice .button {
    min-block-size: 2em;
    padding-block: 0.15em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  .alternatives {
    margin-block-start: 1.5em;
  }
  .alternatives + .button {
    margin-block-start: 1.5em;
  }
  .copy .field {
    font-family: var(--_font-mono);
    font-size: 0.8125em;
    line-height: 1.5;
  }
  .copy .actions {
    margin-block-start: 0.625em;
  }
  .sent > * + * {
    margin-block-start: 0.875em;
  }
  .sent .status {
    font-weight: inherit;
  }
  .sent details > .row {
    max-inline-size: 38em;
    margin-block-start: 0.75em;
  }
  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
    }
    .row > .field:disabled {
      border-color: GrayText;
      color: GrayText;
    }
    .row > .field[aria-invalid='true'] {
      border-width: 3px;
    }
    .faults.callout,
    .outcome.callout {
      border: 1px solid CanvasText;
    }
  }
`;
