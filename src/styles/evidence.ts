import { css } from 'lit';

/** Styles for `renderEvidence` and `renderAccess`. */
export const evidenceStyles = css`
  .access {
    color: var(--_muted);
    font-size: 0.875em;
  }
  /* A no-break space, so that the dot is not left alone at the end of a line. */
  .access::before {
    content: '·\u00a0';
  }
  .evidence li + li {
    margin-block-start: 0.25em;
  }
`;
