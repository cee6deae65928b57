import { css } from 'lit';

export const themeEditorStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 22rem) minmax(0, 1fr);
    gap: 2rem;
    align-items: start;
  }
  .panel {
    font-size: 0.875rem;
  }
  /* Only beside the page. Above the page, a sticky panel would cover it. */
  @media (min-width: 56.01rem) {
    .panel {
      position: sticky;
      inset-block-start: 0;
      max-block-size: 100vh;
      overflow-y: auto;
    }
  }
  @media (max-width: 56rem) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  h2 {
    margin: 1.25rem 0 0.75rem;
    font-size: 1rem;
  }
  label,
  .name {
    display: block;
    font-weight: 600;
  }
  .field {
    margin-block-end: 0.875rem;
  }
  .inputs {
    display: flex;
    gap: 0.5rem;
    margin-block: 0.25rem;
  }
  input:not([type]),
  select {
    flex: 1;
    min-inline-size: 0;
    box-sizing: border-box;
    min-block-size: 2rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid #767676;
    border-radius: 4px;
    background: Field;
    color: FieldText;
    font: inherit;
  }
  input[type='color'] {
    inline-size: 2.5rem;
    block-size: 2rem;
    padding: 0;
  }
  input[aria-invalid='true'] {
    border-color: #b3261e;
    outline: 1px solid #b3261e;
  }
  .hint {
    margin: 0;
    color: color-mix(in oklab, currentColor 75%, transparent);
    font-size: 0.8125rem;
  }
  summary {
    padding-block: 0.5rem;
    border-block-start: 1px solid #bbb;
    font-weight: 600;
    text-transform: capitalize;
    cursor: pointer;
  }
  pre {
    overflow-x: auto;
    margin: 0 0 0.5rem;
    padding: 0.75rem;
    border: 1px solid #bbb;
    border-radius: 4px;
    white-space: pre-wrap;
  }
  button {
    min-block-size: 2rem;
    padding-inline: 0.75rem;
    font: inherit;
  }
`;
