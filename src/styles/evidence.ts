import { css } from 'lit';

/** What `renderEvidence` and `renderAccess` show. */
export const evidenceStyles = css`
  .access {
    color: var(--_muted);
    font-size: 0.875em;
  }
  /* A blank that does not break, or the dot would be left alone at the end of a line. */
  .access::before {
    content: '·\u00a0';
  }
  .evidence li + li {
    margin-block-start: 0.25em;
  }
`;
